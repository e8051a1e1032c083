// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** How long a string is, and its case. Characters are Unicode code points. */
final class StringConstraints {
    private StringConstraints() {}

    /** A string has no fewer characters. */
    record MinLength(int min) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            return !(value instanceof JsonString string) || characters(string) >= min
                    ? Optional.empty()
                    : Optional.of("must be at least " + Constraint.count(min, "character"));
        }

        @Override
        public String keyword() {
            return SchemaKeywords.MIN_LENGTH;
        }

        @Override
        public void write(JsonObjectBuilder schema) {
            schema.add(keyword(), JsonValues.number(min));
        }
    }

    /** A string has no more characters. */
    record MaxLength(int max) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            if (!(value instanceof JsonString string) || string.getString().length() <= max) {
                return Optional.empty(); // no string has more characters than UTF-16 units
            }
            int length = characters(string);
            return length <= max
                    ? Optional.empty()
                    : Optional.of("must be at most " + Constraint.count(max, "character") + ", not " + length);
        }

        @Override
        public String keyword() {
            return SchemaKeywords.MAX_LENGTH;
        }

        @Override
        public void write(JsonObjectBuilder schema) {
            schema.add(keyword(), JsonValues.number(max));
        }
    }

    /** A string is its own lower-case form. JSON Schema has no keyword for it. */
    record LowerCase() implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            return !(value instanceof JsonString string)
                            || string.getString().equals(string.getString().toLowerCase(Locale.ROOT))
                    ? Optional.empty()
                    : Optional.of("must have no upper-case letter");
        }

        @Override
        public String keyword() {
            return SchemaKeywords.LOWER_CASE;
        }

        @Override
        public void write(JsonObjectBuilder schema) {
            // said in the extension only
        }

        @Override
        public Optional<JsonObject> extension() {
            return Optional.of(JsonValue.EMPTY_JSON_OBJECT);
        }
    }

    private static int characters(JsonString value) {
        String text = value.getString();
        return text.codePointCount(0, text.length());
    }
}
