// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes values that callers made: checks them against limits and copies them, so that no one can change an image or an
 * operation. Any implementation of the Jakarta JSON API may come: mutable, containing itself, or with a text that is no
 * number. A part that appears many times is copied once, so that the work is linear in what the caller built.
 */
public final class OwnedJson {
    private final JsonLimits limits;
    private final IdentityHashMap<JsonValue, Copy> copies = new IdentityHashMap<>();

    /** A copy, the levels of arrays and objects in it, and a lower bound of the length of its text. */
    private record Copy(JsonValue value, int height, long bytes) {}

    private OwnedJson(JsonLimits limits) {
        this.limits = limits;
    }

    /**
     * {@return the value, copied unless it is a string of this package; one that was left in a text is decoded, so that
     * the text is not held}
     *
     * @throws JsonTextException when the value passes a limit, or cannot be written as JSON
     */
    public static JsonValue of(JsonValue value, JsonLimits limits) {
        return value instanceof WellFormedJsonString
                ? value
                : new OwnedJson(limits).copy(value, 0).value();
    }

    private Copy copy(@Nullable JsonValue value, int depth) {
        if (value instanceof JsonArray || value instanceof JsonObject) {
            Copy known = copies.get(value);
            JsonChecks.requireDepth(depth + (known == null ? 1 : known.height()), limits);
            if (known == null) {
                known = value instanceof JsonArray array
                        ? array(array, depth + 1)
                        : object((JsonObject) value, depth + 1);
                copies.put(value, known);
            }
            return known;
        }
        return scalar(value);
    }

    private Copy scalar(@Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            String text = string.getString();
            boolean isOwn = value instanceof WellFormedJsonString;
            return new Copy(isOwn ? value : new WellFormedJsonString(wellFormed(text)), 0, text.length() + 2L);
        }
        if (value instanceof JsonNumber) {
            String text = value.toString();
            if (!JsonChecks.isNumber(text)) {
                throw new JsonTextException(Reason.MALFORMED, "a number in it has a text that is not a JSON number");
            }
            JsonChecks.requireShort(text, limits);
            return new Copy(value instanceof LexicalJsonNumber ? value : new LexicalJsonNumber(text), 0, text.length());
        }
        if (value != null && value.getValueType() != null) {
            switch (value.getValueType()) {
                case TRUE -> {
                    return new Copy(JsonValue.TRUE, 0, 4);
                }
                case FALSE -> {
                    return new Copy(JsonValue.FALSE, 0, 5);
                }
                case NULL -> {
                    return new Copy(JsonValue.NULL, 0, 4);
                }
                default -> {}
            }
        }
        throw new JsonTextException(Reason.MALFORMED, "a value in it is not a JSON value");
    }

    private Copy array(JsonArray array, int depth) {
        JsonArrayBuilder builder = Provider.array();
        int height = 0;
        long bytes = 1; // the comma after the last one counts for the other bracket
        for (JsonValue element : array) {
            Copy copy = copy(element, depth);
            builder.add(copy.value());
            height = Math.max(height, copy.height());
            bytes = requireSize(bytes + copy.bytes() + 1);
        }
        return new Copy(builder.build(), height + 1, Math.max(bytes, 2));
    }

    private Copy object(JsonObject object, int depth) {
        JsonObjectBuilder builder = Provider.object();
        int height = 0;
        long bytes = 1; // the comma after the last one counts for the other bracket
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            Copy copy = copy(member.getValue(), depth);
            builder.add(wellFormed(member.getKey()), copy.value());
            height = Math.max(height, copy.height());
            bytes = requireSize(bytes + member.getKey().length() + copy.bytes() + 4);
        }
        return new Copy(builder.build(), height + 1, Math.max(bytes, 2));
    }

    private static String wellFormed(@Nullable String text) {
        if (text == null) {
            throw new JsonTextException(Reason.MALFORMED, "a string in it is null");
        }
        return JsonChecks.requireWellFormed(text);
    }

    private long requireSize(long bytes) {
        JsonChecks.requireSize(bytes, limits);
        return bytes;
    }
}
