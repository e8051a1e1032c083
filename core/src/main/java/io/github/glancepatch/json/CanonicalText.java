// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.TreeMap;

/**
 * A text that two values share exactly when they are the same value: members sorted, numbers by value. As a key it is
 * compared by order where hash codes collide, so that a map of values chosen by a caller stays fast.
 */
public final class CanonicalText {
    private static final int MAX_EXPONENT_DIGITS = 15; // more than the limits allow, and no overflow

    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    /** {@return the canonical text of a value} */
    public static String of(JsonValue value) {
        CanonicalText canonical = new CanonicalText();
        canonical.append(value);
        return canonical.text.toString();
    }

    private void append(JsonValue value) {
        switch (value.getValueType()) {
            case STRING -> append(((JsonString) value).getString());
            case NUMBER -> text.append(number(value.toString()));
            case OBJECT -> append(value.asJsonObject());
            case ARRAY -> {
                text.append('[');
                for (JsonValue element : value.asJsonArray()) {
                    append(element);
                    text.append(',');
                }
                text.append(']');
            }
            case TRUE -> text.append('t');
            case FALSE -> text.append('f');
            case NULL -> text.append('n');
        }
    }

    // With its length ahead, a string needs no escapes.
    private void append(String string) {
        text.append('"').append(string.length()).append(':').append(string);
    }

    private void append(JsonObject object) {
        text.append('{');
        new TreeMap<>(object).forEach((name, value) -> {
            append(name);
            append(value);
        });
        text.append('}');
    }

    /**
     * The significant digits of a number and its exponent; linear in its length, unlike arithmetic. Strings are not
     * joined by +, which takes 11 ms the first time in a JVM, and most images have a number.
     */
    static String number(String number) {
        String digits = JsonChecks.significand(number);
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        int to = digits.length();
        while (to > from && digits.charAt(to - 1) == '0') {
            to--;
        }
        if (from == to) {
            return "0";
        }
        long exponent = exponent(number, JsonChecks.exponentAt(number) + 1)
                + digits.length()
                - to
                - JsonChecks.fractionDigits(number);
        StringBuilder text = new StringBuilder().append(number.startsWith("-") ? "-" : "");
        return text.append(digits.substring(from, to))
                .append('e')
                .append(exponent)
                .toString();
    }

    private static long exponent(String number, int from) {
        long exponent = 0;
        boolean negative = false;
        int digits = 0;
        for (int i = from; i < number.length(); i++) {
            char c = number.charAt(i);
            negative |= c == '-';
            if (c >= '0' && c <= '9' && digits < MAX_EXPONENT_DIGITS) {
                exponent = exponent * 10 + (c - '0');
                digits += exponent == 0 ? 0 : 1;
            }
        }
        return negative ? -exponent : exponent;
    }
}
