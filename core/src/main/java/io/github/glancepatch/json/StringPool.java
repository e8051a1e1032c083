// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Strings that a text is expected to repeat, so that the reader does not make a new object of each occurrence: a hash
 * table of their bytes with linear probing. Immutable.
 */
public final class StringPool {
    /** No strings. */
    static final StringPool NONE = of();

    private static final int LEAST_SLOTS = 8;
    private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L; // of 2 to the 64th: neighbours get far apart

    private final @Nullable String[] strings;
    private final byte[][] bytes;
    private final long[] keys; // 0 in a free slot
    private final int shift;
    private final int longest; // most strings of a text are longer than those that repeat

    private StringPool(String... strings) {
        int slots = Integer.highestOneBit(Math.max(strings.length, LEAST_SLOTS)) << 2; // at most half of them taken
        this.strings = new String[slots];
        this.bytes = new byte[slots][];
        this.keys = new long[slots];
        this.shift = Long.numberOfLeadingZeros(slots - 1);
        int length = 0;
        for (String string : strings) {
            byte[] encoded = string.getBytes(UTF_8);
            if (encoded.length == 0 || PlainText.end(encoded, 0) < encoded.length) {
                throw new IllegalArgumentException(string + ": not a string of plain characters");
            }
            long key = key(encoded, 0, encoded.length);
            int slot = slot(key);
            while (this.strings[slot] != null) {
                slot = (slot + 1) & (slots - 1);
            }
            this.strings[slot] = string;
            this.bytes[slot] = encoded;
            this.keys[slot] = key;
            length = Math.max(length, encoded.length);
        }
        this.longest = length;
    }

    /**
     * {@return a pool of these strings}
     *
     * @param strings strings of {@linkplain PlainText plain} characters, none of them empty
     * @throws IllegalArgumentException when one is of others
     */
    public static StringPool of(String... strings) {
        return new StringPool(strings);
    }

    /** The string that these bytes encode, all of them {@linkplain PlainText plain}; null when the pool lacks it. */
    @Nullable
    String find(byte[] text, int from, int to) {
        if (from == to || to - from > longest) {
            return null;
        }
        long key = key(text, from, to);
        int slot = slot(key);
        for (long taken = keys[slot]; taken != 0; taken = keys[slot]) {
            if (taken == key && (key > 0 || Arrays.equals(bytes[slot], 0, bytes[slot].length, text, from, to))) {
                return strings[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return null;
    }

    private int slot(long key) {
        return (int) ((key * GOLDEN_RATIO) >>> shift);
    }

    /**
     * A number to look for first. Of a string of less than eight bytes it is those bytes: no plain byte is 0, so no
     * other string has the number, and it is above 0. Of a longer one it is a negative number that depends on the first
     * and the last eight bytes.
     */
    private static long key(byte[] text, int from, int to) {
        int length = to - from;
        if (length >= Long.BYTES) {
            return (PlainText.word(text, from) * 31 + PlainText.word(text, to - Long.BYTES)) | Long.MIN_VALUE;
        }
        if (text.length - from >= Long.BYTES) {
            return PlainText.word(text, from) & ((1L << (length * Byte.SIZE)) - 1);
        }
        long key = 0;
        for (int i = to - 1; i >= from; i--) {
            key = (key << Byte.SIZE) | (text[i] & 0xFF);
        }
        return key;
    }
}
