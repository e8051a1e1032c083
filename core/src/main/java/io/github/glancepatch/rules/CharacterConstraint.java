// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which characters a string has, for the strings that nearly every patch sets. Each constant says in Java what its
 * pattern says to the readers of a schema document.
 */
enum CharacterConstraint implements Constraint {
    /** Rule name-2. */
    NAME(
            "^(?:[A-Za-z0-9._-](?:[A-Za-z0-9._ -]*[A-Za-z0-9._-])?)$",
            "consist of A-Z, a-z, 0-9, hyphen, period, underscore and space, without a space at its ends") {
        @Override
        boolean accepts(String text) {
            return !text.isEmpty() && !text.startsWith(" ") && !text.endsWith(" ") && super.accepts(text);
        }

        @Override
        boolean accepts(char c) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '.'
                    || c == '_'
                    || c == ' ';
        }
    },
    /** Rule desc-2. */
    DESCRIPTION("^(?:[^\\r\\n<>]*)$", "have no line break and no < or >") {
        @Override
        boolean accepts(char c) {
            return c != '\r' && c != '\n' && c != '<' && c != '>';
        }
    },
    /** Rule custom-2. */
    NO_CONTROL("^(?:[^\\u0000-\\u001f\\u007f-\\u009f]*)$", "have no control character") {
        @Override
        boolean accepts(char c) {
            return !Character.isISOControl(c);
        }
    };

    private final String pattern;
    private final String hint;

    CharacterConstraint(String pattern, String hint) {
        this.pattern = pattern;
        this.hint = hint;
    }

    /** The constraint that is written as this pattern, if one is. */
    static Optional<CharacterConstraint> ofPattern(String pattern) {
        return Arrays.stream(values())
                .filter(one -> one.pattern.equals(pattern))
                .findFirst();
    }

    abstract boolean accepts(char c);

    boolean accepts(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!accepts(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<String> violation(JsonValue value, MatchBudget budget) {
        return !(value instanceof JsonString string) || accepts(string.getString())
                ? Optional.empty()
                : Optional.of("must " + hint);
    }

    @Override
    public String keyword() {
        return SchemaKeywords.PATTERN;
    }

    @Override
    public void write(JsonObjectBuilder schema) {
        schema.add(keyword(), JsonValues.string(pattern));
    }

    @Override
    public Optional<JsonObject> extension() {
        return Optional.of(PatternConstraint.extension(hint, true));
    }
}
