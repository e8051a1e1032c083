// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** A string is its own lower-case form. JSON Schema has no keyword for it. */
record LowerCase() implements Constraint {
    @Override
    public Optional<String> violation(JsonValue value, MatchBudget budget) {
        return !(value instanceof JsonString string)
                        || string.getString().equals(string.getString().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of("must have no upper-case letter");
    }

    @Override
    public String keyword() {
        return SchemaKeywords.LOWER_CASE;
    }

    @Override
    public void write(JsonObjectBuilder schema) {
        // said in the extension only
    }

    @Override
    public Optional<JsonObject> extension() {
        return Optional.of(JsonValue.EMPTY_JSON_OBJECT);
    }
}
