// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The model's reading of media types and of operations in the form of each. The methods that are not private are the
 * places where the kit's tests break it.
 */
class NaiveForms {
    private static final Pattern OUTER_BLANKS = Pattern.compile("^[ \t]+|[ \t]+$");

    private final NaivePointers pointers;

    NaiveForms(NaivePointers pointers) {
        this.pointers = pointers;
    }

    /** Rules media-1 and media-2. */
    MediaType mediaType(String contentType) {
        String bare = OUTER_BLANKS.matcher(contentType.split(";", -1)[0]).replaceAll("");
        return Arrays.stream(MediaType.values())
                .filter(type -> isSame(type.value(), bare))
                .findFirst()
                .orElseThrow(() -> new RejectedException(Rejection.withoutCode("media-1", 415)));
    }

    /** Of letters, only those of ASCII have two cases here. */
    boolean isSame(String expected, String given) {
        return expected.equalsIgnoreCase(given) && given.chars().allMatch(c -> c < 0x80);
    }

    /** Rules op21-1 and op20-1. */
    Op op(MediaType type, JsonObject operation) {
        List<Op> ops = Arrays.stream(Op.values())
                .filter(op -> type == MediaType.V2_0
                        ? operation.containsKey(op.jsonName())
                        : isOp(op, operation.getOrDefault("op", JsonValue.NULL)))
                .toList();
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
