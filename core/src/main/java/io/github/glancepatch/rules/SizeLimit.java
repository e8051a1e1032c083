// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/** How few or how many characters a string has, which are Unicode code points, or elements an array. */
record SizeLimit(String keyword, boolean isMax, boolean ofArray, int bound) implements Constraint {
    static SizeLimit minLength(int min) {
        return new SizeLimit(SchemaKeywords.MIN_LENGTH, false, false, min);
    }

    static SizeLimit maxLength(int max) {
        return new SizeLimit(SchemaKeywords.MAX_LENGTH, true, false, max);
    }

    static SizeLimit minItems(int min) {
        return new SizeLimit(SchemaKeywords.MIN_ITEMS, false, true, min);
    }

    static SizeLimit maxItems(int max) {
        return new SizeLimit(SchemaKeywords.MAX_ITEMS, true, true, max);
    }

    @Override
    public Optional<String> violation(JsonValue value, MatchBudget budget) {
        int size = ofArray ? items(value) : characters(value);
        if (size < 0 || (isMax ? size <= bound : size >= bound)) {
            return Optional.empty();
        }
        String clause = (ofArray ? "must have " : "must be ")
                + (isMax ? "at most " : "at least ")
                + bound
                + (ofArray ? " item" : " character")
                + (bound == 1 ? "" : "s");
        return Optional.of(isMax || ofArray ? clause + ", not " + size : clause);
    }

    // -1 of what is no array, and below of what is no string
    private static int items(JsonValue value) {
        return value instanceof JsonArray array ? array.size() : -1;
    }

    private static int characters(JsonValue value) {
        if (!(value instanceof JsonString string)) {
            return -1;
        }
        String text = string.getString();
        return text.codePointCount(0, text.length());
    }

    @Override
    public void write(JsonObjectBuilder schema) {
        schema.add(keyword, JsonValues.number(bound));
    }
}
