// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HexFormat;

/** JSON values as text, without blanks; in the plainest spelling, or with every character escaped that can be. */
public final class JsonTexts {
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    private final boolean escaping;
    private final StringBuilder text = new StringBuilder();

    private JsonTexts(boolean escaping) {
        this.escaping = escaping;
    }

    /**
     * {@return the value as text}
     *
     * @param value the value
     */
    public static String plain(JsonValue value) {
        return new JsonTexts(false).write(value);
    }

    /**
     * {@return the value as text in which every character of every string is an escape of four hexadecimal digits}
     *
     * @param value the value
     */
    public static String escaped(JsonValue value) {
        return new JsonTexts(true).write(value);
    }

    private String write(JsonValue value) {
        append(value);
        return text.toString();
    }

    private void append(JsonValue value) {
        if (value instanceof JsonString string) {
            quote(string.getString());
        } else if (value instanceof JsonArray array) {
            text.append('[');
            String separator = "";
            for (JsonValue element : array) {
                text.append(separator);
                append(element);
                separator = ",";
            }
            text.append(']');
        } else if (value instanceof JsonObject object) {
            text.append('{');
            String separator = "";
            for (String name : object.keySet()) {
                text.append(separator);
                quote(name);
                text.append(':');
                append(object.getOrDefault(name, JsonValue.NULL));
                separator = ",";
            }
            text.append('}');
        } else {
            text.append(value);
        }
    }

    private void quote(String string) {
        text.append('"');
        int written = 0;
        char[] chars = string.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (escaping || c < ' ' || c == '"' || c == '\\') {
                text.append(string.substring(written, i)).append("\\u").append(HEXADECIMAL.toHexDigits(c));
                written = i + 1;
            }
        }
        text.append(string.substring(written)).append('"');
    }
}
