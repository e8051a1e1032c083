// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.wire.VisibleText;

/** Text from a run as content of XML and HTML. A failing request can hold anything, and must show as what it is. */
final class Escape {
    private Escape() {}

    /** {@return the text as content or attribute value} */
    static String markup(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        VisibleText.lines(text).chars().forEach(c -> {
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

    /** {@return the text, or its beginning and its length, as content or attribute value} */
    static String markup(String text, int max) {
        return markup(VisibleText.shortened(text, max));
    }
}
