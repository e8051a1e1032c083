// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/** What must hold of a value, whatever its source, so that walking, comparing and writing it is safe. */
public final class JsonChecks {
    private JsonChecks() {}

    /**
     * Checks a value made elsewhere, so that walking and writing it is safe.
     *
     * @param value the value
     * @param limits the limits on depth and numbers
     * @throws JsonTextException when the value passes a limit or has a lone surrogate
     */
    public static void require(JsonValue value, JsonLimits limits) {
        if (!(value instanceof WellFormedJsonString
                || value instanceof JsonStringSlice)) { // the usual case, checked when it was made
            require(value, limits, 0);
        }
    }

    private static void require(JsonValue value, JsonLimits limits, int depth) {
        switch (value.getValueType()) {
            case STRING -> requireWellFormed(((JsonString) value).getString());
            case NUMBER -> requireShort(value.toString(), limits);
            case OBJECT -> {
                requireDepth(depth + 1, limits);
                for (Map.Entry<String, JsonValue> member : value.asJsonObject().entrySet()) {
                    requireWellFormed(member.getKey());
                    require(member.getValue(), limits, depth + 1);
                }
            }
            case ARRAY -> {
                requireDepth(depth + 1, limits);
                for (JsonValue element : value.asJsonArray()) {
                    require(element, limits, depth + 1);
                }
            }
            case TRUE, FALSE, NULL -> {}
        }
    }

    static int requireDepth(int depth, JsonLimits limits) {
        if (depth > limits.depth()) {
            throw new JsonTextException(
                    Reason.TOO_DEEP, "it nests deeper than " + limits.depth() + " levels, the limit");
        }
        return depth;
    }

    static void requireShort(String number, JsonLimits limits) {
        int end = exponentAt(number);
        int digits = 0;
        for (int i = 0; i < end; i++) {
            char c = number.charAt(i);
            digits += c == '-' || c == '.' ? 0 : 1;
        }
        if (digits > limits.digits()) {
            throw new JsonTextException(
                    Reason.NUMBER_TOO_LONG, "a number has more than " + limits.digits() + " digits, the limit");
        }
        if (exponent(number, end + 1) > limits.exponent()) {
            throw new JsonTextException(
                    Reason.NUMBER_TOO_LONG, "a number has an exponent past " + limits.exponent() + ", the limit");
        }
    }

    private static int exponentAt(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == 'e' || c == 'E') {
                return i;
            }
        }
        return number.length();
    }

    private static int exponent(String number, int from) {
        long exponent = 0;
        for (int i = from; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c != '-' && c != '+') {
                exponent = Math.min(exponent * 10 + (c - '0'), Integer.MAX_VALUE);
            }
        }
        return (int) exponent;
    }

    /**
     * Checks that a string can be written in UTF-8.
     *
     * @param string the string
     * @return the string
     * @throws JsonTextException when a surrogate in it lacks its partner
     */
    public static String requireWellFormed(String string) {
        if (!Surrogates.areComplete(string)) {
            throw new JsonTextException(Reason.MALFORMED, "a string in it has a surrogate without its partner");
        }
        return string;
    }
}
