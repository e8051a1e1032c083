// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void what_can_be_seen_stays() {
        assertThat(PrintableText.text("a b/\u00e9\u4e2d\ud83d\ude00~")).isEqualTo("a b/\u00e9\u4e2d\ud83d\ude00~");
    }

    @Test
    void what_cannot_be_seen_is_escaped() {
        assertThat(PrintableText.text("\0\t\u001b\u007f\u009b\u200e\u2028\u2029\ufeff"))
                .isEqualTo("\\u0000\\u0009\\u001b\\u007f\\u009b\\u200e\\u2028\\u2029\\ufeff");
    }

    @Test
    void a_surrogate_without_its_partner_is_escaped() {
        assertThat(PrintableText.text("a\ud800b")).isEqualTo("a\\ud800b");
    }

    @Test
    void characters_past_the_basic_plane_are_escaped_as_one() {
        assertThat(PrintableText.text("\udb40\udc01")).isEqualTo("\\ue0001");
    }
}
