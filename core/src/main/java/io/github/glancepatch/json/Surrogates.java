// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

/** Whether the surrogates of a string come in pairs, so that it can be written in UTF-8. */
final class Surrogates {
    private Surrogates() {}

    static boolean areComplete(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (Character.isSurrogate(string.charAt(i)) && isLone(string, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the surrogate at that index lacks its partner. */
    static boolean isLone(String string, int i) {
        char c = string.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(string.charAt(i - 1));
    }
}
