// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonChecks;
import io.github.glancepatch.json.JsonExtent;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.MemberSink;
import io.github.glancepatch.json.OwnedJson;
import io.github.glancepatch.json.StringPool;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Objects;

/** Reads the attributes of an image from JSON, within limits. */
final class ImageReader implements MemberSink {
    private static final int SHORT_ATTRIBUTE = 24; // bytes
    private static final int MANY_ATTRIBUTES = 1_000; // to have room for before one was seen

    private static final StringPool NAMES = StringPool.of(ImageAttributes.names());

    private static final int MOST_BYTES = 3; // of a UTF-16 unit

    private final AttributesBuilder attributes;

    private ImageReader(int length, JsonExtent extent) {
        this.attributes = new AttributesBuilder(Math.min(length / SHORT_ATTRIBUTE, MANY_ATTRIBUTES), extent);
    }

    static Attributes read(byte[] utf8, JsonLimits limits) {
        Objects.requireNonNull(utf8, "utf8");
        Objects.requireNonNull(limits, "limits");
        ImageReader reader = new ImageReader(utf8.length, JsonExtent.ofText(utf8.length, limits));
        try {
            return reader.attributes(JsonText.readMembers(utf8, limits, NAMES, reader));
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
    }

    static Attributes read(String json, JsonLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        JsonExtent extent = JsonExtent.ofText(MOST_BYTES * (long) json.length(), limits);
        ImageReader reader = new ImageReader(json.length(), extent);
        try {
            return reader.attributes(JsonText.readMembers(json, limits, NAMES, reader));
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
    }

    static Attributes read(JsonObject json) {
        AttributesBuilder attributes = new AttributesBuilder(Attributes.NONE);
        try {
            for (Map.Entry<String, JsonValue> member : json.entrySet()) {
                JsonValue owned = OwnedJson.of(member.getValue(), JsonLimits.MAX);
                attributes.put(JsonChecks.requireWellFormed(member.getKey()), owned);
            }
        } catch (JsonTextException e) {
            throw unreadable(e);
        }
        return attributes.build();
    }

    static Attributes read(JsonObject json, JsonLimits limits) {
        Objects.requireNonNull(limits, "limits");
        Attributes attributes = read(json);
        if (!attributes.isWithin(limits)) {
            throw new InvalidImageException("The image passes a limit: " + limits + ".");
        }
        return attributes;
    }

    @Override
    public void member(String name, JsonValue value) {
        attributes.put(name, value);
    }

    private Attributes attributes(boolean isObject) {
        if (!isObject) {
            throw new InvalidImageException("An image is a JSON object, and this is JSON of another type.");
        }
        return attributes.build();
    }

    private static InvalidImageException unreadable(JsonTextException e) {
        return new InvalidImageException("The image cannot be read: " + e.getMessage() + ".");
    }
}
