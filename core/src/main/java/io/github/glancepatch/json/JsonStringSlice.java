// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.json.JsonString;
import org.jspecify.annotations.Nullable;

/**
 * A JSON string that stays in the text it was read from: ASCII characters without an escape. It takes a third of the
 * memory of a string object, is written by copying bytes, and is decoded when its value is read. An image of many
 * attributes is read, changed in one of them and written, so that most values are never decoded; and of the path of an
 * operation only the name is.
 */
final class JsonStringSlice implements JsonString {
    static final int NOT_PLAIN = -1;

    private final byte[] text;
    private final int from;
    private final int to;

    /** Of bytes that were checked, and that stay as they are as long as it is used. */
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

    /** The character at that index. */
    char at(int index) {
        return (char) text[from + index];
    }

    /** The characters from that index on. */
    String substring(int start) {
        return new String(text, from + start, to - from - start, ISO_8859_1);
    }

    int length() {
        return to - from;
    }

    /** The text that it stays in. */
    byte[] text() {
        return text;
    }

    /** The index of its opening quote. */
    int start() {
        return from - 1;
    }

    /** The index behind its closing quote. */
    int end() {
        return to + 1;
    }

    /**
     * The index where the member begins whose value this is, or {@link #NOT_PLAIN} when the member is written there in
     * another way than here: with white space, or with an escape in its name.
     *
     * @param name the name that it was read with
     */
    int memberStart(String name) {
        int closing = from - 3; // of the name, if only a colon is between
        int opening = closing - name.length() - 1; // of the name, if it has as many bytes as characters
        // a quote inside a name has a backslash before it
        boolean isPlain = text[closing] == '"' && text[opening] == '"' && text[opening - 1] != '\\';
        return isPlain ? opening : NOT_PLAIN;
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
