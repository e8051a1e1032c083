// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model's reading of media types and of operations in the form of each. The methods that are not private are the
 * places where the kit's tests break it. Loops and no streams: the tests put millions of requests to broken models.
 */
class NaiveForms {
    private final NaivePointers pointers;

    NaiveForms(NaivePointers pointers) {
        this.pointers = pointers;
    }

    /** Rules media-1 and media-2. */
    MediaType mediaType(String contentType) {
        String bare = withoutOuterBlanks(contentType.split(";", -1)[0]);
        for (MediaType type : MediaType.values()) {
            if (isSame(type.value(), bare)) {
                return type;
            }
        }
        throw new RejectedException(Rejection.withoutCode("media-1", 415));
    }

    private static String withoutOuterBlanks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Of letters, only those of ASCII have two cases here. */
    boolean isSame(String expected, String given) {
        return expected.equalsIgnoreCase(given) && isAscii(given);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Rules op21-1 and op20-1. */
    Op op(MediaType type, JsonObject operation) {
        List<Op> ops = new ArrayList<>();
        for (Op op : Op.values()) {
            boolean isSent = type == MediaType.V2_0
                    ? operation.containsKey(op.jsonName())
                    : isOp(op, operation.getOrDefault("op", JsonValue.NULL));
            if (isSent) {
                ops.add(op);
            }
        }
        if (ops.size() != 1) {
            return wrongNumberOfOps(type, ops);
        }
        return ops.get(0);
    }

    boolean isOp(Op op, JsonValue sent) {
        return sent instanceof JsonString string && string.getString().equals(op.jsonName());
    }

    Op wrongNumberOfOps(MediaType type, List<Op> ops) {
        throw new RejectedException(Rejection.malformed(type == MediaType.V2_0 ? "op20-1" : "op21-1"));
    }

    /** Rules op21-2, op20-1 and path-1 to path-4. */
    String target(MediaType type, JsonObject operation, Op op) {
        return pointers.target(pointer(type, operation, op));
    }

    /** The same for rule sets in which a path can have more than one token. */
    List<String> tokens(MediaType type, JsonObject operation, Op op) {
        return pointers.tokens(pointer(type, operation, op));
    }

    private static String pointer(MediaType type, JsonObject operation, Op op) {
        JsonValue path = operation.get(type == MediaType.V2_0 ? op.jsonName() : "path");
        if (path instanceof JsonString string) {
            return string.getString();
        }
        throw new RejectedException(Rejection.malformed(type == MediaType.V2_0 ? "op20-1" : "op21-2"));
    }

    /** Rules value-1 and value-2. */
    Optional<JsonValue> value(JsonObject operation, Op op) {
        if (op == Op.REMOVE) {
            return Optional.empty();
        }
        if (!operation.containsKey("value")) {
            throw new RejectedException(Rejection.malformed("value-1"));
        }
        return Optional.ofNullable(operation.get("value"));
    }
}
