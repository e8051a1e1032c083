// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Word;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The model's reading of media types and of operations in the form of each. The methods that are not private are the
 * places where the kit's tests break it.
 */
class NaiveForms {
    private final NaivePointers pointers;

    NaiveForms(NaivePointers pointers) {
        this.pointers = pointers;
    }

    /** Rules media-1 and media-2. */
    MediaType mediaType(String contentType) {
        String bare = contentType.split(";", -1)[0].replaceAll("^[ \t]+|[ \t]+$", "");
        return Arrays.stream(MediaType.values())
                .filter(type -> isSame(type.text(), bare))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.withoutCode("media-1", 415)));
    }

    /** Of letters, only those of ASCII have two cases here. */
    boolean isSame(String expected, String given) {
        return given.chars().allMatch(c -> c < 0x80) && expected.equalsIgnoreCase(given);
    }

    /** Rules op21-1 and op20-1. */
    Word word(MediaType type, JsonObject operation) {
        List<Word> words = Arrays.stream(Word.values())
                .filter(word -> type == MediaType.V2_0
                        ? operation.containsKey(word.text())
                        : isWord(word, operation.getOrDefault("op", JsonValue.NULL)))
                .toList();
        if (words.size() != 1) {
            return noWord(type, words);
        }
        return words.get(0);
    }

    boolean isWord(Word word, JsonValue op) {
        return op instanceof JsonString string && string.getString().equals(word.text());
    }

    Word noWord(MediaType type, List<Word> words) {
        throw new RefusedException(Refusal.malformed(type == MediaType.V2_0 ? "op20-1" : "op21-1"));
    }

    /** Rules op21-2, op20-1 and path-1 to path-4. */
    String target(MediaType type, JsonObject operation, Word word) {
        return pointers.target(pointer(type, operation, word));
    }

    /** The same for rule sets in which a path can have more than one token. */
    List<String> tokens(MediaType type, JsonObject operation, Word word) {
        return pointers.tokens(pointer(type, operation, word));
    }

    private static String pointer(MediaType type, JsonObject operation, Word word) {
        JsonValue path = operation.get(type == MediaType.V2_0 ? word.text() : "path");
        if (path instanceof JsonString string) {
            return string.getString();
        }
        throw new RefusedException(Refusal.malformed(type == MediaType.V2_0 ? "op20-1" : "op21-2"));
    }

    /** Rules value-1 and value-2. */
    Optional<JsonValue> value(JsonObject operation, Word word) {
        if (word == Word.REMOVE) {
            return Optional.empty();
        }
        if (!operation.containsKey("value")) {
            throw new RefusedException(Refusal.malformed("value-1"));
        }
        return Optional.ofNullable(operation.get("value"));
    }
}
