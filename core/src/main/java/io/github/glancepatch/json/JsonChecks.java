// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonTextException.Reason;

/** What must hold of texts and numbers, whatever their source, so that comparing and writing them is safe. */
public final class JsonChecks {
    private JsonChecks() {}

    /**
     * Checks the length of a text.
     *
     * @param bytes its length
     * @param limits how large it may be
     * @throws JsonTextException when it is longer
     */
    public static void requireSize(long bytes, JsonLimits limits) {
        if (bytes > limits.bytes()) {
            throw new JsonTextException(Reason.TOO_LARGE, "it is longer than " + limits.bytes() + " bytes, the limit");
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
        if (digits(number) > limits.digits()) {
            throw new JsonTextException(
                    Reason.NUMBER_TOO_LONG, "a number has more than " + limits.digits() + " digits, the limit");
        }
        if (exponent(number) > limits.exponent()) {
            throw new JsonTextException(
                    Reason.NUMBER_TOO_LONG, "a number has an exponent past " + limits.exponent() + ", the limit");
        }
    }

    /** The digits of a number, its exponent not counted. */
    static int digits(String number) {
        int signs = (number.startsWith("-") ? 1 : 0) + (number.indexOf('.') < 0 ? 0 : 1);
        return exponentAt(number) - signs;
    }

    /** The digits of a number without sign, point and exponent. */
    static String significand(String number) {
        StringBuilder digits = new StringBuilder(number.substring(number.startsWith("-") ? 1 : 0, exponentAt(number)));
        int point = digits.indexOf(".");
        return (point < 0 ? digits : digits.deleteCharAt(point)).toString();
    }

    /** How many digits of a number stand behind its point. */
    static int fractionDigits(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : exponentAt(number) - point - 1;
    }

    /** Where the exponent of a number begins, or its length. */
    static int exponentAt(String number) {
        int at = Math.max(number.indexOf('e'), number.indexOf('E'));
        return at < 0 ? number.length() : at;
    }

    /** Whether a text matches the grammar of numbers (RFC 8259, section 6). */
    static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int end = digitsEnd(text, at);
        boolean valid = end > at && (end == at + 1 || text.charAt(at) != '0');
        if (text.startsWith(".", end)) {
            at = end + 1;
            end = digitsEnd(text, at);
            valid &= end > at;
        }
        if (text.startsWith("e", end) || text.startsWith("E", end)) {
            at = end + 1;
            at += text.startsWith("+", at) || text.startsWith("-", at) ? 1 : 0;
            end = digitsEnd(text, at);
            valid &= end > at;
        }
        return valid && end == text.length();
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** The exponent of a number without its sign, or the largest integer; 0 where none is written. */
    static int exponent(String number) {
        long exponent = 0;
        for (int i = exponentAt(number) + 1; i < number.length(); i++) {
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
