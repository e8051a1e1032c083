// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An image as clients print it: the body of the image API, the output of {@code openstack image show -f json}, which
 * nests custom attributes in {@code properties}, or a list of one image.
 */
final class ClientImage {
    private static final String LIST = "images";
    private static final String PROPERTIES = "properties";
    private static final List<String> SIZES = List.of("size", "virtual_size");
    private static final Pattern FORMATTED_SIZE = Pattern.compile("[0-9]+(\\.[0-9]+)? ?[KMGTPEZY]?i?B?");

    private ClientImage() {}

    /**
     * {@return the image as the image API shows it}
     *
     * @throws IllegalArgumentException when it is not exactly one image
     */
    static Image parse(byte[] json) {
        Image image = flattened(single(Image.parse(json)));
        SIZES.forEach(name -> image.value(name).ifPresent(value -> requireExact(name, value)));
        return image;
    }

    private static Image single(Image read) {
        if (!(read.value(LIST).orElse(JsonValue.NULL) instanceof JsonArray images)) {
            return read;
        }
        if (images.size() != 1) {
            throw new IllegalArgumentException(
                    "a list of " + images.size() + " images; pass one of them, for example with" + " jq '.images[0]'.");
        }
        if (!(images.get(0) instanceof JsonObject image)) {
            throw new IllegalArgumentException("the element of \"images\" must be an object.");
        }
        return Image.parse(image);
    }

    private static Image flattened(Image read) {
        if (!(read.value(PROPERTIES).orElse(JsonValue.NULL) instanceof JsonObject properties)) {
            return read;
        }
        ImageBuilder image = Image.builder();
        for (String name : read.names()) {
            if (name.equals(PROPERTIES)) {
                properties.forEach((property, value) -> {
                    if (read.has(property)) {
                        throw new IllegalArgumentException(
                                property + ": is an attribute of the image and in \"properties\".");
                    }
                    image.set(property, value);
                });
            } else {
                image.set(name, read.value(name).orElseThrow());
            }
        }
        return image.build();
    }

    private static void requireExact(String name, JsonValue value) {
        if (value instanceof JsonString text
                && FORMATTED_SIZE.matcher(text.getString()).matches()) {
            throw new IllegalArgumentException(name + ": must be a number of bytes, not the formatted size "
                    + JsonText.write(text) + "; run openstack image show -f json without --human-readable.");
        }
    }
}
