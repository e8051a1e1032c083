// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringPoolTest {
    private final StringPool words = StringPool.of("path", "value", "replace", "remove", "a", "eightch8");

    // with as many bytes behind it as make its number be read in one way or the other
    @ParameterizedTest
    @ValueSource(strings = {"path", "value", "replace", "remove", "a", "eightch8"})
    void a_word_is_found_wherever_it_stands(String word) {
        for (int behind = 0; behind <= 20; behind++) {
            byte[] text = ("\"" + word + "\"" + "x".repeat(behind)).getBytes(UTF_8);
            assertThat(words.find(text, 1, 1 + word.length())).isSameAs(word.intern());
        }
    }

    // shorter, longer, with another character at either end, and of the same seven bytes as a longer one
    @ParameterizedTest
    @ValueSource(
            strings = {"", "pith", "paah", "bath", "abcdx", "pat", "paths", "Path", "b", "valve", "eightch", "replaced"
            })
    void what_is_no_word_of_it_is_not_found(String other) {
        for (int behind = 0; behind <= 20; behind++) {
            byte[] text = (other + "x".repeat(behind)).getBytes(UTF_8);
            assertThat(words.find(text, 0, other.length())).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000", "\u0000", "\u00e4", "\"", "\\"})
    void a_word_has_plain_characters_only(String other) {
        assertThatIllegalArgumentException().isThrownBy(() -> StringPool.of("path", other));
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
