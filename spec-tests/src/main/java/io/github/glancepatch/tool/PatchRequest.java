// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchProblem;
import java.util.List;

/** One patch, read and not yet judged. */
final class PatchRequest {
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

    /** {@return every problem that the patch of any image has} */
    List<PatchProblem> check() {
        return patcher.check(contentType, body);
    }
}
