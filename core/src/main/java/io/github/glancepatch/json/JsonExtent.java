// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.JsonLimits;

/**
 * What the text of a value takes at most: the counterpart of {@link JsonLimits}. Whoever has only upper bounds can say
 * cheaply that a value is within limits, and must count it exactly before saying that it is not.
 *
 * @param bytes the length of the text in bytes of UTF-8
 * @param depth how many arrays and objects nest
 * @param digits the digits of one number, its exponent not counted
 * @param exponent the exponent of one number, without its sign
 */
public record JsonExtent(long bytes, int depth, int digits, int exponent) {
    /** The object without members. */
    public static final JsonExtent EMPTY_OBJECT = new JsonExtent(2, 1, 0, 0);

    /** More than every limit: nothing is known of the text. */
    static final JsonExtent UNKNOWN =
            new JsonExtent(Long.MAX_VALUE / 2, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * {@return the extent of what was read from a text: nothing is written longer than it was read}
     *
     * @param bytes the length of the text, at most
     * @param limits within which it was read
     */
    public static JsonExtent ofText(long bytes, JsonLimits limits) {
        return new JsonExtent(Math.min(bytes, limits.bytes()), limits.depth(), limits.digits(), limits.exponent());
    }

    /** {@return whether it is certain that a text of that extent can be read within the limits} */
    public boolean isWithin(JsonLimits limits) {
        return bytes <= limits.bytes()
                && depth <= limits.depth()
                && digits <= limits.digits()
                && exponent <= limits.exponent();
    }
}
