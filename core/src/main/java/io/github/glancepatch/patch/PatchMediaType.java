// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Op;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The two media types of an image PATCH. They differ in where an operation's op and its path stand, and in nothing else
 * (rule media-3).
 */
public enum PatchMediaType {
    /** {@code application/openstack-images-v2.0-json-patch}: {@code {"replace": "/name", "value": "test01"}}. */
    V2_0("application/openstack-images-v2.0-json-patch") {
        @Override
        Op op(RawOperation operation) {
            int words = (operation.add == null ? 0 : 1)
                    + (operation.replace == null ? 0 : 1)
                    + (operation.remove == null ? 0 : 1);
            if (words != 1) {
                throw new FormException("op20-1", "the operation must have exactly one of the members " + WORDS);
            }
            return operation.add != null ? Op.ADD : operation.replace != null ? Op.REPLACE : Op.REMOVE;
        }

        @Override
        String pointer(RawOperation operation, Op op) {
            JsonValue pointer = switch (op) {
                case ADD -> operation.add;
                case REPLACE -> operation.replace;
                case REMOVE -> operation.remove;
            };
            return string(pointer, op.jsonName(), "op20-1");
        }

        @Override
        JsonObjectBuilder head(PatchOperation operation) {
            return JsonValues.object()
                    .add(
                            operation.op().jsonName(),
                            JsonValues.string(operation.path().pointer()));
        }
    },

    /**
     * {@code application/openstack-images-v2.1-json-patch}: {@code {"op": "replace", "path": "/name", "value":
     * "test01"}}.
     */
    V2_1("application/openstack-images-v2.1-json-patch") {
        @Override
        Op op(RawOperation operation) {
            String text = operation.op instanceof JsonString op ? op.getString() : "";
            for (Op op : ALL_OPS) {
                if (op.jsonName().equals(text)) {
                    return op;
                }
            }
            throw new FormException("op21-1", "the member op must be one of " + WORDS);
        }

        @Override
        String pointer(RawOperation operation, Op op) {
            return string(operation.path, "path", "op21-2");
        }

        @Override
        JsonObjectBuilder head(PatchOperation operation) {
            return JsonValues.object()
                    .add("op", JsonValues.string(operation.op().jsonName()))
                    .add("path", JsonValues.string(operation.path().pointer()));
        }
    };

    private static final String WORDS = "replace, add, remove";

    private static final PatchMediaType[] TYPES = values();
    private static final Op[] ALL_OPS = Op.values();

    private final String text;
    private final Optional<PatchMediaType> parsed;

    PatchMediaType(String text) {
        this.text = text;
        this.parsed = Optional.of(this);
    }

    /** {@return the media type as it stands in a header} */
    public String value() {
        return text;
    }

    /**
     * Reads the value of a Content-Type header. Parameters, blanks around and letter case do not count (rules media-1,
     * media-2).
     *
     * @param contentType the header's value
     * @return the media type; empty when it is none of the two
     */
    public static Optional<PatchMediaType> parse(String contentType) {
        for (PatchMediaType type : TYPES) {
            if (type.text.equals(contentType)) {
                return type.parsed; // as nearly everybody writes it
            }
        }
        int end = contentType.indexOf(';');
        String bare = asciiLowerCase(end < 0 ? contentType : contentType.substring(0, end));
        for (PatchMediaType type : TYPES) {
            if (type.text.equals(bare)) {
                return type.parsed;
            }
        }
        return Optional.empty();
    }

    // String.equalsIgnoreCase takes the Kelvin sign for a k, and toLowerCase depends on more than ASCII.
    private static String asciiLowerCase(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder lower = new StringBuilder(text.substring(start, end));
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return lower.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** {@return the value of the Accept-Patch header: both media types} */
    public static String acceptPatchHeader() {
        return Arrays.stream(values()).map(PatchMediaType::value).sorted().collect(Collectors.joining(", "));
    }

    /** {@return the media type as it stands in a header} */
    @Override
    public String toString() {
        return text;
    }

    /** The word of an operation in this form. */
    abstract Op op(RawOperation operation);

    /** The path of an operation in this form, not yet looked into. */
    abstract String pointer(RawOperation operation, Op op);

    /** Word and path of an operation in this form. */
    abstract JsonObjectBuilder head(PatchOperation operation);

    /** The operation in this form. */
    JsonObject encode(PatchOperation operation) {
        JsonObjectBuilder head = head(operation);
        operation.optionalValue().ifPresent(value -> head.add("value", value));
        return head.build();
    }

    private static String string(@Nullable JsonValue value, String member, String rule) {
        if (value instanceof JsonString path) {
            return path.getString();
        }
        throw new FormException(
                rule, "the member " + member + " must be a string, the path of an attribute like /name");
    }

    /** An operation is not of this form. */
    static final class FormException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String rule;
        private final String clause;

        FormException(String rule, String clause) {
            super(clause);
            this.rule = rule;
            this.clause = clause;
        }

        String clause() {
            return clause;
        }

        String rule() {
            return rule;
        }
    }
}
