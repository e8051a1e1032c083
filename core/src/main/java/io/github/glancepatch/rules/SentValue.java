// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonText;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** The value that was sent, in the message that says what would be right. */
final class SentValue {
    private static final int SHORT = 40; // characters

    private SentValue() {}

    /** A clause like {@code , not "512"}; empty for a value that is not short. */
    static String clause(JsonValue value) {
        String text = switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString().length() > SHORT ? "" : JsonText.write(value);
            case NUMBER, TRUE, FALSE, NULL -> value.toString();
            case ARRAY, OBJECT -> "";
        };
        return text.isEmpty() || text.length() > SHORT ? "" : ", not " + text;
    }
}
