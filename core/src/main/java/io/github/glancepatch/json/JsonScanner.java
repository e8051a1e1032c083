// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonString;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Reads one JSON text token by token from its bytes, as RFC 8259 says and in strict UTF-8. */
final class JsonScanner {
    /** What {@link #next()} returns at the end of the text; no byte has this value. */
    static final int END = -1000;

    private static final char REPLACEMENT = '\uFFFD';
    private static final int BUFFER = 1_024; // characters decoded at a time
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final byte[] text;
    private final StringPool pool;
    private int at;

    JsonScanner(byte[] text, StringPool pool) {
        this.text = text;
        this.pool = pool;
    }

    /** Skips white space; {@return the next byte, which is not consumed, or {@link #END}} */
    int next() {
        int i = at;
        while (i < text.length && isWhiteSpace(text[i])) {
            i++;
        }
        at = i;
        return byteAt(i);
    }

    private static boolean isWhiteSpace(byte b) {
        return b <= ' ' && (b == ' ' || b == '\n' || b == '\r' || b == '\t');
    }

    /** Consumes a character, which must come next after white space. */
    void expect(char expected) {
        if (next() != expected) {
            throw error();
        }
        at++;
    }

    /** Consumes a character if it comes next after white space; {@return whether it did} */
    boolean tryConsume(char possible) {
        boolean isNext = next() == possible;
        at += isNext ? 1 : 0;
        return isNext;
    }

    /** Consumes a comma or the closing bracket; {@return whether it was a comma, so that another item follows} */
    boolean hasNext(char closing) {
        int next = next();
        if (next != ',' && next != closing) {
            throw error();
        }
        at++;
        return next == ',';
    }

    /** Takes one of the three literal names of JSON. */
    void expectLiteral(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (byteAt(at) != literal.charAt(i)) {
                throw error();
            }
            at++;
        }
    }

    /** Consumes a number; {@return its text} */
    String readNumber() {
        int from = at;
        at += byteAt(at) == '-' ? 1 : 0;
        if (byteAt(at) == '0') {
            at++;
        } else {
            readDigits();
        }
        if (byteAt(at) == '.') {
            at++;
            readDigits();
        }
        if (byteAt(at) == 'e' || byteAt(at) == 'E') {
            at++;
            at += byteAt(at) == '+' || byteAt(at) == '-' ? 1 : 0;
            readDigits();
        }
        return ascii(from, at);
    }

    /** Checks that only white space follows. */
    void expectEnd() {
        if (next() != END) {
            requireUtf8(0, text.length);
            throw new JsonTextException(Reason.MALFORMED, "there is text after its end");
        }
    }

    private void readDigits() {
        int from = at;
        while (byteAt(at) >= '0' && byteAt(at) <= '9') {
            at++;
        }
        if (at == from) {
            throw error();
        }
    }

    /** Consumes a string, which must come next; {@return its value} */
    String readString() {
        int from = beginString();
        if (byteAt(at) != '"') {
            return readOther(from);
        }
        String pooled = pool.find(text, from, at);
        String string = pooled == null ? ascii(from, at) : pooled;
        at++;
        return string;
    }

    /** Consumes a string like {@link #readString()}; {@return it, left in the text where that is possible} */
    JsonString readSlice() {
        int from = beginString();
        if (byteAt(at) != '"') {
            return new WellFormedJsonString(readOther(from));
        }
        JsonString slice = new JsonStringSlice(text, from, at);
        at++;
        return slice;
    }

    /** Consumes a quote and the plain characters after it; {@return where they begin} */
    private int beginString() {
        if (byteAt(at) != '"') {
            throw error();
        }
        int from = at + 1;
        at = PlainText.end(text, from);
        return from;
    }

    /** Consumes the rest of a string that has more than plain characters; {@return its value} */
    private String readOther(int from) {
        int to = at;
        StringBuilder string = new StringBuilder(ascii(from, to));
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
        at++;
        return mayLackPartners ? JsonChecks.requireWellFormed(string.toString()) : string.toString();
    }

    private char readEscape() {
        int escape = ESCAPES.indexOf(byteAt(at));
        if (escape >= 0) {
            at++;
            return ESCAPED.charAt(escape);
        }
        if (byteAt(at) != 'u') {
            throw error();
        }
        at++;
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(byteAt(at), 16);
            if (digit < 0) {
                throw error();
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
            throw error();
        }
        String raw = new String(text, from, at - from, UTF_8); // fast, and gives U+FFFD for malformed bytes
        if (raw.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(from, at);
        }
        return raw;
    }

    private void requireUtf8(int from, int to) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text, from, to - from);
        CharBuffer buffer = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(bytes, buffer, true);
        while (result.isOverflow()) {
            result = decoder.decode(bytes, buffer.clear(), true);
        }
        if (result.isError()) {
            throw new JsonTextException(Reason.MALFORMED, "it is not UTF-8");
        }
    }

    private String ascii(int from, int to) {
        return new String(text, from, to - from, ISO_8859_1); // the fastest decoder; the bytes are ASCII
    }

    private int byteAt(int index) {
        return index < text.length ? text[index] : END;
    }

    /** The error at this position: what comes next cannot appear here. */
    JsonTextException error() {
        requireUtf8(0, text.length); // malformed UTF-8 is reported as such, without a position
        if (at == text.length) {
            return new JsonTextException(Reason.MALFORMED, "it is not JSON: it ends too early");
        }
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            line += text[i] == '\n' ? 1 : 0;
            column = text[i] == '\n' ? 1 : column + (isInside(text[i]) ? 0 : 1);
        }
        return new JsonTextException(Reason.MALFORMED, "it is not JSON at line " + line + ", column " + column);
    }

    /** Whether a byte continues the encoding of a character. */
    private static boolean isInside(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
