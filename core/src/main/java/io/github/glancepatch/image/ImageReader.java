// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.json.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Objects;

/** Reads images from JSON, within {@link JsonLimits#DEFAULT}. */
final class ImageReader implements JsonText.MemberSink {
    private final ImageBuilder image = Image.builder();

    private ImageReader() {}

    static Image read(byte[] utf8) {
        ImageReader reader = new ImageReader();
        try {
            return reader.image(JsonText.readMembers(utf8, JsonLimits.DEFAULT, reader));
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
    }

    static Image read(String json) {
        Objects.requireNonNull(json, "json");
        ImageReader reader = new ImageReader();
        try {
            return reader.image(JsonText.readMembers(json, JsonLimits.DEFAULT, reader));
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
    }

    static Image read(JsonObject json) {
        ImageBuilder image = Image.builder();
        try {
            for (Map.Entry<String, JsonValue> member : json.entrySet()) {
                image.set(member.getKey(), member.getValue());
            }
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
        return image.build();
    }

    @Override
    public void member(String name, JsonValue value) {
        image.put(name, value);
    }

    private Image image(boolean isObject) {
        if (!isObject) {
            throw new InvalidImageException("An image is a JSON object, and this is JSON of another type.");
        }
        return image.build();
    }

    private static InvalidImageException unreadable(JsonTextException e) {
        return new InvalidImageException("The image cannot be read: " + e.getMessage() + ".");
    }
}
