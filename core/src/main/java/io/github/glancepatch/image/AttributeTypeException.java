// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.ShortText;
import jakarta.json.JsonValue;
import java.util.Locale;

/** An attribute was read as a type that its value does not have. The image holds the value all the same. */
public final class AttributeTypeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    /** The attribute's name. */
    private final String attribute;

    /** The expected type in words. */
    private final String expected;

    /** What was found instead. */
    private final String found;

    AttributeTypeException(Attribute<?> attribute, JsonValue found) {
        this(attribute.name(), attribute.type().toString(), describe(found));
    }

    private AttributeTypeException(String attribute, String expected, String found) {
        super(attribute + ": expected " + expected + ", found " + found);
        this.attribute = attribute;
        this.expected = expected;
        this.found = found;
    }

    /** {@return the attribute's name} */
    public String attribute() {
        return attribute;
    }

    /** {@return the expected type in words, like "a 32-bit integer"} */
    public String expected() {
        return expected;
    }

    /** {@return what was found instead, as JSON, like {@code the string "40"}} */
    public String found() {
        return found;
    }

    private static String describe(JsonValue value) {
        String shown = ShortText.of(JsonText.write(value), SHOWN);
        return switch (value.getValueType()) {
            case STRING, NUMBER, ARRAY, OBJECT ->
                "the " + value.getValueType().name().toLowerCase(Locale.ROOT) + " " + shown;
            case TRUE, FALSE, NULL -> shown;
        };
    }
}
