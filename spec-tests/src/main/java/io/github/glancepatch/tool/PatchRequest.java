// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchProblem;
import java.util.List;

/** One patch of one image, read and not yet judged. */
final class PatchRequest {
    private final ImagePatcher patcher;
    private final Image image;
    private final String contentType;
    private final byte[] body;

    PatchRequest(ImagePatcher patcher, Image image, String contentType, byte[] body) {
        this.patcher = patcher;
        this.image = image;
        this.contentType = contentType;
        this.body = body;
    }

    /**
     * {@return the image as the patch changes it}
     *
     * @throws io.github.glancepatch.patch.PatchException when the patch is refused
     */
    Image apply() {
        return patcher.patch(image, contentType, body);
    }

    /** {@return every problem of the patch} */
    List<PatchProblem> check() {
        return patcher.check(image, contentType, body);
    }
}
