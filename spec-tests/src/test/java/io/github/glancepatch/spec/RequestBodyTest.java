// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    // the replacement character is one of a text too, and what it stands for is not
    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\u00e4", "\ufffd", "a\ufffd\ud83d\ude00", "\u0000", "\ufeff[]"})
    void the_text_of_utf_8_is_what_it_was_made_of(String text) {
        RequestBody body = RequestBody.of(text.getBytes(UTF_8));
        assertThat(body.text()).contains(text);
        assertThat(body).hasToString(text).isEqualTo(RequestBody.utf8(text));
    }

    // a byte alone, an end that lacks, a longer form than needed, a surrogate, past the last character, all among text
    @ParameterizedTest
    @ValueSource(strings = {"ff", "e4", "c3", "c080", "eda080", "f4908080", "22ff22", "efbfbdff", "5b80"})
    void other_bytes_are_no_text(String hexadecimal) {
        RequestBody body = RequestBody.of(HexFormat.of().parseHex(hexadecimal));
        assertThat(body.text()).isEmpty();
        assertThat(body).hasToString("bytes " + hexadecimal);
    }

    @Test
    void the_bytes_are_copied() {
        byte[] bytes = {1, 2};
        RequestBody body = RequestBody.of(bytes);
        bytes[0] = 3;
        body.bytes()[1] = 4;
        assertThat(body.bytes()).containsExactly(1, 2);
    }
}
