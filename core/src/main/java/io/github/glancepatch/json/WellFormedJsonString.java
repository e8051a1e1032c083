// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonString;
import org.jspecify.annotations.Nullable;

/** A JSON string whose surrogates come in pairs, so that it need not be checked again. */
final class WellFormedJsonString implements JsonString {
    private final String text;
    private final int length; // asked for each value that a patch sets, without a look at the text

    /** Of a string that was checked. */
    WellFormedJsonString(String text) {
        this.text = text;
        this.length = text.length();
    }

    @Override
    public String getString() {
        return text;
    }

    @Override
    public CharSequence getChars() {
        return text;
    }

    int length() {
        return length;
    }

    @Override
    public ValueType getValueType() {
        return ValueType.STRING;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof JsonString string && text.equals(string.getString()));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return JsonTextWriter.of(this).text();
    }
}
