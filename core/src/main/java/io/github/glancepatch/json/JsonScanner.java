// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.json.JsonTextException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** The tokens of one JSON text, taken one by one from its bytes, to the letter of RFC 8259 and in strict UTF-8. */
final class JsonScanner {
    /** What comes next when nothing does. */
    static final int END = -1000; // no byte

    private static final char REPLACEMENT = '\uFFFD';
    private static final int ROOM = 1_024; // characters decoded at a time
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final byte[] text;
    private final StringPool words;
    private int at;

    JsonScanner(byte[] text, StringPool words) {
        this.text = text;
        this.words = words;
    }

    /** What comes next behind white space, a byte or {@link #END}; it is not taken. */
    int next() {
        for (; at < text.length; at++) {
            byte b = text[at];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b;
            }
        }
        return END;
    }

    /** Takes a character, which must come next behind white space. */
    void take(char expected) {
        if (next() != expected) {
            throw fault();
        }
        at++;
    }

    /** Whether a character comes next behind white space; if so, it is taken. */
    boolean takes(char possible) {
        boolean there = next() == possible;
        at += there ? 1 : 0;
        return there;
    }

    /** Takes a comma and says that there is more, or the closing bracket and says that there is not. */
    boolean goesOn(char closing) {
        if (takes(',')) {
            return true;
        }
        take(closing);
        return false;
    }

    /** Takes one of the three words of JSON. */
    void takeWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (byteAt(at) != word.charAt(i)) {
                throw fault();
            }
            at++;
        }
    }

    /** Takes a number, as it is written. */
    String takeNumber() {
        int from = at;
        at += byteAt(at) == '-' ? 1 : 0;
        if (byteAt(at) == '0') {
            at++;
        } else {
            takeDigits();
        }
        if (byteAt(at) == '.') {
            at++;
            takeDigits();
        }
        if (byteAt(at) == 'e' || byteAt(at) == 'E') {
            at++;
            at += byteAt(at) == '+' || byteAt(at) == '-' ? 1 : 0;
            takeDigits();
        }
        return ascii(from, at);
    }

    /** Makes sure that nothing but white space follows. */
    void takeEnd() {
        if (next() != END) {
            requireUtf8(0, text.length);
            throw new JsonTextException(Reason.MALFORMED, "there is text behind its end");
        }
    }

    private void takeDigits() {
        int from = at;
        while (byteAt(at) >= '0' && byteAt(at) <= '9') {
            at++;
        }
        if (at == from) {
            throw fault();
        }
    }

    /** Takes a string, which must come next behind white space, and gives what it stands for. */
    String takeString() {
        take('"');
        int from = at;
        int to = endOfPlain(from);
        at = to;
        if (byteAt(to) == '"') { // as nearly all do
            at++;
            String word = words.find(text, from, to);
            return word == null ? ascii(from, to) : word;
        }
        StringBuilder string = new StringBuilder(ascii(from, to));
        boolean mayLackPartners = false;
        while (byteAt(at) != '"') {
            if (byteAt(at) == '\\') {
                at++;
                mayLackPartners |= byteAt(at) == 'u';
                string.append(takeEscape());
            } else {
                string.append(takeRaw());
            }
        }
        at++;
        return mayLackPartners ? JsonChecks.requireWellFormed(string.toString()) : string.toString();
    }

    /** The first place from there on that is no ASCII character which stands for itself. */
    private int endOfPlain(int from) {
        int i = from;
        while (i < text.length && isPlain(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(byte b) {
        return b > '\\' || (b >= ' ' && b != '"' && b != '\\');
    }

    private char takeEscape() {
        int escape = ESCAPES.indexOf(byteAt(at));
        if (escape >= 0) {
            at++;
            return ESCAPED.charAt(escape);
        }
        if (byteAt(at) != 'u') {
            throw fault();
        }
        at++;
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(byteAt(at), 16);
            if (digit < 0) {
                throw fault();
            }
            unit = unit << 4 | digit;
            at++;
        }
        return (char) unit;
    }

    /** Takes characters that stand for themselves, one at least. */
    private String takeRaw() {
        int from = at;
        while (at < text.length && (text[at] < 0 || isPlain(text[at]))) {
            at++;
        }
        if (at == from) {
            throw fault();
        }
        String raw = new String(text, from, at - from, UTF_8); // quick, and puts U+FFFD where the bytes are none
        if (raw.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(from, at);
        }
        return raw;
    }

    private void requireUtf8(int from, int to) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text, from, to - from);
        CharBuffer room = CharBuffer.allocate(ROOM);
        CoderResult result = decoder.decode(bytes, room, true);
        while (result.isOverflow()) {
            result = decoder.decode(bytes, room.clear(), true);
        }
        if (result.isError()) {
            throw new JsonTextException(Reason.MALFORMED, "it is not UTF-8");
        }
    }

    private String ascii(int from, int to) {
        return new String(text, from, to - from, ISO_8859_1); // the quickest way; of ASCII the two are the same
    }

    private int byteAt(int index) {
        return index < text.length ? text[index] : END;
    }

    /** What is wrong here: what comes next cannot stand at this place. */
    JsonTextException fault() {
        requireUtf8(0, text.length); // what is no text at all has no place where it goes wrong
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

    /** Whether a byte is inside the encoding of a character, and not its beginning. */
    private static boolean isInside(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
