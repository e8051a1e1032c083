// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaWords.*;

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
    private final JsonObject cites;
    private final RuleReference reference;
    private final boolean isExact; // whether a number is read as it is written, unlike Glance does

    private ValueSchemaReader(JsonObject schema, String rule) {
        JsonObject extension = object(schema, EXTENSION);
        this.schema = schema;
        this.cites = object(extension, CITES);
        this.isExact = extension.get(EXACT) == JsonValue.TRUE;
        this.reference = reference(extension, RuleReference.of(rule));
    }

    /**
     * The rule that a schema states, which stands for the rule of that id unless the schema's extension cites another.
     */
    static ValueRule read(JsonObject schema, String rule) {
        return new ValueSchemaReader(schema, rule).read();
    }

    private ValueRule read() {
        List<ValueType> types = new ArrayList<>();
        boolean nullable = !schema.containsKey(TYPE);
        for (JsonValue type : schema.get(TYPE) instanceof JsonArray several ? several : single(schema.get(TYPE))) {
            if (string(type).equals("null")) {
                nullable = true;
            } else {
                types.add(type(string(type)));
            }
        }
        if (schema.get(ENUM) instanceof JsonArray values && withoutNull(values).size() == values.size()) {
            nullable = false; // whatever the types are, null is none of the values
        }
        ValueRule rule = new ValueRule(types, nullable, reference, List.of());
        if (schema.get(ENUM) instanceof JsonArray values) {
            rule = rule.and(new Constraint.OneOf(withoutNull(values)), cited(ENUM));
        }
        if (schema.containsKey(MIN_LENGTH)) {
            rule = rule.and(new Constraint.MinLength(integer(schema, MIN_LENGTH)), cited(MIN_LENGTH));
        }
        if (schema.containsKey(MAX_LENGTH)) {
            rule = rule.and(new Constraint.MaxLength(integer(schema, MAX_LENGTH)), cited(MAX_LENGTH));
        }
        if (schema.get(PATTERN) instanceof JsonString pattern) {
            rule = rule.and(pattern(pattern.getString()), cited(PATTERN));
        }
        if (cites.containsKey(LOWER_CASE)) {
            rule = rule.and(new Constraint.LowerCase(), cited(LOWER_CASE));
        }
        if (schema.containsKey(MINIMUM) || schema.containsKey(MAXIMUM)) {
            rule = rule.and(new Constraint.Range(bound(MINIMUM), bound(MAXIMUM), isOfText()), cited(MINIMUM));
        }
        if (schema.containsKey(MAX_ITEMS)) {
            rule = rule.and(new Constraint.MaxItems(integer(schema, MAX_ITEMS)), cited(MAX_ITEMS));
        }
        return withItems(rule);
    }

    private ValueRule withItems(ValueRule rule) {
        JsonObject items = object(schema, ITEMS);
        if (object(items, PROPERTIES).keySet().containsAll(Set.of("url", "metadata"))) {
            return rule.and(new LocationConstraint(), cited(ITEMS));
        }
        return items.containsKey(MAX_LENGTH)
                ? rule.and(new Constraint.ItemMaxLength(integer(items, MAX_LENGTH)), cited(ITEMS))
                : rule;
    }

    private ValueType type(String name) {
        return switch (name) {
            case "string" -> ValueType.STRING;
            case "integer" -> isExact ? ValueType.INTEGER : ValueType.DOUBLE_INTEGER;
            case "number" -> ValueType.NUMBER;
            case "boolean" -> ValueType.BOOLEAN;
            case "object" -> ValueType.OBJECT;
            case "array" ->
                switch (string(object(schema, ITEMS).get(TYPE))) {
                    case "string" -> ValueType.STRINGS;
                    case "object" -> ValueType.OBJECTS;
                    default -> ValueType.ARRAY;
                };
            default -> throw new IllegalArgumentException("not a type of JSON Schema: " + name);
        };
    }

    private PatternConstraint pattern(String regex) {
        JsonObject cite = object(cites, PATTERN);
        String hint = cite.containsKey(HINT) ? string(cite.get(HINT)) : "match the pattern " + regex;
        return cite.get(WHOLE) == JsonValue.TRUE
                ? PatternConstraint.ofAnchored(regex, hint)
                : PatternConstraint.found(regex, hint);
    }

    private RuleReference cited(String word) {
        return reference(object(cites, word), reference);
    }

    private boolean isOfText() {
        return object(cites, MINIMUM).get(OF_TEXT) == JsonValue.TRUE;
    }

    private Optional<BigDecimal> bound(String word) {
        return schema.get(word) instanceof JsonNumber number ? Optional.of(number.bigDecimalValue()) : Optional.empty();
    }

    private static List<JsonValue> withoutNull(JsonArray values) {
        return values.stream()
                .filter(value -> value.getValueType() != JsonValue.ValueType.NULL)
                .toList();
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
