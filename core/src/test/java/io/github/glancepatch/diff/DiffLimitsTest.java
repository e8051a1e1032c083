// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchLimits;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import org.junit.jupiter.api.Test;

/** A difference is one that a server with the default limits accepts. */
class DiffLimitsTest {
    private static final ImageRules IMS = ImageRules.ims();

    @Test
    void a_difference_that_no_patch_can_hold_is_refused() {
        Image after = Image.empty().with("x", "y".repeat(1 << 20));
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> ImageDiff.between(Image.empty(), after, IMS).document());
        assertThat(e.problems())
                .extracting(PatchProblem::toString)
                .containsExactly("the difference needs more than one patch: it is longer than 1048576 bytes, the limit"
                        + " (limit-1)");
        PatchDocument document = ImageDiff.between(Image.empty(), after, IMS)
                .withLimits(PatchLimits.DEFAULT.withBytes(1 << 21))
                .document();
        assertThat(document.operations()).hasSize(1);
    }

    @Test
    void a_difference_keeps_to_the_limits_in_the_longer_form_too() {
        Image after = image("{'x':'1'}");
        String shorter = json("[{'add':'/x','value':'1'}]");
        String longer = json("[{'op':'add','path':'/x','value':'1'}]");
        ImageDiff diff = ImageDiff.between(Image.empty(), after, IMS);
        for (int bytes : new int[] {shorter.length() - 1, shorter.length(), longer.length() - 1}) {
            ImageDiff limited = diff.withLimits(PatchLimits.DEFAULT.withBytes(bytes));
            PatchException e = catchThrowableOfType(PatchException.class, limited::document);
            assertThat(e.problems()).extracting(PatchProblem::rule).containsExactly("limit-1");
        }
        assertThat(diff.withLimits(PatchLimits.DEFAULT.withBytes(longer.length()))
                        .document()
                        .encode(PatchMediaType.V2_1))
                .asString(UTF_8)
                .isEqualTo(longer);
    }

    @Test
    void a_difference_to_an_image_that_passes_the_limits_is_refused() {
        PatchLimits limits = PatchLimits.DEFAULT.withImage(new JsonLimits(10, 64, 10, 10));
        ImageDiff diff =
                ImageDiff.between(Image.empty(), image("{'x':'123'}"), IMS).withLimits(limits);
        PatchException e = catchThrowableOfType(PatchException.class, diff::document);
        assertThat(e.problems()).extracting(PatchProblem::rule).containsExactly("limit-5");
    }
}
