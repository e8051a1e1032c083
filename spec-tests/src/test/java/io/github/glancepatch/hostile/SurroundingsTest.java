// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.corpus.Corpus;
import io.github.glancepatch.spec.corpus.CorpusCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers depend on nothing but the request: not on the locale, and not on who else asks. */
class SurroundingsTest {
    private static final int THREADS = 32;

    // Without those that are large for the sake of a limit.
    private static final List<CorpusCase> CASES = Corpus.cases().stream()
            .filter(one -> one.request().body().size() <= 4_096)
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "az-AZ", "lt-LT", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR-u-nu-arabext"
            })
    void every_case_is_answered_alike_in_every_locale(String locale) {
        List<String> expected = in(Locale.ROOT);
        assertThat(in(Locale.forLanguageTag(locale))).isEqualTo(expected);
    }

    @Test
    void every_case_is_answered_alike_by_patchers_that_32_threads_share() throws Exception {
        List<String> expected = answers(new Library());
        Library shared = new Library();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return answers(shared);
                }));
            }
            for (Future<List<String>> one : answers) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> in(Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return answers(new Library());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> answers(Library library) {
        return CASES.stream().map(library::answer).toList();
    }
}
