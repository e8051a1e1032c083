// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.wire;

import java.util.Locale;

/** Text of any origin as text that can be printed: what cannot be seen, or is no character, becomes an escape. */
public final class VisibleText {
    private VisibleText() {}

    /** {@return the text on one line} */
    public static String line(String text) {
        return visible(text, false);
    }

    /** {@return the text with its line feeds} */
    public static String lines(String text) {
        return visible(text, true);
    }

    private static String visible(String text, boolean lines) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if ((lines && c == '\n') || isVisible(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%x}" : "\\u%04x", c));
            }
        });
        return visible.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** {@return the text, or its beginning and its length; a character of two units is not cut} */
    public static String shortened(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end) + "... (" + text.length() + " characters)";
    }
}
