// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.json.JsonString;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON string that stays in the text it was read from: ASCII characters without an escape. It takes a third of the
 * memory of a string object, is written by copying bytes, and is decoded when its value is read. An image of many
 * attributes is read, changed in one of them and written, so that most values are never decoded.
 */
final class JsonStringSlice implements JsonString {
    private final byte[] text;
    private final int from;
    private final int to;

    /** Of bytes that were checked and that no caller can change. */
    JsonStringSlice(byte[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    @Override
    public String getString() {
        return new String(text, from, to - from, ISO_8859_1);
    }

    @Override
    public CharSequence getChars() {
        return getString();
    }

    @Override
    public ValueType getValueType() {
        return ValueType.STRING;
    }

    int length() {
        return to - from;
    }

    /** Copies the characters, without quotes, to a place in an array. */
    void copyTo(byte[] target, int at) {
        ByteBuffer.wrap(target).put(at, text, from, to - from);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof JsonString string && getString().equals(string.getString()));
    }

    @Override
    public int hashCode() {
        return getString().hashCode();
    }

    @Override
    public String toString() {
        return '"' + getString() + '"'; // nothing in it needs an escape
    }
}
