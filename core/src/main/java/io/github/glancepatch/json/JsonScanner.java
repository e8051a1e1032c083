// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.json.JsonString;

/** Reads one JSON text token by token from its bytes, as RFC 8259 says and in strict UTF-8. */
final class JsonScanner {
    /** What {@link #next()} returns at the end of the text; no byte has this value. */
    static final int END = -1000;

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
            throw SyntaxErrors.afterEnd(text);
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
        String string = string(from, at);
        at++;
        return string;
    }

    private String string(int from, int to) {
        String pooled = pool.find(text, from, to);
        return pooled == null ? ascii(from, to) : pooled;
    }

    /**
     * Consumes the members that come next as long as each is two strings of plain characters without white space: most
     * of an image, which takes longer to read one token at a time.
     *
     * @param sink receives them, with values that are left in the text
     * @return whether there was one; then no member follows, but a comma or the end of the object
     */
    boolean readPlainMembers(MemberSink sink) {
        int end = at; // of the last one
        int start = at;
        while (start < text.length && text[start] == '"') {
            int closing = PlainText.end(text, start + 1);
            if (byteAt(closing) != '"' || byteAt(closing + 1) != ':' || byteAt(closing + 2) != '"') {
                break;
            }
            int from = closing + 3;
            int to = PlainText.end(text, from);
            if (byteAt(to) != '"') {
                break;
            }
            String name = string(start + 1, closing);
            end = to + 1;
            sink.member(name, new JsonStringSlice(text, from, to));
            if (byteAt(end) != ',') {
                break;
            }
            start = end + 1;
        }
        boolean isAny = end > at;
        at = end;
        return isAny;
    }

    /** Consumes a string like {@link #readString()}; {@return it, left in the text where that is possible} */
    JsonString readSlice() {
        return readSlice(StringPool.NONE);
    }

    /** Consumes a string like {@link #readString()}; {@return it, left in the text unless the pool has it} */
    JsonString readPooledOrSlice() {
        return readSlice(pool);
    }

    private JsonString readSlice(StringPool known) {
        int from = beginString();
        if (byteAt(at) != '"') {
            return new WellFormedJsonString(readOther(from));
        }
        String pooled = known.find(text, from, at);
        JsonString string = pooled == null ? new JsonStringSlice(text, from, at) : new WellFormedJsonString(pooled);
        at++;
        return string;
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
        EscapedString string = new EscapedString(text, from, at);
        String value = string.read();
        at = string.end();
        return value;
    }

    private String ascii(int from, int to) {
        return new String(text, from, to - from, ISO_8859_1); // the fastest decoder; the bytes are ASCII
    }

    private int byteAt(int index) {
        return index < text.length ? text[index] : END;
    }

    /** The error at this position: what comes next cannot appear here. */
    JsonTextException error() {
        return SyntaxErrors.at(at, text);
    }
}
