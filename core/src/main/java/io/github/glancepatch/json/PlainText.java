// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The characters of a JSON string that represent themselves in one byte: ASCII but for controls, the quote and the
 * backslash. They are most of any text, so that they are looked for eight bytes at a time.
 */
final class PlainText {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L; // multiplied with a byte: that byte eight times
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private PlainText() {}

    /** Whether a byte is such a character. */
    static boolean contains(byte b) {
        return b > '\\' || (b >= ' ' && b != '"' && b != '\\');
    }

    /** The index of the first byte from there on that is no such character. */
    static int end(byte[] text, int from) {
        int i = from;
        for (; i <= text.length - Long.BYTES; i += Long.BYTES) {
            long others = others(word(text, i));
            if (others != 0) {
                return i + (Long.numberOfTrailingZeros(others) >> 3);
            }
        }
        while (i < text.length && contains(text[i])) {
            i++;
        }
        return i;
    }

    /** Eight bytes, the first one lowest. */
    static long word(byte[] text, int from) {
        return (long) WORDS.get(text, from);
    }

    // The high bit of each byte that is no such character. Of those behind the first, some are set that should not be.
    private static long others(long word) {
        long controls = word - EACH * ' ';
        long quotes = (word ^ EACH * '"') - EACH;
        long backslashes = (word ^ EACH * '\\') - EACH;
        return (controls | quotes | backslashes | word) & HIGH_BITS;
    }
}
