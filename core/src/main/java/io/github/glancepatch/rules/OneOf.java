// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.ShortText;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keyword {@code enum}: the value is one of a closed list. */
record OneOf(List<JsonValue> allowed) implements Constraint {
    OneOf {
        allowed = List.copyOf(allowed);
    }

    @Override
    public Optional<String> violation(JsonValue value, MatchBudget budget) {
        for (JsonValue one : allowed) {
            if (JsonValues.same(one, value)) {
                return Optional.empty();
            }
        }
        String words = allowed.stream().map(OneOf::text).distinct().collect(Collectors.joining(" or "));
        return Optional.of(
                allowed.isEmpty()
                        ? "must be listed: the service accepts no attribute that its schema does not list"
                        : "must be " + ShortText.of(words) + SentValue.clause(value));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : JsonText.write(value);
    }

    @Override
    public String keyword() {
        return SchemaKeywords.ENUM;
    }

    @Override
    public void write(JsonObjectBuilder schema) {
        JsonArrayBuilder values = JsonValues.array();
        allowed.forEach(values::add);
        schema.add(keyword(), values);
    }
}
