// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
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
    /**
     * An integer as Glance reads it: what is written with a fraction or an exponent is the nearest double before
     * anything is asked of it, so that {@code 1.00000000000000000001} is 1, and {@code 1e400} is none (rule schema-1).
     */
    DOUBLE_INTEGER("an integer"),
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
            case INTEGER, DOUBLE_INTEGER -> "integer";
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
            case INTEGER -> value instanceof JsonNumber number && isInteger(number.bigDecimalValue());
            case DOUBLE_INTEGER -> value instanceof JsonNumber number && isDoubleInteger(number);
            case BOOLEAN -> type == JsonValue.ValueType.TRUE || type == JsonValue.ValueType.FALSE;
            case STRINGS -> isArrayOf(JsonValue.ValueType.STRING, value);
            case OBJECT -> type == JsonValue.ValueType.OBJECT;
            case OBJECTS -> isArrayOf(JsonValue.ValueType.OBJECT, value);
            case NUMBER -> type == JsonValue.ValueType.NUMBER;
            case ARRAY -> type == JsonValue.ValueType.ARRAY;
        };
    }

    /**
     * {@return the value as a service reads it that keeps values of this type}
     *
     * @param value a value of this type
     */
    JsonValue read(JsonValue value) {
        if (this != DOUBLE_INTEGER || !(value instanceof JsonNumber number) || isExact(number)) {
            return value;
        }
        BigDecimal read = new BigDecimal(number.doubleValue());
        return read.compareTo(number.bigDecimalValue()) == 0 ? value : JsonValues.number(read);
    }

    private static boolean isDoubleInteger(JsonNumber number) {
        double read = number.doubleValue();
        return isExact(number) || (Double.isFinite(read) && isInteger(new BigDecimal(read)));
    }

    // written without fraction and exponent, which Python reads as an integer of any length
    private static boolean isExact(JsonNumber number) {
        return number.bigDecimalValue().scale() == 0;
    }

    private static boolean isInteger(BigDecimal decimal) {
        return decimal.scale() < 1 || decimal.stripTrailingZeros().scale() < 1;
    }

    private static boolean isArrayOf(JsonValue.ValueType type, JsonValue value) {
        return value instanceof JsonArray array && array.stream().allMatch(element -> element.getValueType() == type);
    }
}
