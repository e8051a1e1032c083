// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTokenTest {
    @ParameterizedTest
    @ValueSource(strings = {"corpus:ims-add/one", "add2_a:r0", "add2_a:r-1y2p0ij32e8e8:0.3-12.0", "add2_a:x17"})
    void a_token_is_its_text(String text) {
        assertThat(ReplayToken.parse(text).map(ReplayToken::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "add2_a", "add2_a:r", "add2_a:q1", "add2_a:r1:0", "add2_a:rzzzzzzzzzzzzzzzzzz"})
    void another_text_is_none(String text) {
        assertThat(ReplayToken.parse(text)).isEmpty();
    }
}
