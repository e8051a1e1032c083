// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.MemberSink;
import io.github.glancepatch.json.StringPool;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Objects;

/** Reads images from JSON, within {@link JsonLimits#DEFAULT}. */
final class ImageReader implements MemberSink {
    private static final int SHORT_ATTRIBUTE = 24; // bytes
    private static final int MANY_ATTRIBUTES = 1_000; // to have room for before one was seen

    private static final StringPool NAMES = StringPool.of(ImageAttributes.names());

    private final ImageBuilder image;

    private ImageReader(int bytes) {
        this.image = new ImageBuilder(Math.min(bytes / SHORT_ATTRIBUTE, MANY_ATTRIBUTES));
    }

    static Image read(byte[] utf8) {
        ImageReader reader = new ImageReader(Objects.requireNonNull(utf8, "utf8").length);
        try {
            return reader.image(JsonText.readMembers(utf8, JsonLimits.DEFAULT, NAMES, reader));
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
    }

    static Image read(String json) {
        ImageReader reader =
                new ImageReader(Objects.requireNonNull(json, "json").length());
        try {
            return reader.image(JsonText.readMembers(json, JsonLimits.DEFAULT, NAMES, reader));
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
