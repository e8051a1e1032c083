// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch;

/**
 * How large a JSON text and the values in it may be. Every limit is inclusive.
 *
 * @param bytes the length of the text in bytes of UTF-8
 * @param depth how many arrays and objects may nest
 * @param digits the digits of one number, its exponent not counted
 * @param exponent the exponent of one number, without its sign
 */
public record JsonLimits(int bytes, int depth, int digits, int exponent) {

    /** 16 MiB, 64 levels, 1,000 digits, an exponent of 1,000: room for every real image. */
    public static final JsonLimits DEFAULT = new JsonLimits(16 * 1024 * 1024, 64, 1_000, 1_000);

    /** The largest depth that can be set: values of this depth are still walked by recursion safely. */
    public static final int MAX_DEPTH = 500;

    /** The largest number of digits that can be set: arithmetic on them is still fast. */
    public static final int MAX_DIGITS = 100_000;

    /** The largest exponent that can be set: the largest that every number type of the JDK accepts. */
    public static final int MAX_EXPONENT = 1_000_000_000;

    /** The maximum of each limit: what a value can have and still be walked, compared and written safely. */
    public static final JsonLimits MAX = new JsonLimits(Integer.MAX_VALUE, MAX_DEPTH, MAX_DIGITS, MAX_EXPONENT);

    /**
     * Checks the limits.
     *
     * @param bytes the length of the text in bytes of UTF-8
     * @param depth how many arrays and objects may nest
     * @param digits the digits of one number, its exponent not counted
     * @param exponent the exponent of one number, without its sign
     * @throws IllegalArgumentException when a limit is negative or above its maximum
     */
    public JsonLimits {
        requireWithin("bytes", bytes, Integer.MAX_VALUE);
        requireWithin("depth", depth, MAX_DEPTH);
        requireWithin("digits", digits, MAX_DIGITS);
        requireWithin("exponent", exponent, MAX_EXPONENT);
    }

    /**
     * {@return how many bytes to read of a text: one past the limit, which is enough to see that it is passed, and no
     * more than an array can have}
     */
    public int bytesToRead() {
        return bytes == Integer.MAX_VALUE ? bytes : bytes + 1;
    }

    private static void requireWithin(String limit, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(limit + ": " + value + " is not between 0 and " + most);
        }
    }
}
