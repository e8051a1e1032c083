// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {

    @Test
    void a_short_text_is_quoted_whole() {
        String text = "a".repeat(ShortText.MAX);
        assertThat(ShortText.of(text)).isEqualTo(text);
        assertThat(ShortText.of("")).isEmpty();
    }

    @Test
    void of_a_long_text_the_beginning_is_quoted() {
        assertThat(ShortText.of("abcd", 3)).isEqualTo("abc...");
        assertThat(ShortText.of("a".repeat(1 << 20))).hasSize(ShortText.MAX + 3);
    }

    @Test
    void a_character_is_not_cut_in_two() {
        assertThat(ShortText.of("ab\ud83d\ude00", 3)).isEqualTo("ab...");
    }
}
