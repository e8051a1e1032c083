// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;

/** The types of JSON values as JSON Schema names them, JSON null aside; and an integer as Glance reads it. */
public enum JsonType {
    /** A JSON string. */
    STRING("string", "a string"),
    /** A JSON number without a fraction, of any length; {@code 512.0} and {@code 1e3} are integers. */
    INTEGER("integer", "an integer"),
    /**
     * An integer as Glance reads it: what is written with a fraction or an exponent is the nearest double before
     * anything else is checked, so that {@code 1.00000000000000000001} is 1, and {@code 1e400} is no integer (rule
     * schema-1).
     */
    DOUBLE_INTEGER("integer", "an integer"),
    /** A JSON number. */
    NUMBER("number", "a number"),
    /** JSON true or false. */
    BOOLEAN("boolean", "true or false"),
    /** A JSON object. */
    OBJECT("object", "an object"),
    /** A JSON array. */
    ARRAY("array", "an array");

    private final String schemaName;
    private final String description;

    JsonType(String schemaName, String description) {
        this.schemaName = schemaName;
        this.description = description;
    }

    /** {@return the type's name in JSON Schema} */
    public String schemaName() {
        return schemaName;
    }

    /** {@return the type in words, like "a string"} */
    public String description() {
        return description;
    }

    /** {@return whether the value has this type} */
    public boolean has(JsonValue value) {
        ValueType type = value.getValueType();
        return switch (this) {
            case STRING -> type == ValueType.STRING;
            case INTEGER ->
                value instanceof JsonNumber number
                        && (isExact(number) || JsonValues.stripped(number).scale() < 1);
            case DOUBLE_INTEGER -> value instanceof JsonNumber number && isDoubleInteger(number);
            case NUMBER -> type == ValueType.NUMBER;
            case BOOLEAN -> type == ValueType.TRUE || type == ValueType.FALSE;
            case OBJECT -> type == ValueType.OBJECT;
            case ARRAY -> type == ValueType.ARRAY;
        };
    }

    /**
     * {@return the value as a service reads it that keeps values of this type: itself, but for a number that is read as
     * a double}
     *
     * @param value a value of this type
     */
    public JsonValue read(JsonValue value) {
        if (this != DOUBLE_INTEGER || !(value instanceof JsonNumber number) || isExact(number)) {
            return value;
        }
        BigDecimal read = new BigDecimal(number.doubleValue());
        return read.compareTo(number.bigDecimalValue()) == 0 ? value : JsonValues.number(read);
    }

    private static boolean isDoubleInteger(JsonNumber number) {
        if (isExact(number)) {
            return true;
        }
        double read = number.doubleValue();
        return Double.isFinite(read) && isInteger(new BigDecimal(read));
    }

    // written without fraction and exponent, which Python reads as an integer of any length
    private static boolean isExact(JsonNumber number) {
        String text = number.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == 'e' || c == 'E') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInteger(BigDecimal decimal) {
        return decimal.scale() < 1 || decimal.stripTrailingZeros().scale() < 1;
    }
}
