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
 * @param access which API lets a patch change it
 * @param types the types that its value can have: more than one where pages of the service document different ones
 * @param nullable whether JSON null is a value too
 * @param values the values that it can have; empty when the list is open
 * @param pattern the pattern that its value matches as a whole
 * @param min the minimum of a number
 * @param max the maximum of a number
 * @param maxLength the maximum number of characters
 * @param maxItems the maximum number of elements
 * @param code the code that answers a value it cannot have
 */
public record AttributeSpec(
        String name,
        Access access,
        List<Type> types,
        boolean nullable,
        List<String> values,
        Optional<Pattern> pattern,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<Integer> maxLength,
        Optional<Integer> maxItems,
        String code) {

    /** Which of the two APIs lets a patch change an attribute. */
    public enum Access {
        /** Both. */
        PATCHABLE,
        /** Only the cloudimages API. */
        CLOUDIMAGES,
        /** Neither. */
        RESTRICTED,
        /** Both: the attribute is known and a customised one all the same. */
        CUSTOMISED
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
        STRING_LIST,
        /** A JSON object. */
        OBJECT,
        /** A JSON array of objects. */
        OBJECT_LIST
    }

    /**
     * {@return whether the attribute can have the value}
     *
     * @param value the value
     */
    public boolean accepts(JsonValue value) {
        if (value.getValueType() == ValueType.NULL) {
            return nullable;
        }
        return types.stream().anyMatch(type -> accepts(type, value));
    }

    private boolean accepts(Type type, JsonValue value) {
        return switch (type) {
            case STRING -> value instanceof JsonString string && accepts(string.getString());
            case INTEGER -> value instanceof JsonNumber number && acceptsInteger(number.bigDecimalValue());
            case BOOLEAN -> value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE;
            case STRING_LIST -> acceptsElements(value, ValueType.STRING);
            case OBJECT -> value.getValueType() == ValueType.OBJECT;
            case OBJECT_LIST -> acceptsElements(value, ValueType.OBJECT);
        };
    }

    private boolean accepts(String text) {
        if (types.size() == 1 && (min.isPresent() || max.isPresent())) { // a number in a string
            return text.matches("[0-9]{1,1000}") && isWithin(new BigDecimal(text));
        }
        return (values.isEmpty() || values.contains(text))
                && pattern.map(whole -> whole.matcher(text).matches()).orElse(true)
                && text.codePointCount(0, text.length()) <= maxLength.orElse(Integer.MAX_VALUE);
    }

    private boolean acceptsInteger(BigDecimal number) {
        return number.remainder(BigDecimal.ONE).signum() == 0 && isWithin(number);
    }

    private boolean isWithin(BigDecimal number) {
        return min.map(bound -> number.compareTo(bound) >= 0).orElse(true)
                && max.map(bound -> number.compareTo(bound) <= 0).orElse(true);
    }

    private boolean acceptsElements(JsonValue value, ValueType elementType) {
        return value instanceof JsonArray array
                && array.size() <= maxItems.orElse(Integer.MAX_VALUE)
                && array.stream().allMatch(element -> element.getValueType() == elementType);
    }
}
