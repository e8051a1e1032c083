// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static io.github.glancepatch.hostile.Answers.IMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.patch.PatchProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays and objects inside one another, far deeper than any stack. */
class DeepBodyTest {
    private static final int DEPTH = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"[|]", "{\"\":|}", "[{\"\":|}]", "[0,|,0]", "{\"a\":0,\"b\":|,\"c\":0}"})
    void depth_is_refused_wherever_it_stands(String open, String close) {
        String deep = open.repeat(DEPTH) + "0" + close.repeat(DEPTH);
        String unfinished = open.repeat(DEPTH);
        for (String value : new String[] {deep, unfinished}) {
            refused(value);
            refused("[" + value);
            refused("[" + value + "]");
            refused("[{\"op\":\"add\",\"path\":\"/x\",\"value\":" + value + "}]");
            refused("[{\"op\":" + value + "}]");
        }
        assertThatExceptionOfType(InvalidImageException.class).isThrownBy(() -> Image.parse(deep));
        assertThatExceptionOfType(InvalidImageException.class).isThrownBy(() -> Image.parse("{\"a\":" + unfinished));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"[|]", "{\"\":|}"})
    void the_deepest_that_can_be_asked_for_is_walked_and_written(String open, String close) {
        int depth = JsonLimits.MAX_DEPTH;
        String head = "[{\"op\":\"add\",\"path\":\"/x\",\"value\":";
        String body = head + open.repeat(depth - 2) + "0" + close.repeat(depth - 2) + "}]";
        var patcher = IMS.withLimits(IMS.limits().withDepth(depth));
        assertThat(Answers.refused(patcher, Image.empty(), body).rule()).isEqualTo("custom-1");
        body = head + open.repeat(depth - 1) + "0" + close.repeat(depth - 1) + "}]";
        assertThat(Answers.refused(patcher, Image.empty(), body).rule()).isEqualTo("limit-3");
    }

    private static void refused(String body) {
        PatchProblem problem =
                Answers.refused(IMS.withLimits(IMS.limits().withBytes(4 * 1024 * 1024)), Image.empty(), body);
        assertThat(problem.rule()).as(body.substring(0, 60)).isEqualTo("limit-3");
        assertThat(problem.status()).isEqualTo(400);
    }
}
