// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ProblemKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A patch as read, not yet parsed, with the patcher that applies it. */
final class RawPatch {
    /** Problems of an operation that do not depend on the image. */
    private static final Set<ProblemKind> IMAGE_INDEPENDENT = EnumSet.of(
            ProblemKind.NOT_REMOVABLE,
            ProblemKind.EXISTING_TARGET,
            ProblemKind.INVALID_VALUE,
            ProblemKind.QUOTA,
            ProblemKind.FORBIDDEN);

    private final ImagePatcher patcher;
    private final String contentType;
    private final byte[] body;

    RawPatch(ImagePatcher patcher, String contentType, byte[] body) {
        this.patcher = patcher;
        this.contentType = contentType;
        this.body = body;
    }

    /**
     * {@return the patched image}
     *
     * @throws io.github.glancepatch.patch.PatchException when the patch is rejected
     */
    Image apply(Image image) {
        return patcher.patch(image, contentType, body);
    }

    /** {@return all problems of the patch for this image} */
    List<PatchProblem> check(Image image) {
        return patcher.check(image, contentType, body);
    }

    /**
     * {@return all problems that the patch has for every image: those of the document, and those for an image without
     * attributes that no other image would avoid}
     */
    List<PatchProblem> check() {
        List<PatchProblem> ofDocument = patcher.check(contentType, body);
        return check(Image.empty()).stream()
                .filter(problem -> ofDocument.contains(problem)
                        || (problem.operation() >= 0 && IMAGE_INDEPENDENT.contains(problem.kind())))
                .toList();
    }
}
