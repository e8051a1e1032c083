// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLimitsTest {

    @Test
    void the_defaults_are_generous_and_the_widest_are_bounded() {
        assertThat(JsonLimits.DEFAULT).isEqualTo(new JsonLimits(16_777_216, 64, 1_000, 1_000));
        assertThat(JsonLimits.MAX).isEqualTo(new JsonLimits(Integer.MAX_VALUE, 500, 100_000, 1_000_000_000));
    }

    @Test
    void a_limit_may_be_zero() {
        assertThat(new JsonLimits(0, 0, 0, 0).bytes()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1 | 0   | 0      | 0           | bytes: -1 is not between 0 and 2147483647
                    0  | -1  | 0      | 0           | depth: -1 is not between 0 and 500
                    0  | 501 | 0      | 0           | depth: 501 is not between 0 and 500
                    0  | 0   | -2     | 0           | digits: -2 is not between 0 and 100000
                    0  | 0   | 100001 | 0           | digits: 100001 is not between 0 and 100000
                    0  | 0   | 0      | -1          | exponent: -1 is not between 0 and 1000000000
                    0  | 0   | 0      | 1000000001  | exponent: 1000000001 is not between 0 and 1000000000
                    """)
    void a_limit_out_of_range_is_refused_by_name(int bytes, int depth, int digits, int exponent, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonLimits(bytes, depth, digits, exponent))
                .withMessage(message);
    }

    @Test
    void one_byte_past_the_limit_is_read_and_never_more_than_an_array_has() {
        assertThat(new JsonLimits(0, 0, 0, 0).bytesToRead()).isEqualTo(1);
        assertThat(JsonLimits.MAX.bytesToRead()).isEqualTo(Integer.MAX_VALUE);
    }
}
