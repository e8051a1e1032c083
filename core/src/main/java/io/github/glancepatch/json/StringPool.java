// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that a text is expected to have again and again, so that none of them is made anew each time. Immutable. */
public final class StringPool {
    /** No words. */
    static final StringPool NONE = new StringPool(List.of());

    private static final int SLOTS = 64;

    private final @Nullable String[] words = new String[SLOTS];

    private StringPool(List<String> words) {
        for (String word : words) {
            this.words[slot(word.charAt(0), word.charAt(word.length() - 1), word.length())] = word;
        }
    }

    /**
     * {@return a vocabulary}
     *
     * @param words ASCII words, none of them empty
     */
    public static StringPool of(String... words) {
        return new StringPool(List.of(words));
    }

    /** The word that these bytes are; null when they are none. */
    @Nullable
    String find(byte[] text, int from, int to) {
        if (from == to) {
            return null;
        }
        String word = words[slot(text[from], text[to - 1], to - from)];
        return word != null && isAt(word, text, from, to) ? word : null;
    }

    private static boolean isAt(String word, byte[] text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(int first, int last, int length) {
        return (first ^ last ^ length) & (SLOTS - 1);
    }
}
