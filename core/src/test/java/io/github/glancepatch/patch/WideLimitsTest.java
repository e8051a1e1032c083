// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.GLANCE;
import static io.github.glancepatch.fixtures.Requests.V2_0;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.image.Image;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Where a server allows large bodies, the other limits still hold. */
class WideLimitsTest {
    private static final ImagePatcher WIDE = GLANCE.withLimits(PatchLimits.DEFAULT.withBytes(64 * 1024 * 1024));

    @Test
    void ten_million_digits_are_refused() {
        byte[] body = new byte[10_000_000];
        Arrays.fill(body, (byte) '7');
        byte[] head = "[{\"op\":\"replace\",\"path\":\"/min_ram\",\"value\":".getBytes(US_ASCII);
        System.arraycopy(head, 0, body, 0, head.length);
        body[body.length - 2] = '}';
        body[body.length - 1] = ']';
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> WIDE.patch(Image.empty(), V2_1, body))
                .satisfies(e -> assertThat(e.problem().rule()).isEqualTo("limit-4"));
    }

    @Test
    void a_million_operations_are_refused() {
        byte[] body = ("[" + "{\"remove\":\"/x\"},".repeat(999_999) + "{\"remove\":\"/x\"}]").getBytes(US_ASCII);
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> WIDE.patch(Image.empty(), V2_0, body))
                .satisfies(e -> assertThat(e.problem().rule()).isEqualTo("limit-2"));
    }
}
