// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.glancepatch.JsonLimits;
import org.junit.jupiter.api.Test;

class PatchLimitsTest {
    private static final PatchLimits DEFAULT = PatchLimits.DEFAULT;

    @Test
    void the_defaults_are_generous() {
        assertThat(DEFAULT).isEqualTo(new PatchLimits(1_048_576, 10_000, 64, 1_000, 1_000, JsonLimits.DEFAULT));
    }

    @Test
    void one_limit_is_changed_and_the_others_stay() {
        assertThat(DEFAULT.withBytes(1)).isEqualTo(new PatchLimits(1, 10_000, 64, 1_000, 1_000, JsonLimits.DEFAULT));
        assertThat(DEFAULT.withOperations(2))
                .isEqualTo(new PatchLimits(1_048_576, 2, 64, 1_000, 1_000, JsonLimits.DEFAULT));
        assertThat(DEFAULT.withDepth(3))
                .isEqualTo(new PatchLimits(1_048_576, 10_000, 3, 1_000, 1_000, JsonLimits.DEFAULT));
        assertThat(DEFAULT.withNumbers(4, 5))
                .isEqualTo(new PatchLimits(1_048_576, 10_000, 64, 4, 5, JsonLimits.DEFAULT));
        assertThat(DEFAULT.withImage(JsonLimits.MAX))
                .isEqualTo(new PatchLimits(1_048_576, 10_000, 64, 1_000, 1_000, JsonLimits.MAX));
    }

    @Test
    void a_limit_out_of_range_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withBytes(-1))
                .withMessage("bytes: -1 is not between 0 and 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withOperations(-1))
                .withMessage("operations: -1 is negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withDepth(501))
                .withMessage("depth: 501 is not between 0 and 500");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withNumbers(1, -1))
                .withMessage("exponent: -1 is not between 0 and 1000000000");
    }

    @Test
    void no_more_than_one_byte_past_the_limit_is_read() {
        assertThat(DEFAULT.withBytes(0).bytesToRead()).isEqualTo(1);
        assertThat(DEFAULT.withBytes(Integer.MAX_VALUE).bytesToRead()).isEqualTo(Integer.MAX_VALUE);
    }
}
