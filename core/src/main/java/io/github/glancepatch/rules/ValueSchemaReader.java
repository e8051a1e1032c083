// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaKeywords.*;

import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value rule read from the keywords of JSON Schema, and from the extension where there is one. */
final class ValueSchemaReader {
    private final JsonObject schema;
    private final JsonObject references;
    private final RuleReference reference;
    private final boolean isExact; // whether a number is read as it is written, unlike Glance does

    private ValueSchemaReader(JsonObject schema, RuleReference otherwise) {
        JsonObject extension = object(schema, EXTENSION);
        this.schema = schema;
        this.references = object(extension, REFERENCES);
        this.isExact = extension.get(EXACT) == JsonValue.TRUE;
        this.reference = reference(extension, otherwise);
    }

    /** The value rule that a schema states, with that reference unless the schema's extension has another. */
    static ValueRule read(JsonObject schema, RuleReference otherwise) {
        return new ValueSchemaReader(schema, otherwise).read();
    }

    private ValueRule read() {
        List<JsonType> types = new ArrayList<>();
        boolean nullable = !schema.containsKey(TYPE);
        for (JsonValue type : schema.get(TYPE) instanceof JsonArray several ? several : single(schema.get(TYPE))) {
            if (string(type).equals(NULL)) {
                nullable = true;
            } else {
                types.add(type(string(type)));
            }
        }
        if (schema.get(ENUM) instanceof JsonArray values && !values.contains(JsonValue.NULL)) {
            nullable = false; // whatever the types are, null is none of the values
        }
        ValueRule rule = ValueRule.of(types, reference);
        if (nullable) {
            rule = rule.orNull();
        }
        if (schema.get(ENUM) instanceof JsonArray values) {
            rule = rule.and(new OneOf(values), cited(ENUM));
        }
        if (schema.containsKey(MIN_LENGTH)) {
            rule = rule.and(new StringConstraints.MinLength(integer(schema, MIN_LENGTH)), cited(MIN_LENGTH));
        }
        if (schema.containsKey(MAX_LENGTH)) {
            rule = rule.and(new StringConstraints.MaxLength(integer(schema, MAX_LENGTH)), cited(MAX_LENGTH));
        }
        if (schema.get(PATTERN) instanceof JsonString pattern) {
            rule = rule.and(pattern(pattern.getString()), cited(PATTERN));
        }
        if (references.containsKey(LOWER_CASE)) {
            rule = rule.and(new StringConstraints.LowerCase(), cited(LOWER_CASE));
        }
        if (schema.containsKey(MINIMUM) || schema.containsKey(MAXIMUM)) {
            rule = rule.and(new Range(bound(MINIMUM), bound(MAXIMUM), isOfText()), cited(MINIMUM));
        }
        if (schema.containsKey(MAX_ITEMS)) {
            rule = rule.and(new MaxItems(integer(schema, MAX_ITEMS)), cited(MAX_ITEMS));
        }
        return withItems(rule);
    }

    private ValueRule withItems(ValueRule rule) {
        JsonObject items = object(schema, ITEMS);
        if (object(items, PROPERTIES).keySet().containsAll(Set.of("url", "metadata"))) {
            return rule.and(new LocationConstraint(), cited(ITEMS));
        }
        return items.isEmpty() ? rule : rule.items(read(items, reference));
    }

    private JsonType type(String name) {
        return switch (name) {
            case "string" -> JsonType.STRING;
            case "integer" -> isExact ? JsonType.INTEGER : JsonType.DOUBLE_INTEGER;
            case "number" -> JsonType.NUMBER;
            case "boolean" -> JsonType.BOOLEAN;
            case "object" -> JsonType.OBJECT;
            case "array" -> JsonType.ARRAY;
            default -> throw new IllegalArgumentException("not a type of JSON Schema: " + name);
        };
    }

    private Constraint pattern(String regex) {
        JsonObject written = object(references, PATTERN);
        String hint = written.containsKey(HINT) ? string(written.get(HINT)) : "match the pattern " + regex;
        if (written.get(WHOLE) != JsonValue.TRUE) {
            return PatternConstraint.found(regex, hint);
        }
        Optional<CharacterConstraint> known = CharacterConstraint.ofPattern(regex);
        return known.isPresent() ? known.get() : PatternConstraint.ofAnchored(regex, hint);
    }

    private RuleReference cited(String keyword) {
        return reference(object(references, keyword), reference);
    }

    private boolean isOfText() {
        return object(references, MINIMUM).get(OF_TEXT) == JsonValue.TRUE;
    }

    private Optional<BigDecimal> bound(String keyword) {
        return schema.get(keyword) instanceof JsonNumber number
                ? Optional.of(number.bigDecimalValue())
                : Optional.empty();
    }

    private static JsonArray single(@org.jspecify.annotations.Nullable JsonValue value) {
        return value == null
                ? JsonValue.EMPTY_JSON_ARRAY
                : JsonValues.array().add(value).build();
    }

    static RuleReference reference(JsonObject written, RuleReference otherwise) {
        return written.get(RULE) instanceof JsonString rule
                ? new RuleReference(
                        rule.getString(),
                        written.get(CODE) instanceof JsonString code ? Optional.of(code.getString()) : Optional.empty())
                : otherwise;
    }

    static JsonObject object(JsonObject owner, String member) {
        return owner.get(member) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    static String string(@org.jspecify.annotations.Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    static int integer(JsonObject owner, String member) {
        if (owner.get(member) instanceof JsonNumber number) {
            try {
                return number.bigDecimalValue().intValueExact();
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException(member + " is not an integer: " + number, e);
            }
        }
        throw new IllegalArgumentException(member + " is not a number");
    }
}
