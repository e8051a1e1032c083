// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

/** What a message quotes: a text as it is, or the beginning of a long one. */
public final class ShortText {
    /** The longest text that is quoted whole, in UTF-16 units. */
    public static final int MAX = 200;

    private ShortText() {}

    /** {@return the text; of one that is longer than {@link #MAX}, the beginning and dots} */
    public static String of(String text) {
        return of(text, MAX);
    }

    /**
     * {@return the text; of a longer one, the beginning and dots}
     *
     * @param max how many UTF-16 units of it there are at most
     */
    public static String of(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        // not between the two halves of a character
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end) + "...";
    }
}
