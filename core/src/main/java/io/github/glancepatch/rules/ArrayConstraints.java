// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.CanonicalText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How many elements an array has, and whether one is there twice. */
final class ArrayConstraints {
    private ArrayConstraints() {}

    /** The keyword {@code minItems}: an array has no fewer elements. */
    record MinItems(int min) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            return !(value instanceof JsonArray array) || array.size() >= min
                    ? Optional.empty()
                    : Optional.of("must have at least " + Constraint.count(min, "item") + ", not " + array.size());
        }

        @Override
        public String keyword() {
            return SchemaKeywords.MIN_ITEMS;
        }

        @Override
        public void write(JsonObjectBuilder schema) {
            schema.add(keyword(), JsonValues.number(min));
        }
    }

    /** The keyword {@code maxItems}: an array has no more elements. */
    record MaxItems(int max) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            return !(value instanceof JsonArray array) || array.size() <= max
                    ? Optional.empty()
                    : Optional.of("must have at most " + Constraint.count(max, "item") + ", not " + array.size());
        }

        @Override
        public String keyword() {
            return SchemaKeywords.MAX_ITEMS;
        }

        @Override
        public void write(JsonObjectBuilder schema) {
            schema.add(keyword(), JsonValues.number(max));
        }
    }

    /** The keyword {@code uniqueItems}: no two elements of an array are equal. */
    record UniqueItems() implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            return !(value instanceof JsonArray array) || isUnique(array)
                    ? Optional.empty()
                    : Optional.of("must have no item twice");
        }

        // By text, whose hash table keeps its speed when hash codes collide.
        private static boolean isUnique(JsonArray array) {
            Set<String> seen = new HashSet<>();
            for (JsonValue item : array) {
                if (!seen.add(CanonicalText.of(item))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String keyword() {
            return SchemaKeywords.UNIQUE_ITEMS;
        }

        @Override
        public void write(JsonObjectBuilder schema) {
            schema.add(keyword(), JsonValue.TRUE);
        }
    }
}
