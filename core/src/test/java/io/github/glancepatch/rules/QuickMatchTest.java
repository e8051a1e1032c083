// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickMatchTest {
    private static final String NAME = "[A-Za-z0-9._-](?:[A-Za-z0-9._ -]*[A-Za-z0-9._-])?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NAME,
                "[^\\r\\n<>]*",
                "[^\\u0000-\\u001f\\u007f-\\u009f]*",
                "[a-c]*",
                "[-a]*",
                "[a-]*",
                "[a^]*",
                "[^^]*",
                "[~-\\u00ff]*",
                "[ab](?:[abc]*[ab])?"
            })
    void of_ascii_text_it_says_what_the_expression_says(String regex) {
        QuickMatch quick = QuickMatch.of(regex).orElseThrow();
        Pattern pattern = Pattern.compile(regex, Pattern.UNIX_LINES);
        for (String text : texts()) {
            assertThat(quick.surelyMatches(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).matches());
        }
    }

    @Test
    void of_other_text_it_says_nothing() {
        assertThat(QuickMatch.of("[^<]*").orElseThrow().surelyMatches("\u00e9")).isFalse();
        assertThat(QuickMatch.of("[^<]*").orElseThrow().surelyMatches("e\u20ac"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a*",
                "[",
                "[]",
                "[]*",
                "[^]*",
                "[a",
                "[a]",
                "[a]+",
                "[a]*b",
                "[a-",
                "[\\",
                "[\\u00",
                "[\\d]*",
                "[a&&b]*",
                "[a[b]]*",
                "[\\]]*",
                "[a](?:[ab]*[b])?",
                "[a](?:[ab]*[a])",
                "[a](?:[ab]*[a])?b",
                "[a](?:b*[a])?",
                "[a](?:"
            })
    void an_expression_of_another_form_is_left_alone(String regex) {
        assertThat(QuickMatch.of(regex)).isEqualTo(Optional.empty());
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of("", "abc", "a b", " ab", "ab ", "a\nb", "ab\n", "---", "cab"));
        for (char c = 0; c < 128; c++) {
            texts.add(String.valueOf(c));
            texts.add("a" + c + "b");
            texts.add(c + "a");
            texts.add("a" + c);
        }
        return texts;
    }
}
