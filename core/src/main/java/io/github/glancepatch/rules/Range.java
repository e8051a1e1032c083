// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The keywords {@code minimum} and {@code maximum}: a number lies in a range, and so does a string that is to hold one
 * in decimal digits.
 *
 * @param min the minimum, if there is one
 * @param max the maximum, if there is one
 * @param ofText whether a string is to hold an integer in the range; otherwise the range is about numbers only
 */
record Range(Optional<BigDecimal> min, Optional<BigDecimal> max, boolean ofText) implements Constraint {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,1000}+");

    @Override
    public Optional<String> violation(JsonValue value) {
        boolean holds = switch (value.getValueType()) {
            case NUMBER -> contains(((JsonNumber) value).bigDecimalValue());
            case STRING -> !ofText || containsText(((JsonString) value).getString());
            case ARRAY, OBJECT, TRUE, FALSE, NULL -> true;
        };
        return holds ? Optional.empty() : Optional.of("must be " + bounds() + SentValue.clause(value));
    }

    private boolean containsText(String digits) {
        return DIGITS.matcher(digits).matches() && contains(new BigDecimal(new BigInteger(digits)));
    }

    private boolean contains(BigDecimal number) {
        return min.filter(bound -> number.compareTo(bound) < 0).isEmpty()
                && max.filter(bound -> number.compareTo(bound) > 0).isEmpty();
    }

    private String bounds() {
        String from = min.map(bound -> "at least " + bound.toPlainString()).orElse("");
        String to = max.map(bound -> "at most " + bound.toPlainString()).orElse("");
        return from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
    }

    @Override
    public String keyword() {
        return SchemaKeywords.MINIMUM;
    }

    @Override
    public void write(JsonObjectBuilder schema) {
        min.ifPresent(bound -> schema.add(SchemaKeywords.MINIMUM, JsonValues.number(bound)));
        max.ifPresent(bound -> schema.add(SchemaKeywords.MAXIMUM, JsonValues.number(bound)));
    }

    @Override
    public Optional<JsonObject> extension() {
        return ofText
                ? Optional.of(JsonValues.object()
                        .add(SchemaKeywords.OF_TEXT, JsonValue.TRUE)
                        .build())
                : Optional.empty();
    }
}
