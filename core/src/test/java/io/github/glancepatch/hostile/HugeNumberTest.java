// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static io.github.glancepatch.hostile.Answers.GLANCE;
import static io.github.glancepatch.hostile.Answers.IMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that arithmetic would take for ever with. */
class HugeNumberTest {
    private static final String HEAD = "[{\"op\":\"replace\",\"path\":\"/min_ram\",\"value\":";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "1e-1000000000",
                "-1E+1000000000",
                "0e1000000000",
                "1e1001",
                "1e2147483647",
                "1e2147483648",
                "1e-2147483649",
                "1e9223372036854775808",
                "1e99999999999999999999999999",
                "1e+000000000000000000000001001"
            })
    void an_exponent_past_the_limit_is_refused(String number) {
        refused(number);
        refused("[0, {\"a\": " + number + "}]");
        assertThatExceptionOfType(InvalidImageException.class).isThrownBy(() -> Image.parse("{\"a\":" + number + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000", "1e-1000", "-1E+1000", "0e1000", "0e-1000", "1e0000000000000000000000000001"})
    void an_exponent_within_the_limit_is_answered(String number) {
        Answers.ask(GLANCE, Image.empty(), HEAD + number + "}]")
                .ifPresent(problem -> assertThat(problem.rule()).isEqualTo("schema-1"));
        Image image = Image.parse("{\"a\":" + number + "}");
        assertThat(Image.parse(image.toString())).isEqualTo(image).hasSameHashCodeAs(image);
    }

    @Test
    void digits_without_end_are_refused() {
        refused("9".repeat(1_001));
        refused("0." + "0".repeat(1_000));
        refused("-" + "1".repeat(500) + "." + "1".repeat(501) + "e1");
        refused("1".repeat(1_000_000));
    }

    private static void refused(String number) {
        String body = HEAD + number + "}]";
        for (ImagePatcher patcher : new ImagePatcher[] {IMS, GLANCE}) {
            PatchProblem problem = Answers.refused(patcher, Image.empty(), body);
            assertThat(problem.rule()).isEqualTo("limit-4");
            assertThat(problem.status()).isEqualTo(400);
        }
    }
}
