// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the documentation says of one attribute.
 *
 * @param name the attribute's name
 * @param patchable by which calls a patch may change it
 * @param type the type of its value
 * @param nullable whether JSON null is a value too
 * @param values the values that it can have; empty when the list is open
 * @param pattern the pattern that its value matches as a whole
 * @param least the least number
 * @param most the greatest number
 * @param characters the most characters
 * @param items the most elements
 * @param code the code that answers a value it cannot have
 */
public record AttributeFact(
        String name,
        Patchable patchable,
        Type type,
        boolean nullable,
        List<String> values,
        Optional<Pattern> pattern,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<Integer> characters,
        Optional<Integer> items,
        String code) {

    /** Which of the two calls lets a patch change an attribute. */
    public enum Patchable {
        /** Both. */
        NATIVE,
        /** Only the sibling call. */
        SIBLING,
        /** Neither. */
        NEITHER,
        /** Both: the attribute is known and a customised one all the same. */
        CUSTOM
    }

    /** The type of an attribute's value. */
    public enum Type {
        /** A JSON string. */
        STRING,
        /** A JSON number without a fraction. */
        INTEGER,
        /** JSON true or false. */
        BOOLEAN,
        /** A JSON array of strings. */
        STRINGS,
        /** A JSON object. */
        OBJECT,
        /** A JSON array of objects. */
        OBJECTS
    }

    /**
     * {@return whether the attribute can have the value}
     *
     * @param value the value
     */
    public boolean takes(JsonValue value) {
        if (value.getValueType() == ValueType.NULL) {
            return nullable;
        }
        return switch (type) {
            case STRING -> value instanceof JsonString string && takes(string.getString());
            case INTEGER -> value instanceof JsonNumber number && takesInteger(number.bigDecimalValue());
            case BOOLEAN -> value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE;
            case STRINGS -> takesElements(value, ValueType.STRING);
            case OBJECT -> value.getValueType() == ValueType.OBJECT;
            case OBJECTS -> takesElements(value, ValueType.OBJECT);
        };
    }

    private boolean takes(String text) {
        if (least.isPresent() || most.isPresent()) {
            return text.matches("[0-9]{1,1000}") && isWithin(new BigDecimal(text));
        }
        return (values.isEmpty() || values.contains(text))
                && pattern.map(whole -> whole.matcher(text).matches()).orElse(true)
                && text.codePointCount(0, text.length()) <= characters.orElse(Integer.MAX_VALUE);
    }

    private boolean takesInteger(BigDecimal number) {
        return number.remainder(BigDecimal.ONE).signum() == 0 && isWithin(number);
    }

    private boolean isWithin(BigDecimal number) {
        return least.map(bound -> number.compareTo(bound) >= 0).orElse(true)
                && most.map(bound -> number.compareTo(bound) <= 0).orElse(true);
    }

    private boolean takesElements(JsonValue value, ValueType elementType) {
        return value instanceof JsonArray array
                && array.size() <= items.orElse(Integer.MAX_VALUE)
                && array.stream().allMatch(element -> element.getValueType() == elementType);
    }
}
