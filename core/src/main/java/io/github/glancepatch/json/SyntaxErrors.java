// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.json.JsonTextException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Says where a text stops being JSON. Malformed UTF-8 anywhere in it is reported as such, without a position. */
final class SyntaxErrors {
    private static final int BUFFER = 1_024; // characters decoded at a time

    private SyntaxErrors() {}

    /** The error at an index: what comes next there cannot appear there. */
    static JsonTextException at(int index, byte[] text) {
        requireUtf8(text, 0, text.length);
        if (index == text.length) {
            return malformed("it is not JSON: it ends too early");
        }
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            line += text[i] == '\n' ? 1 : 0;
            column = text[i] == '\n' ? 1 : column + (isInside(text[i]) ? 0 : 1);
        }
        return malformed("it is not JSON at line " + line + ", column " + column);
    }

    static JsonTextException afterEnd(byte[] text) {
        requireUtf8(text, 0, text.length);
        return malformed("there is text after its end");
    }

    static void requireUtf8(byte[] text, int from, int to) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text, from, to - from);
        CharBuffer buffer = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(bytes, buffer, true);
        while (result.isOverflow()) {
            result = decoder.decode(bytes, buffer.clear(), true);
        }
        if (result.isError()) {
            throw malformed("it is not UTF-8");
        }
    }

    /** Whether a byte continues the encoding of a character. */
    private static boolean isInside(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static JsonTextException malformed(String message) {
        return JsonTextException.ofText(Reason.MALFORMED, message);
    }
}
