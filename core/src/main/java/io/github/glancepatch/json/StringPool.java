// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Strings that a text is expected to repeat, so that the reader does not make a new object of each occurrence.
 * Immutable.
 */
public final class StringPool {
    /** No strings. */
    static final StringPool NONE = new StringPool(List.of());

    private static final int SLOTS = 64;

    private final @Nullable String[] strings = new String[SLOTS];

    private StringPool(List<String> strings) {
        for (String string : strings) {
            this.strings[slot(string.charAt(0), string.charAt(string.length() - 1), string.length())] = string;
        }
    }

    /**
     * {@return a pool of these strings}
     *
     * @param strings ASCII strings, none of them empty
     */
    public static StringPool of(String... strings) {
        return new StringPool(List.of(strings));
    }

    /** The string that these bytes encode; null when the pool does not have it. */
    @Nullable
    String find(byte[] text, int from, int to) {
        if (from == to) {
            return null;
        }
        String string = strings[slot(text[from], text[to - 1], to - from)];
        return string != null && isAt(string, text, from, to) ? string : null;
    }

    private static boolean isAt(String string, byte[] text, int from, int to) {
        if (string.length() != to - from) {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(int first, int last, int length) {
        return (first ^ last ^ length) & (SLOTS - 1);
    }
}
