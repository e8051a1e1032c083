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
 * The images of the service, in memory. A change is computed from what is there and takes its place only if that is
 * still there, else it is computed again: no change is lost, and none waits for another.
 */
final class ImageStore {
    private final ConcurrentMap<String, StoredImage> images = new ConcurrentHashMap<>();
    private final AtomicLong created = new AtomicLong();

    /**
     * Keeps a new image.
     *
     * @throws Refusal when there is one of that id
     */
    void create(String id, Image image) {
        if (images.putIfAbsent(id, StoredImage.of(created.getAndIncrement(), image)) != null) {
            throw Refusal.conflict("Image ID " + id + " already exists!");
        }
    }

    /**
     * {@return the image}
     *
     * @throws Refusal when there is none of that id
     */
    StoredImage get(String id) {
        StoredImage image = images.get(id);
        if (image == null) {
            throw Refusal.noImage(id);
        }
        return image;
    }

    /**
     * Changes an image.
     *
     * @param id its id
     * @param change what becomes of it; it may be asked more than once, and what it throws leaves the image as it is
     * @return the image as changed
     * @throws Refusal when there is none of that id
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
     * Forgets an image.
     *
     * @param id its id
     * @param check what must hold of it; throws when it does not
     * @throws Refusal when there is none of that id
     */
    void remove(String id, Consumer<StoredImage> check) {
        StoredImage image;
        do {
            image = get(id);
            check.accept(image);
        } while (!images.remove(id, image));
    }

    /** {@return all images, the one created last first} */
    List<StoredImage> newestFirst() {
        return images.values().stream()
                .sorted(Comparator.comparingLong(StoredImage::number).reversed())
                .toList();
    }
}
