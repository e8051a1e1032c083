// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * Writes values as text in UTF-8, without white space: one value, or an object member by member. Not for use by several
 * threads.
 *
 * <p>Providers' generators are not used because they disagree: Johnzon's writes a number that it did not make by its
 * value and so turns {@code 1e0} into {@code 1}.
 */
public final class JsonTextWriter implements MemberSink {
    private static final int USUAL_LENGTH = 256; // bytes
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8; // of an array
    private static final String HEX = "0123456789abcdef";

    private byte[] utf8;
    private int length;
    private boolean first = true; // nothing is written yet in the innermost array or object

    /**
     * Begins with nothing written.
     *
     * @param expected the expected number of bytes; there may be more
     */
    public JsonTextWriter(int expected) {
        this.utf8 = new byte[expected];
    }

    /** {@return a writer that has written a value} */
    static JsonTextWriter of(JsonValue value) {
        JsonTextWriter writer = new JsonTextWriter(USUAL_LENGTH);
        writer.value(Objects.requireNonNull(value, "value"));
        return writer;
    }

    /** Begins an object; its members follow. */
    public void openObject() {
        open('{');
    }

    /** Ends an object. */
    public void closeObject() {
        close('}');
    }

    /**
     * Writes a member of the object that was begun last.
     *
     * @param name its name
     * @param value its value
     */
    @Override
    public void member(String name, JsonValue value) {
        separate();
        quote(name);
        put(':');
        value(value);
    }

    /** Writes members that are text already, with commas between them. */
    void members(byte[] text, int from, int to) {
        if (from < to) {
            separate();
            copy(text, from, to);
        }
    }

    private void copy(byte[] text, int from, int to) {
        reserve(to - from);
        ByteBuffer.wrap(utf8).put(length, text, from, to - from); // the library does without the class System
        length += to - from;
    }

    /** {@return what was written} */
    public byte[] bytes() {
        return Arrays.copyOf(utf8, length);
    }

    /** {@return what was written, decoded} */
    public String text() {
        return new String(utf8, 0, length, UTF_8);
    }

    /**
     * Writes the text to a stream, which is left open.
     *
     * @param stream the stream
     * @throws IOException when the stream cannot be written
     */
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(utf8, 0, length);
    }

    void value(JsonValue value) {
        switch (value.getValueType()) {
            case STRING -> string((JsonString) value);
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> array(value.asJsonArray());
            case NUMBER -> encode(value.toString());
            case TRUE -> encode("true");
            case FALSE -> encode("false");
            case NULL -> encode("null");
        }
    }

    private void string(JsonString string) {
        if (string instanceof JsonStringSlice slice) {
            copy(slice.text(), slice.start(), slice.end());
        } else {
            quote(string.getString());
        }
    }

    private void object(JsonObject object) {
        openObject();
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            member(member.getKey(), member.getValue());
        }
        closeObject();
    }

    private void array(Iterable<JsonValue> array) {
        open('[');
        for (JsonValue element : array) {
            separate();
            value(element);
        }
        close(']');
    }

    private void open(char bracket) {
        put(bracket);
        first = true;
    }

    private void separate() {
        if (!first) {
            put(',');
        }
        first = false;
    }

    private void close(char bracket) {
        put(bracket);
        first = false;
    }

    void quote(String string) {
        put('"');
        reserve(string.length());
        int plain = plain(string);
        if (plain < string.length()) { // rare
            others(string, plain);
        }
        put('"');
    }

    /** Writes ASCII characters up to the first one that must be escaped or encoded; {@return its index} */
    private int plain(String string) {
        byte[] bytes = utf8;
        int start = length;
        int i = 0;
        for (; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                break;
            }
            bytes[start + i] = (byte) c;
        }
        length += i;
        return i;
    }

    private void others(String string, int from) {
        int written = from;
        for (int i = from; i < string.length(); i++) {
            char c = string.charAt(i);
            // a surrogate pair is written as it is
            if (c < ' ' || c == '"' || c == '\\' || (Character.isSurrogate(c) && Surrogates.isLone(string, i))) {
                encode(string.substring(written, i));
                escape(c);
                written = i + 1;
            }
        }
        encode(string.substring(written));
    }

    private void encode(String unescaped) {
        byte[] bytes = unescaped.getBytes(UTF_8);
        copy(bytes, 0, bytes.length);
    }

    // Controls must be escaped, and a lone surrogate has no UTF-8. In the shortest way, so that nothing read gets
    // longer.
    private void escape(char c) {
        put('\\');
        switch (c) {
            case '"', '\\' -> put(c);
            case '\b' -> put('b');
            case '\f' -> put('f');
            case '\n' -> put('n');
            case '\r' -> put('r');
            case '\t' -> put('t');
            default -> {
                put('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    put(HEX.charAt(c >> shift & 15));
                }
            }
        }
    }

    private void put(char ascii) {
        reserve(1);
        utf8[length++] = (byte) ascii;
    }

    private void reserve(int more) {
        if (more > utf8.length - length) {
            utf8 = Arrays.copyOf(utf8, capacity(length, more));
        }
    }

    /** The size of an array for what was written and more: twice as large where that is possible. */
    static int capacity(int length, int more) {
        long needed = (long) length + more;
        if (needed > MAX_LENGTH) {
            throw new JsonTextException(
                    Reason.TOO_LARGE,
                    "it is longer than " + MAX_LENGTH + " bytes, the longest text that can be written");
        }
        return (int) Math.max(needed, Math.min(2L * length, MAX_LENGTH));
    }
}
