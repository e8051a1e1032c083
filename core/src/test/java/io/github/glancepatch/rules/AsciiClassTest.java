// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiClassTest {

    @ParameterizedTest
    @CsvSource({"[a], 0, 3", "[a]*, 0, 3", "x[a], 1, 4", "[^a-c], 0, 6", "[\\u0041], 0, 8"})
    void a_class_ends_behind_its_bracket(String regex, int start, int end) {
        assertThat(AsciiClass.at(regex, start))
                .hasValueSatisfying(read -> assertThat(read.end()).isEqualTo(end));
    }

    @Test
    void a_class_has_the_characters_that_it_lists() {
        AsciiClass read = AsciiClass.at("[a-cx\\u0041\\n]", 0).orElseThrow();
        StringBuilder members = new StringBuilder();
        for (char c = 0; c < 256; c++) {
            members.append(read.has(c) ? String.valueOf(c) : "");
        }
        assertThat(members).hasToString("\nAabcx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a]", "[", "[]", "[^]", "[a", "[a-", "[\\d]", "[a\\d]", "[a-\\d]", "[a&&b]", "[a[b]]", "[\\u00"
            })
    void a_class_that_is_not_closed_or_has_anything_else_is_not_read(String regex) {
        assertThat(AsciiClass.at(regex, 0)).isEmpty();
    }
}
