// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * Writes values as text. Providers' generators are passed by because they disagree: Johnzon's writes a number it did not
 * make by its value and so turns {@code 1e0} into {@code 1}.
 */
final class JsonTextWriter {
    private static final String HEX = "0123456789abcdef";

    private JsonTextWriter() {}

    static void write(JsonValue value, StringBuilder text) {
        switch (value.getValueType()) {
            case STRING -> quote(((JsonString) value).getString(), text);
            case OBJECT -> object((JsonObject) value, text);
            case ARRAY -> array((JsonArray) value, text);
            case NUMBER, TRUE, FALSE, NULL -> text.append(value);
        }
    }

    private static void object(JsonObject object, StringBuilder text) {
        char separator = '{';
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            text.append(separator);
            quote(member.getKey(), text);
            text.append(':');
            write(member.getValue(), text);
            separator = ',';
        }
        text.append(separator == '{' ? "{}" : "}");
    }

    private static void array(JsonArray array, StringBuilder text) {
        char separator = '[';
        for (JsonValue element : array) {
            text.append(separator);
            write(element, text);
            separator = ',';
        }
        text.append(separator == '[' ? "[]" : "]");
    }

    static void quote(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    // controls must be escaped; a lone surrogate has no UTF-8, and a half beside its partner may stay
                    if (c < ' ' || (Character.isSurrogate(c) && JsonChecks.isLone(string, i))) {
                        text.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15));
                        text.append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
