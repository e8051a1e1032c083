// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * Formats JSON with one member per line and two spaces per level. Scalars are written by {@link JsonText}, which keeps
 * the text of numbers; the pretty printers of the providers do not.
 */
final class PrettyJson {
    private static final String LEVEL = "  ";

    private PrettyJson() {}

    /** {@return the text, without a line end at its end} */
    static String write(JsonValue value) {
        StringBuilder text = new StringBuilder();
        write(value, "\n", text);
        return text.toString();
    }

    private static void write(JsonValue value, String line, StringBuilder text) {
        if (value instanceof JsonObject object && !object.isEmpty()) {
            object(object, line, text);
        } else if (value instanceof JsonArray array && !array.isEmpty()) {
            array(array, line, text);
        } else {
            text.append(JsonText.write(value));
        }
    }

    private static void object(JsonObject object, String line, StringBuilder text) {
        char separator = '{';
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            text.append(separator).append(line).append(LEVEL);
            text.append(JsonText.write(JsonValues.string(member.getKey()))).append(": ");
            write(member.getValue(), line + LEVEL, text);
            separator = ',';
        }
        text.append(line).append('}');
    }

    private static void array(JsonArray array, String line, StringBuilder text) {
        char separator = '[';
        for (JsonValue element : array) {
            text.append(separator).append(line).append(LEVEL);
            write(element, line + LEVEL, text);
            separator = ',';
        }
        text.append(line).append(']');
    }
}
