// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.JsonLimits;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * Measures the text of values without writing it: exactly, or upper bounds, for which no string is looked at. It stops
 * at a maximum, so that a small value with a long text (a part that appears many times) costs no more than the maximum.
 * Not for use by several threads.
 */
public final class JsonMeter implements MemberSink {
    private static final int LONGEST_ESCAPE = 6; // bytes of a character, like \u0000
    private static final int MAX_ADDED = JsonLimits.DEFAULT.bytes(); // more than a patch brings

    private static final int PUNCTUATION = 6; // of a member that is a string: four quotes, a colon and a comma

    private final boolean exact;
    private final long max;
    private long bytes;
    private int depth;
    private int digits;
    private int exponent;

    private JsonMeter(boolean exact, JsonExtent start, long max) {
        this.exact = exact;
        this.max = max;
        this.bytes = start.bytes();
        this.depth = start.depth();
        this.digits = start.digits();
        this.exponent = start.exponent();
    }

    /**
     * {@return a meter of upper bounds}
     *
     * @param start what was measured before
     */
    public static JsonMeter upperBounds(JsonExtent start) {
        return new JsonMeter(false, start, start.bytes() + MAX_ADDED);
    }

    /**
     * {@return a meter that counts exactly, and has counted nothing}
     *
     * @param max the number of bytes past which nothing is counted
     */
    public static JsonMeter exact(long max) {
        return new JsonMeter(true, new JsonExtent(0, 0, 0, 0), max);
    }

    /** {@return what was measured; more than every limit when it has stopped} */
    public JsonExtent extent() {
        return isPastMax() ? JsonExtent.UNKNOWN : new JsonExtent(bytes, depth, digits, exponent);
    }

    /** {@return whether it has stopped at the maximum} */
    public boolean isPastMax() {
        return bytes > max;
    }

    /**
     * Measures text that is written as it is.
     *
     * @param length its length
     */
    public void bytes(int length) {
        bytes += length;
    }

    /**
     * Measures an object with nothing around it but for its members, which follow one by one.
     *
     * @param isEmpty whether none follows
     */
    public void object(boolean isEmpty) {
        object(isEmpty, 1);
    }

    /** Measures a member of an object that nothing is around. */
    @Override
    public void member(String name, JsonValue value) {
        if (value instanceof WellFormedJsonString string && !exact) { // the usual case
            bytes += LONGEST_ESCAPE * ((long) name.length() + string.length()) + PUNCTUATION;
        } else if (!isPastMax()) {
            member(name, value, 1);
        }
    }

    /**
     * Measures a string with its quotes.
     *
     * @param string the string
     */
    public void string(String string) {
        bytes += 2 + (exact ? length(string) : LONGEST_ESCAPE * (long) string.length());
    }

    private void member(String name, JsonValue value, int around) {
        string(name);
        bytes += 2; // colon and comma
        value(value, around);
    }

    /**
     * Measures a value.
     *
     * @param value the value
     * @param around how many arrays and objects are around it
     */
    public void value(JsonValue value, int around) {
        switch (value.getValueType()) {
            case STRING -> string((JsonString) value);
            case OBJECT -> object(value.asJsonObject(), around + 1);
            case ARRAY -> array(value.asJsonArray(), around + 1);
            case NUMBER -> number(value.toString());
            case TRUE, NULL -> bytes += 4;
            case FALSE -> bytes += 5;
        }
    }

    private void string(JsonString string) {
        if (string instanceof JsonStringSlice slice) {
            bytes += slice.length() + 2; // nothing in it needs an escape
        } else {
            string(string.getString());
        }
    }

    private void object(JsonObject object, int level) {
        object(object.isEmpty(), level);
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            if (isPastMax()) {
                return;
            }
            member(member.getKey(), member.getValue(), level);
        }
    }

    // With a comma after each member, one bracket makes up for the comma after the last one.
    private void object(boolean isEmpty, int level) {
        depth = Math.max(depth, level);
        bytes += isEmpty ? 2 : 1;
    }

    private void array(JsonArray array, int level) {
        depth = Math.max(depth, level);
        bytes += array.isEmpty() ? 2 : 1;
        for (JsonValue element : array) {
            if (isPastMax()) {
                return;
            }
            bytes++;
            value(element, level);
        }
    }

    private void number(String number) {
        bytes += number.length();
        digits = Math.max(digits, exact ? JsonChecks.digits(number) : number.length());
        exponent = Math.max(exponent, JsonChecks.exponent(number));
    }

    /** The bytes that a string is written in, without quotes: a surrogate pair takes four. */
    private static long length(String string) {
        long length = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ') {
                length += "\b\f\n\r\t".indexOf(c) < 0 ? LONGEST_ESCAPE : 2;
            } else if (c < 0x80) {
                length += c == '"' || c == '\\' ? 2 : 1;
            } else if (c < 0x800) {
                length += 2;
            } else if (Character.isSurrogate(c)) {
                length += Surrogates.isLone(string, i) ? LONGEST_ESCAPE : 2;
            } else {
                length += 3;
            }
        }
        return length;
    }
}
