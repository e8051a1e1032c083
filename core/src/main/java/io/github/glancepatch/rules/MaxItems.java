// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;

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
