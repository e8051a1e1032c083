// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import java.util.Optional;

/**
 * An image as it is kept: immutable, so that a change is another one. Two are equal only when they are the same, for
 * that is how a change sees that nobody else was faster.
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
     * @param number how many images were there before it
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

    /** {@return the image file; empty as long as none was uploaded} */
    Optional<byte[]> data() {
        return data;
    }

    StoredImage with(Image changed) {
        return new StoredImage(number, changed, data);
    }

    /** {@return this image with its file, which belongs to it from now on} */
    StoredImage with(Image changed, byte[] file) {
        return new StoredImage(number, changed, Optional.of(file));
    }
}
