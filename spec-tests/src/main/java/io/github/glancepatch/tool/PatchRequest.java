// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ProblemKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One patch, read and not yet judged. */
final class PatchRequest {
    /** What is wrong with an operation in the same way whatever the image has. */
    private static final Set<ProblemKind> OF_EVERY_IMAGE = EnumSet.of(
            ProblemKind.NOT_REMOVABLE,
            ProblemKind.EXISTING_TARGET,
            ProblemKind.INVALID_VALUE,
            ProblemKind.QUOTA,
            ProblemKind.FORBIDDEN);

    private final ImagePatcher patcher;
    private final String contentType;
    private final byte[] body;

    PatchRequest(ImagePatcher patcher, String contentType, byte[] body) {
        this.patcher = patcher;
        this.contentType = contentType;
        this.body = body;
    }

    /**
     * {@return the image as the patch changes it}
     *
     * @throws io.github.glancepatch.patch.PatchException when the patch is refused
     */
    Image apply(Image image) {
        return patcher.patch(image, contentType, body);
    }

    /** {@return every problem that the patch of this image has} */
    List<PatchProblem> check(Image image) {
        return patcher.check(image, contentType, body);
    }

    /**
     * {@return every problem that the patch of any image has: those of the request by itself, and what would be refused
     * of an image without attributes, unless another image could be the remedy}
     */
    List<PatchProblem> check() {
        List<PatchProblem> byItself = patcher.check(contentType, body);
        return check(Image.empty()).stream()
                .filter(problem -> byItself.contains(problem)
                        || (problem.operation() >= 0 && OF_EVERY_IMAGE.contains(problem.kind())))
                .toList();
    }
}
