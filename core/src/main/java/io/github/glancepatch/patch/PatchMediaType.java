// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Word;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The two media types of an image PATCH. They differ in where an operation's word and its path stand, and in nothing
 * else (rule media-3).
 */
public enum PatchMediaType {
    /** {@code application/openstack-images-v2.0-json-patch}: {@code {"replace": "/name", "value": "test01"}}. */
    V2_0("application/openstack-images-v2.0-json-patch") {
        @Override
        Word word(JsonObject operation) {
            List<Word> words = Arrays.stream(Word.values())
                    .filter(word -> operation.containsKey(word.wireName()))
                    .toList();
            if (words.size() != 1) {
                throw new FormException("op20-1", "the operation must have exactly one of the members " + WORDS);
            }
            return words.get(0);
        }

        @Override
        String pointer(JsonObject operation, Word word) {
            return string(operation, word.wireName(), "op20-1");
        }

        @Override
        JsonObjectBuilder head(PatchOperation operation) {
            return JsonValues.object()
                    .add(
                            operation.word().wireName(),
                            JsonValues.string(operation.path().pointer()));
        }
    },

    /**
     * {@code application/openstack-images-v2.1-json-patch}: {@code {"op": "replace", "path": "/name", "value":
     * "test01"}}.
     */
    V2_1("application/openstack-images-v2.1-json-patch") {
        @Override
        Word word(JsonObject operation) {
            String text = operation.get("op") instanceof JsonString op ? op.getString() : "";
            return Arrays.stream(Word.values())
                    .filter(word -> word.wireName().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new FormException("op21-1", "the member op must be one of " + WORDS));
        }

        @Override
        String pointer(JsonObject operation, Word word) {
            return string(operation, "path", "op21-2");
        }

        @Override
        JsonObjectBuilder head(PatchOperation operation) {
            return JsonValues.object()
                    .add("op", JsonValues.string(operation.word().wireName()))
                    .add("path", JsonValues.string(operation.path().pointer()));
        }
    };

    private static final String WORDS = "replace, add, remove";

    private final String text;

    PatchMediaType(String text) {
        this.text = text;
    }

    /** {@return the media type as it stands in a header} */
    public String text() {
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
        int end = contentType.indexOf(';');
        String bare = asciiLowerCase(end < 0 ? contentType : contentType.substring(0, end));
        return Arrays.stream(values()).filter(type -> type.text.equals(bare)).findFirst();
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
        StringBuilder lower = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return lower.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** {@return the value of the Accept-Patch header: both media types} */
    public static String acceptPatch() {
        return Arrays.stream(values()).map(PatchMediaType::text).sorted().collect(Collectors.joining(", "));
    }

    /** {@return the media type as it stands in a header} */
    @Override
    public String toString() {
        return text;
    }

    /** The word of an operation in this form. */
    abstract Word word(JsonObject operation);

    /** The path of an operation in this form, not yet looked into. */
    abstract String pointer(JsonObject operation, Word word);

    /** Word and path of an operation in this form. */
    abstract JsonObjectBuilder head(PatchOperation operation);

    /** The operation in this form. */
    JsonObject encode(PatchOperation operation) {
        JsonObjectBuilder head = head(operation);
        operation.value().ifPresent(value -> head.add("value", value));
        return head.build();
    }

    private static String string(JsonObject operation, String member, String rule) {
        if (operation.get(member) instanceof JsonString path) {
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
