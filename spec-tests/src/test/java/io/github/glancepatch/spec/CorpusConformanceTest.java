// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.corpus.Corpus;
import io.github.glancepatch.spec.corpus.CorpusCase;
import io.github.glancepatch.spec.model.NaiveModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Core and the model answer every case of the corpus as it must be answered. */
class CorpusConformanceTest {

    @Test
    void core_answers_every_case_as_it_must() throws Exception {
        answersEveryCase(new CoreImplementation());
    }

    @Test
    void the_model_answers_every_case_as_it_must() throws Exception {
        answersEveryCase(new NaiveModel());
    }

    @Test
    void ids_are_unique_and_there_are_enough_cases() {
        List<String> ids = Corpus.cases().stream().map(CorpusCase::id).toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(400).doesNotHaveDuplicates();
    }

    private static void answersEveryCase(ImagePatchImplementation implementation) throws Exception {
        for (CorpusCase one : Corpus.cases()) {
            PatchOutcome outcome = implementation.patch(one.request());
            assertThat(one.expectation().fault(outcome)).as(one.id()).isEmpty();
        }
    }
}
