// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;

/** A property of an image's schema as the schema of the value of an operation. */
final class ValueSchema {
    /** The keyword of a schema that says what JSON Schema cannot. */
    static final String EXTENSION = "x-glance-patch";

    private ValueSchema() {}

    /** The rule of a value, with what is checked when it is applied. */
    static JsonObjectBuilder of(JsonObject property) {
        JsonObjectBuilder value = keywords(property);
        if (property.getJsonObject(EXTENSION).get("onApply") instanceof JsonObject more) {
            value.add("allOf", JsonValues.array().add(keywords(more)));
        }
        return value;
    }

    /** The keywords of a schema without those for readers of image schemas. */
    private static JsonObjectBuilder keywords(JsonObject schema) {
        JsonObjectBuilder keywords = JsonValues.object();
        schema.forEach((keyword, value) -> {
            switch (keyword) {
                case EXTENSION, "readOnly", "is_base", "description" -> {}
                case "pattern" -> keywords.add(keyword, JsonValues.string(portable(((JsonString) value).getString())));
                case "items" ->
                    keywords.add(
                            keyword,
                            value instanceof JsonObject items ? keywords(items).build() : value);
                default -> keywords.add(keyword, value);
            }
        });
        return keywords;
    }

    /** A pattern whose {@code $} at its end is the end of the text in every dialect, or as Python reads it. */
    private static String portable(String pattern) {
        if (!pattern.endsWith("$") || pattern.endsWith("\\$")) {
            return pattern;
        }
        String start = pattern.substring(0, pattern.length() - 1);
        return start + (start.startsWith("^(?:") ? PathPattern.END : "(?=\\n?" + PathPattern.END + ")");
    }
}
