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
        int written = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            // a half of a surrogate pair may stay beside its partner
            if (c < ' ' || c == '"' || c == '\\' || (Character.isSurrogate(c) && JsonChecks.isLone(string, i))) {
                text.append(string, written, i);
                escape(c, text);
                written = i + 1;
            }
        }
        text.append(string, written, string.length()).append('"');
    }

    // Controls must be escaped, and a lone surrogate has no UTF-8. In the shortest way, so that nothing read gets
    // longer.
    private static void escape(char c, StringBuilder text) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                text.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15));
                text.append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            }
        }
    }
}
