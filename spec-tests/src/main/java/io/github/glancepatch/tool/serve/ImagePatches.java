// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import java.io.IOException;
import java.util.List;

/** Applies patches to images. */
final class ImagePatches {
    private final ImageStore store;
    private final ImagePatcher patcher;
    private final Timestamps time;

    ImagePatches(ImageStore store, ImagePatcher patcher, Timestamps time) {
        this.store = store;
        this.patcher = patcher;
        this.time = time;
    }

    Response patch(Request request, String id) throws IOException {
        String contentType = request.header("Content-Type").orElse("");
        byte[] body = request.bodyUpTo(patcher.limits().bytes());
        if (!store.has(id)) {
            requireNoProblem(patcher.check(contentType, body)); // reported before an unknown id
        }
        StoredImage after = store.update(id, before -> {
            Image image = apply(before.image(), contentType, body);
            boolean unchanged = image.equals(before.image()) && isEmpty(contentType, body);
            return unchanged ? before : before.with(time.changed(image));
        });
        return Response.image(200, after.image());
    }

    private void requireNoProblem(List<PatchProblem> problems) {
        if (!problems.isEmpty()) {
            throw HttpErrorException.of(problems.get(0), patcher.rules());
        }
    }

    private Image apply(Image image, String contentType, byte[] body) {
        try {
            return patcher.patch(image, contentType, body);
        } catch (PatchException e) {
            throw HttpErrorException.of(e.problem(), patcher.rules());
        }
    }

    /** Whether the document has no operations: it does not change the image, nor its time. */
    private boolean isEmpty(String contentType, byte[] body) {
        return PatchMediaType.parse(contentType, patcher.rules())
                .filter(type -> PatchDocument.parse(type, body).operations().isEmpty())
                .isPresent();
    }
}
