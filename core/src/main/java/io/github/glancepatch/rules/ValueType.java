// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;

/** The JSON types that a value rule can ask for. */
public enum ValueType {
    /** A JSON string. */
    STRING("a string"),
    /** A JSON number without a fraction, of any length; {@code 512.0} and {@code 1e3} are integers. */
    INTEGER("an integer"),
    /** JSON true or false. */
    BOOLEAN("true or false"),
    /** A JSON array of strings. */
    STRINGS("an array of strings"),
    /** A JSON object. */
    OBJECT("an object"),
    /** A JSON array of objects. */
    OBJECTS("an array of objects"),
    /** A JSON number. */
    NUMBER("a number"),
    /** A JSON array. */
    ARRAY("an array");

    private final String description;

    ValueType(String description) {
        this.description = description;
    }

    /** {@return the type in words, like "a string"} */
    public String description() {
        return description;
    }

    /** {@return the type's name in JSON Schema} */
    String schemaName() {
        return switch (this) {
            case STRING -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case OBJECT -> "object";
            case STRINGS, OBJECTS, ARRAY -> "array";
        };
    }

    /**
     * {@return whether the value has this type}
     *
     * @param value the value
     */
    public boolean has(JsonValue value) {
        JsonValue.ValueType type = value.getValueType();
        return switch (this) {
            case STRING -> type == JsonValue.ValueType.STRING;
            case INTEGER -> isInteger(value);
            case BOOLEAN -> type == JsonValue.ValueType.TRUE || type == JsonValue.ValueType.FALSE;
            case STRINGS -> isArrayOf(JsonValue.ValueType.STRING, value);
            case OBJECT -> type == JsonValue.ValueType.OBJECT;
            case OBJECTS -> isArrayOf(JsonValue.ValueType.OBJECT, value);
            case NUMBER -> type == JsonValue.ValueType.NUMBER;
            case ARRAY -> type == JsonValue.ValueType.ARRAY;
        };
    }

    private static boolean isInteger(JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            return false;
        }
        BigDecimal decimal = number.bigDecimalValue();
        return decimal.scale() <= 0 || decimal.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isArrayOf(JsonValue.ValueType type, JsonValue value) {
        return value instanceof JsonArray array && array.stream().allMatch(element -> element.getValueType() == type);
    }
}
