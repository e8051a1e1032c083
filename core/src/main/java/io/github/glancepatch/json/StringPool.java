// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Strings that a text is expected to repeat, so that the reader does not make a new object of each occurrence: a hash
 * table of their bytes with linear probing. Immutable.
 */
public final class StringPool {
    /** No strings. */
    static final StringPool NONE = new StringPool(List.of());

    private static final int LEAST_SLOTS = 8;

    private final @Nullable String[] strings;
    private final byte[][] bytes;
    private final int longest; // most strings of a text are longer than those that repeat

    private StringPool(Collection<String> strings) {
        int slots = Integer.highestOneBit(Math.max(strings.size(), LEAST_SLOTS)) << 2; // at most half of them taken
        this.strings = new String[slots];
        this.bytes = new byte[slots][];
        int length = 0;
        for (String string : strings) {
            byte[] encoded = string.getBytes(ISO_8859_1);
            int slot = slot(encoded, 0, encoded.length);
            while (this.strings[slot] != null) {
                slot = (slot + 1) & (slots - 1);
            }
            this.strings[slot] = string;
            this.bytes[slot] = encoded;
            length = Math.max(length, encoded.length);
        }
        this.longest = length;
    }

    /**
     * {@return a pool of these strings}
     *
     * @param strings ASCII strings, none of them empty
     */
    public static StringPool of(String... strings) {
        return new StringPool(List.of(strings));
    }

    /**
     * {@return a pool of these strings}
     *
     * @param strings ASCII strings, none of them empty
     */
    public static StringPool of(Collection<String> strings) {
        return new StringPool(strings);
    }

    /** The string that these bytes encode; null when the pool does not have it. */
    @Nullable
    String find(byte[] text, int from, int to) {
        if (from == to || to - from > longest) {
            return null;
        }
        int slot = slot(text, from, to);
        String string = strings[slot];
        while (string != null && !isAt(bytes[slot], text, from, to)) {
            slot = (slot + 1) & (strings.length - 1);
            string = strings[slot];
        }
        return string;
    }

    private static boolean isAt(byte[] string, byte[] text, int from, int to) {
        if (string.length != to - from) {
            return false;
        }
        for (int i = 0; i < string.length; i++) {
            if (string[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    // Length, middle and last character tell the names of images apart, but for a few.
    private int slot(byte[] text, int from, int to) {
        int length = to - from;
        return (length * 37 + text[(from + to) >> 1] * 5 + text[to - 1] * 11) & (strings.length - 1);
    }
}
