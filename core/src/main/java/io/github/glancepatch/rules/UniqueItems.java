// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.ValueBag;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;

/** The keyword {@code uniqueItems}: no two elements of an array are equal. */
record UniqueItems() implements Constraint {
    @Override
    public Optional<String> violation(JsonValue value, MatchBudget budget) {
        return !(value instanceof JsonArray array) || isUnique(array)
                ? Optional.empty()
                : Optional.of("must have no item twice");
    }

    private static boolean isUnique(JsonArray array) {
        ValueBag seen = new ValueBag();
        for (JsonValue item : array) {
            if (!seen.add(item)) {
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
