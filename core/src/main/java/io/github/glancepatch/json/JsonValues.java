// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPatch;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

/** Values made, through the one provider that is held, and compared by what they mean. */
public final class JsonValues {
    private JsonValues() {}

    /**
     * {@return a JSON string}
     *
     * @param value the string
     */
    public static JsonString string(String value) {
        return Surrogates.areComplete(value) ? new WellFormedJsonString(value) : Provider.string(value);
    }

    /** {@return the value; a string that was left in a text is decoded, so that the text is not held} */
    public static JsonValue decoded(JsonValue value) {
        return value instanceof JsonStringSlice slice ? new WellFormedJsonString(slice.getString()) : value;
    }

    /**
     * {@return a JSON number}
     *
     * @param value the number
     */
    public static JsonNumber number(long value) {
        return new LexicalJsonNumber(Long.toString(value));
    }

    /**
     * {@return a JSON number}
     *
     * @param value the number
     */
    public static JsonNumber number(BigDecimal value) {
        return new LexicalJsonNumber(value.toString());
    }

    /**
     * {@return a number without zeros at its end, in less than the quadratic time of
     * {@link BigDecimal#stripTrailingZeros}}
     *
     * @param number the number
     */
    public static BigDecimal stripped(JsonNumber number) {
        return new LexicalJsonNumber(CanonicalText.number(number.toString())).bigDecimalValue();
    }

    /**
     * {@return JSON true or false}
     *
     * @param value which
     */
    public static JsonValue bool(boolean value) {
        return value ? JsonValue.TRUE : JsonValue.FALSE;
    }

    /** {@return a builder of a JSON object that keeps the order of its members} */
    public static JsonObjectBuilder object() {
        return Provider.object();
    }

    /** {@return a builder of a JSON array} */
    public static JsonArrayBuilder array() {
        return Provider.array();
    }

    /**
     * {@return a patch of RFC 6902, as the provider has it}
     *
     * @param operations its operations
     */
    public static JsonPatch patch(JsonArray operations) {
        return Provider.patch(operations);
    }

    /**
     * {@return whether two values are the same value: objects without regard to order, numbers by value, so that
     * {@code 1}, {@code 1.0} and {@code 1e0} are the same}
     *
     * @param a one value
     * @param b the other
     */
    public static boolean same(JsonValue a, JsonValue b) {
        if (a == b) {
            return true;
        }
        if (a.getValueType() != b.getValueType()) {
            return false;
        }
        return switch (a.getValueType()) {
            case STRING -> ((JsonString) a).getString().equals(((JsonString) b).getString());
            case NUMBER -> CanonicalText.number(a.toString()).equals(CanonicalText.number(b.toString()));
            case OBJECT -> sameMembers(a.asJsonObject(), b.asJsonObject());
            case ARRAY -> sameElements(a.asJsonArray(), b.asJsonArray());
            case TRUE, FALSE, NULL -> true;
        };
    }

    // Loops and not streams, which need several times the stack at each level.
    private static boolean sameMembers(JsonObject a, JsonObject b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (Map.Entry<String, JsonValue> member : a.entrySet()) {
            JsonValue other = b.get(member.getKey());
            if (other == null || !same(member.getValue(), other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameElements(JsonArray a, JsonArray b) {
        if (a.size() != b.size()) {
            return false;
        }
        Iterator<JsonValue> other = b.iterator();
        for (JsonValue element : a) {
            if (!same(element, other.next())) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return a hash that agrees with {@link #same}}
     *
     * @param value the value
     */
    public static int hash(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString().hashCode();
            case NUMBER -> CanonicalText.number(value.toString()).hashCode();
            case OBJECT -> {
                int hash = 0;
                for (Map.Entry<String, JsonValue> member : value.asJsonObject().entrySet()) {
                    hash += member.getKey().hashCode() ^ hash(member.getValue());
                }
                yield hash;
            }
            case ARRAY -> {
                int hash = 1;
                for (JsonValue element : value.asJsonArray()) {
                    hash = 31 * hash + hash(element);
                }
                yield hash;
            }
            case TRUE, FALSE, NULL -> value.getValueType().name().hashCode();
        };
    }
}
