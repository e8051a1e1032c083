// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import java.util.List;
import java.util.Optional;

/** Asks a patcher, and takes nothing for an answer but an image or a problem with a status of the 400s. */
final class Answers {
    static final ImagePatcher IMS = ImagePatcher.of(ImageRules.ims());
    static final ImagePatcher GLANCE = ImagePatcher.of(ImageRules.glance());
    static final String V2_1 = PatchMediaType.V2_1.value();

    private Answers() {}

    /** The image; an error when the patch is refused. */
    static Image accepted(ImagePatcher patcher, Image image, String body) {
        Image after = patcher.patch(image, V2_1, body);
        assertThat(patcher.check(image, V2_1, body)).isEmpty();
        return after;
    }

    /** What the patch is rejected for, by every way of asking; an error when it is accepted. */
    static PatchProblem refused(ImagePatcher patcher, Image image, String body) {
        PatchProblem problem = ask(patcher, image, body).orElseThrow();
        assertThat(refused(patcher, image, body.getBytes(UTF_8))).isEqualTo(problem);
        return problem;
    }

    /** What the patch is rejected for; an error when it is accepted. */
    static PatchProblem refused(ImagePatcher patcher, Image image, byte[] body) {
        try {
            patcher.patch(image, V2_1, body);
        } catch (PatchException e) {
            return sound(e.problem(), patcher.check(image, V2_1, body));
        }
        throw new AssertionError("the patch is accepted");
    }

    /** What the patch is rejected for; empty when it is accepted. */
    static Optional<PatchProblem> ask(ImagePatcher patcher, Image image, String body) {
        List<PatchProblem> problems = patcher.check(image, V2_1, body);
        try {
            Image after = patcher.patch(image, V2_1, body);
            assertThat(problems).isEmpty();
            assertThat(Image.parse(after.toString())).isEqualTo(after);
            return Optional.empty();
        } catch (PatchException e) {
            return Optional.of(sound(e.problem(), problems));
        }
    }

    private static PatchProblem sound(PatchProblem problem, List<PatchProblem> problems) {
        assertThat(problem.status()).isBetween(400, 499);
        assertThat(problems).first().isEqualTo(problem);
        return problem;
    }
}
