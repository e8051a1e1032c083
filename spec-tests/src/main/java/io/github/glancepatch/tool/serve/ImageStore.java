// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The images of the service, in memory. A change is computed without a lock and stored only if the image is still the
 * same, else it is computed again: no change is lost, and no request waits for another.
 */
final class ImageStore {
    private final ConcurrentMap<String, StoredImage> images = new ConcurrentHashMap<>();
    private final AtomicLong created = new AtomicLong();

    /**
     * Stores a new image.
     *
     * @throws HttpErrorException when an image has that id
     */
    void create(String id, Image image) {
        if (images.putIfAbsent(id, StoredImage.of(created.getAndIncrement(), image)) != null) {
            throw HttpErrorException.conflict("Image ID " + id + " already exists!");
        }
    }

    /** {@return whether an image has that id} */
    boolean has(String id) {
        return images.containsKey(id);
    }

    /**
     * {@return the image}
     *
     * @throws HttpErrorException when no image has that id
     */
    StoredImage get(String id) {
        StoredImage image = images.get(id);
        if (image == null) {
            throw HttpErrorException.noImage(id);
        }
        return image;
    }

    /**
     * Changes an image.
     *
     * @param id its id
     * @param change the change; it may be called more than once, and leaves the image unchanged when it throws
     * @return the changed image
     * @throws HttpErrorException when no image has that id
     */
    StoredImage update(String id, UnaryOperator<StoredImage> change) {
        while (true) {
            StoredImage before = get(id);
            StoredImage after = change.apply(before);
            if (images.replace(id, before, after)) {
                return after;
            }
        }
    }

    /**
     * Deletes an image.
     *
     * @param id its id
     * @param check a precondition; throws when it does not hold
     * @throws HttpErrorException when no image has that id
     */
    void remove(String id, Consumer<StoredImage> check) {
        StoredImage image;
        do {
            image = get(id);
            check.accept(image);
        } while (!images.remove(id, image));
    }

    /** {@return all images, the newest first} */
    List<StoredImage> newestFirst() {
        return images.values().stream()
                .sorted(Comparator.comparingLong(StoredImage::number).reversed())
                .toList();
    }
}
