// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import java.util.Locale;

/** Text from a run made fit for where it is shown. A failing request can hold anything, and must show as what it is. */
final class Escape {
    private Escape() {}

    /** {@return the text as content or attribute value of XML and HTML} */
    static String markup(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        visible(text, true).chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** {@return the text on one line, with nothing in it that moves a cursor} */
    static String line(String text) {
        return visible(text, false);
    }

    /** Characters that cannot be seen, or that XML does not have, as escapes of the kind that JSON has. */
    private static String visible(String text, boolean lines) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (lines && c == '\n') {
                visible.append('\n');
            } else if (isVisible(c)) {
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

    /** {@return the text, or its beginning and how long it is} */
    static String shortened(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max) + "... (" + text.length() + " characters)";
    }
}
