// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringPoolTest {
    private final StringPool words = StringPool.of("path", "value", "replace", "remove", "a");

    @ParameterizedTest
    @ValueSource(strings = {"path", "value", "replace", "remove", "a"})
    void a_word_is_found_wherever_it_stands(String word) {
        byte[] text = ("\"" + word + "\"").getBytes(UTF_8);
        assertThat(words.find(text, 1, 1 + word.length())).isSameAs(word.intern());
    }

    // of the same first, last and length as path; and of other ones that come to the same
    @ParameterizedTest
    @ValueSource(strings = {"", "pith", "paah", "abcdx", "pat", "paths", "Path", "\u00e4", "b", "valve"})
    void what_is_no_word_of_it_is_not_found(String other) {
        byte[] text = other.getBytes(UTF_8);
        assertThat(words.find(text, 0, text.length)).isNull();
    }

    @Test
    void long_strings_differ_in_any_character() {
        List<String> strings = List.of("eight_ch", "of_nine_c", "begin_of_one_and_end", "begin_of_two_and_end");
        StringPool pool = StringPool.of(strings.toArray(String[]::new));
        for (String string : strings) {
            byte[] text = (string + "\"").getBytes(UTF_8);
            assertThat(pool.find(text, 0, string.length())).isSameAs(string);
            for (int i = 0; i < string.length(); i++) {
                byte[] other = text.clone();
                other[i] ^= 8; // still a letter, and in the last place without a trace in the key
                assertThat(pool.find(other, 0, string.length()))
                        .as("%s at %d", string, i)
                        .isNull();
            }
        }
    }

    @Test
    void no_words_know_nothing() {
        assertThat(StringPool.NONE.find("path".getBytes(UTF_8), 0, 4)).isNull();
    }
}
