// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.fuzz;

import io.github.glancepatch.diff.ImageDiff;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Whatever the bytes of an image are, they are refused, or the image survives being written and read. */
public final class ImageFuzz {
    private static final ImagePatcher GLANCE = ImagePatcher.of(ImageRules.glance());

    private ImageFuzz() {}

    /**
     * Reads the bytes as an image.
     *
     * @param bytes perhaps an image as JSON
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            roundTrips(Image.parse(bytes));
        } catch (InvalidImageException e) {
            require(!String.valueOf(e.getMessage()).isEmpty(), "the refusal says nothing");
        }
    }

    private static void roundTrips(Image image) {
        String text = image.toString();
        Image again = Image.parse(text);
        require(again.toString().equals(text), "the text changes when it is read and written again");
        require(again.equals(image) && again.hashCode() == image.hashCode(), "the image that is read again differs");
        require(Image.parse(image.toJson()).equals(image), "the image differs from its JSON object");
        for (String name : image.names()) {
            JsonValue value = image.value(name).orElseThrow();
            Image rebuilt = image.without(name).with(name, value);
            require(rebuilt.equals(image), "removing and adding an attribute changes the image");
            require(rebuilt.value(name).equals(Optional.of(value)), "the value is not the one that was set");
        }
        differs(image);
    }

    /** The difference to an image without attributes: a document that brings it about, or a refusal. */
    private static void differs(Image image) {
        PatchDocument difference;
        try {
            difference = ImageDiff.between(Image.empty(), image, GLANCE.rules()).document();
        } catch (PatchException e) {
            return; // the rules have something against it
        }
        Image after = GLANCE.patch(Image.empty(), PatchMediaType.V2_1, difference);
        require(after.size() == image.size(), "the difference does not lead to the image");
        image.names()
                .forEach(name -> require(
                        name.equals("tags")
                                || JsonValues.same(
                                        after.value(name).orElseThrow(),
                                        image.value(name).orElseThrow()),
                        "the difference leads to another value"));
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new AssertionError(otherwise);
        }
    }
}
