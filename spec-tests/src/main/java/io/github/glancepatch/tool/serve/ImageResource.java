// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.patch.PatchLimits;
import jakarta.json.JsonValue;
import java.io.IOException;

/** Creates, shows and deletes images. */
final class ImageResource {
    private final ImageStore store;
    private final ImageMaker maker;
    private final PatchLimits limits;

    ImageResource(ImageStore store, ImageMaker maker, PatchLimits limits) {
        this.store = store;
        this.maker = maker;
        this.limits = limits;
    }

    Response create(Request request) throws IOException {
        Image image = maker.make(parse(request.body(limits.bytes())));
        String id = image.get(ImageAttributes.ID).orElseThrow();
        store.create(id, image);
        return Response.image(201, image).with("Location", request.origin() + "/v2/images/" + id);
    }

    private static Image parse(byte[] body) {
        try {
            return Image.parse(body);
        } catch (InvalidImageException e) {
            throw HttpErrorException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    Response show(String id) {
        return Response.image(200, store.get(id).image());
    }

    Response delete(String id) {
        store.remove(id, image -> {
            if (image.image().value("protected").filter(JsonValue.TRUE::equals).isPresent()) {
                throw HttpErrorException.forbidden("Image " + id + " is protected and cannot be deleted.");
            }
        });
        return Response.noContent();
    }
}
