// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void plain_are_the_characters_of_ascii_but_controls_quote_and_backslash() {
        for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
            assertThat(PlainText.contains((byte) b)).as("byte %d", b).isEqualTo(b >= ' ' && b != '"' && b != '\\');
        }
    }

    @Test
    void the_first_other_byte_is_found_at_every_distance_from_start_and_end() {
        for (int other = Byte.MIN_VALUE; other <= Byte.MAX_VALUE; other++) {
            for (int length = 0; length <= 20; length++) {
                for (int at = 0; at < length; at++) {
                    assertFound((byte) other, length, at);
                }
            }
        }
    }

    private static void assertFound(byte other, int length, int at) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) '~');
        text[at] = other;
        text[length - 1] = at == length - 1 ? other : (byte) '"'; // a second one behind it
        int expected = PlainText.contains(other) ? Math.max(length - 1, 0) : at;
        expected = PlainText.contains(text[expected]) ? length : expected;
        assertThat(PlainText.end(text, 0))
                .as("byte %d at %d of %d", other, at, length)
                .isEqualTo(expected);
        assertThat(PlainText.end(text, at))
                .as("from there, byte %d at %d of %d", other, at, length)
                .isEqualTo(expected);
    }

    @Test
    void a_word_has_its_first_byte_lowest() {
        assertThat(PlainText.word(new byte[] {9, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 1)).isEqualTo(0x0807_0605_0403_0201L);
    }
}
