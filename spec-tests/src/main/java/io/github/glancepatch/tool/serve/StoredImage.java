// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import java.util.Optional;

/**
 * An image with its data, immutable. Equality is identity: so a change sees whether another request has changed the
 * image first.
 */
final class StoredImage {
    private final long number;
    private final Image image;
    private final Optional<byte[]> data;

    private StoredImage(long number, Image image, Optional<byte[]> data) {
        this.number = number;
        this.image = image;
        this.data = data;
    }

    /**
     * {@return an image without data}
     *
     * @param number the number of images created before it
     * @param image the image
     */
    static StoredImage of(long number, Image image) {
        return new StoredImage(number, image, Optional.empty());
    }

    long number() {
        return number;
    }

    Image image() {
        return image;
    }

    /** {@return the image data; empty before an upload} */
    Optional<byte[]> data() {
        return data;
    }

    StoredImage with(Image changed) {
        return new StoredImage(number, changed, data);
    }

    /** {@return this image with its data} */
    StoredImage with(Image changed, byte[] file) {
        return new StoredImage(number, changed, Optional.of(file));
    }
}
