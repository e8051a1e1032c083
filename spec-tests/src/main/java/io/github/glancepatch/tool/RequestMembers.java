// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The members of an object in a request line, read by name and type. JSON null counts as absent: many serializers write
 * an absent member so.
 *
 * @param json the object
 */
record RequestMembers(JsonObject json) {
    private static final String STRINGS = "an array of strings";
    private static final String INTEGER = "a 32-bit integer";
    private static final String BOOLEAN = "true or false";

    /** {@return the member, empty when it is absent} */
    Optional<String> string(String name) {
        return member(name, JsonString.class, "a string").map(JsonString::getString);
    }

    /** {@return the member, empty when it is absent} */
    Optional<JsonObject> object(String name) {
        return member(name, JsonObject.class, "an object");
    }

    /** {@return the member, empty when it is absent} */
    Optional<List<String>> strings(String name) {
        return member(name, JsonArray.class, STRINGS)
                .map(array -> array.stream()
                        .map(element ->
                                typed(name, element, JsonString.class, STRINGS).getString())
                        .toList());
    }

    /** {@return the member, empty when it is absent} */
    Optional<Integer> integer(String name) {
        return member(name, JsonNumber.class, INTEGER).map(number -> {
            try {
                return number.bigDecimalValue().intValueExact();
            } catch (ArithmeticException e) {
                throw wrongType(name, INTEGER);
            }
        });
    }

    /** {@return the member, empty when it is absent} */
    Optional<Boolean> bool(String name) {
        return member(name, JsonValue.class, BOOLEAN).map(value -> {
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                throw wrongType(name, BOOLEAN);
            }
            return value == JsonValue.TRUE;
        });
    }

    private <T extends JsonValue> Optional<T> member(String name, Class<T> type, String typeName) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return value == JsonValue.NULL ? Optional.empty() : Optional.of(typed(name, value, type, typeName));
    }

    private static <T extends JsonValue> T typed(String name, JsonValue value, Class<T> type, String typeName) {
        if (!type.isInstance(value)) {
            throw wrongType(name, typeName);
        }
        return type.cast(value);
    }

    private static RequestException wrongType(String name, String typeName) {
        return RequestException.malformed("the member " + name + " must be " + typeName);
    }
}
