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

/**
 * The keywords {@code minimum}, {@code maximum} and their exclusive kin: a number lies in a range, and so does a string
 * that is to hold one in decimal digits.
 *
 * @param min the lower bound, if there is one
 * @param max the upper bound, if there is one
 * @param ofText whether a string is to hold an integer in the range; otherwise the range is about numbers only
 */
record Range(Optional<Bound> min, Optional<Bound> max, boolean ofText) implements Constraint {
    private static final int MAX_DIGITS = 1_000;

    /** An end of a range. Bounds are equal when their numbers are, however these are written. */
    record Bound(BigDecimal value, boolean exclusive) {
        Bound {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        private boolean admits(int comparison) {
            return comparison > 0 || (!exclusive && comparison == 0);
        }

        private String text() {
            // no further in plain notation than a reader follows, and never with more digits than the number has
            boolean plain = value.precision() - value.scale() <= 20 && value.scale() <= 20;
            return plain ? value.toPlainString() : value.toString();
        }
    }

    static Range of(Optional<Long> min, Optional<Long> max, boolean ofText) {
        return new Range(inclusive(min), inclusive(max), ofText);
    }

    private static Optional<Bound> inclusive(Optional<Long> value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new Bound(BigDecimal.valueOf(value.get()), false));
    }

    /** This range within the bounds of another. */
    Range and(Range other) {
        return new Range(other.min.isPresent() ? other.min : min, other.max.isPresent() ? other.max : max, ofText);
    }

    @Override
    public Optional<String> violation(JsonValue value, MatchBudget budget) {
        boolean holds = switch (value.getValueType()) {
            case NUMBER -> contains(((JsonNumber) value).bigDecimalValue());
            case STRING -> !ofText || containsText(((JsonString) value).getString());
            case ARRAY, OBJECT, TRUE, FALSE, NULL -> true;
        };
        return holds ? Optional.empty() : Optional.of("must be " + bounds() + SentValue.clause(value));
    }

    private boolean containsText(String text) {
        return areDigits(text) && contains(new BigDecimal(new BigInteger(text)));
    }

    private static boolean areDigits(String text) {
        if (text.isEmpty() || text.length() > MAX_DIGITS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private boolean contains(BigDecimal number) {
        return (min.isEmpty() || min.get().admits(number.compareTo(min.get().value)))
                && (max.isEmpty() || max.get().admits(max.get().value.compareTo(number)));
    }

    private String bounds() {
        String from = min.map(bound -> (bound.exclusive ? "above " : "at least ") + bound.text())
                .orElse("");
        String to = max.map(bound -> (bound.exclusive ? "below " : "at most ") + bound.text())
                .orElse("");
        return from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
    }

    @Override
    public String keyword() {
        return SchemaKeywords.MINIMUM;
    }

    @Override
    public void write(JsonObjectBuilder schema) {
        min.ifPresent(bound -> schema.add(
                bound.exclusive ? SchemaKeywords.EXCLUSIVE_MINIMUM : SchemaKeywords.MINIMUM,
                JsonValues.number(plainWhenInteger(bound.value))));
        max.ifPresent(bound -> schema.add(
                bound.exclusive ? SchemaKeywords.EXCLUSIVE_MAXIMUM : SchemaKeywords.MAXIMUM,
                JsonValues.number(plainWhenInteger(bound.value))));
    }

    // 300 and not 3E+2
    private static BigDecimal plainWhenInteger(BigDecimal value) {
        return value.scale() < 0 && value.precision() - value.scale() <= 20 ? value.setScale(0) : value;
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
