// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads one string that has escapes, or characters that take more than one byte. */
final class EscapedString {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final byte[] text;
    private final StringBuilder string;
    private int at;

    /** Begins behind the plain characters at the beginning of the string. */
    EscapedString(byte[] text, int from, int to) {
        this.text = text;
        this.string = new StringBuilder(new String(text, from, to - from, UTF_8));
        this.at = to;
    }

    /** {@return the value of the string} */
    String read() {
        boolean mayLackPartners = false;
        while (byteAt(at) != '"') {
            if (byteAt(at) == '\\') {
                at++;
                mayLackPartners |= byteAt(at) == 'u';
                string.append(readEscape());
            } else {
                string.append(readUnescaped());
            }
        }
        return mayLackPartners ? JsonChecks.requireWellFormed(string.toString()) : string.toString();
    }

    /** {@return the index behind the closing quote of the string that was read} */
    int end() {
        return at + 1;
    }

    private char readEscape() {
        int escape = ESCAPES.indexOf(byteAt(at));
        if (escape >= 0) {
            at++;
            return ESCAPED.charAt(escape);
        }
        if (byteAt(at) != 'u') {
            throw SyntaxErrors.at(at, text);
        }
        at++;
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(byteAt(at), 16);
            if (digit < 0) {
                throw SyntaxErrors.at(at, text);
            }
            unit = unit << 4 | digit;
            at++;
        }
        return (char) unit;
    }

    /** Consumes characters that represent themselves, at least one. */
    private String readUnescaped() {
        int from = at;
        while (at < text.length && (text[at] < 0 || PlainText.contains(text[at]))) {
            at++;
        }
        if (at == from) {
            throw SyntaxErrors.at(at, text);
        }
        String raw = new String(text, from, at - from, UTF_8); // fast, and gives U+FFFD for malformed bytes
        if (raw.indexOf(REPLACEMENT) >= 0) {
            SyntaxErrors.requireUtf8(text, from, at);
        }
        return raw;
    }

    private int byteAt(int index) {
        return index < text.length ? text[index] : JsonScanner.END;
    }
}
