// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
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
    public Optional<String> violation(JsonValue value) {
        return allowed.stream().anyMatch(one -> JsonValues.same(one, value))
                ? Optional.empty()
                : Optional.of("must be " + allowed.stream().map(OneOf::text).collect(Collectors.joining(" or "))
                        + SentValue.clause(value));
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
