// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.ImageAttributes;
import java.util.Set;

/** Deactivates and reactivates images. */
final class ImageActions {
    private static final String ACTIVE = "active";
    private static final String DEACTIVATED = "deactivated";

    private final ImageStore store;
    private final Timestamps time;

    ImageActions(ImageStore store, Timestamps time) {
        this.store = store;
        this.time = time;
    }

    Response deactivate(String id) {
        return become(id, DEACTIVATED, "deactivate");
    }

    Response reactivate(String id) {
        return become(id, ACTIVE, "reactivate");
    }

    private Response become(String id, String status, String action) {
        store.update(id, stored -> {
            String before = stored.image().get(ImageAttributes.STATUS).orElse("");
            if (before.equals(status)) {
                return stored;
            }
            if (!Set.of(ACTIVE, DEACTIVATED).contains(before)) {
                throw HttpErrorException.forbidden("Not allowed to " + action + " image in status '" + before + "'");
            }
            return stored.with(time.changed(stored.image().with(ImageAttributes.STATUS, status)));
        });
        return Response.noContent();
    }
}
