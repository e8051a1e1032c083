// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that must hold of a value besides its type. It holds of every value of a type that it does not speak of.
 */
public sealed interface Constraint
        permits Constraint.OneOf,
                Constraint.MinLength,
                Constraint.MaxLength,
                Constraint.LowerCase,
                Constraint.Range,
                Constraint.MaxItems,
                Constraint.ItemMaxLength,
                PatternConstraint,
                LocationConstraint {

    /**
     * {@return what is wrong with the value, as a clause that says what would be right; empty when nothing is}
     *
     * @param value a value
     */
    Optional<String> violation(JsonValue value);

    /**
     * The value is one of a closed list.
     *
     * @param allowed the values
     */
    record OneOf(List<JsonValue> allowed) implements Constraint {
        /**
         * Copies the list.
         *
         * @param allowed the values
         */
        public OneOf {
            allowed = List.copyOf(allowed);
        }

        @Override
        public Optional<String> violation(JsonValue value) {
            return unless(
                    allowed.stream().anyMatch(one -> JsonValues.same(one, value)),
                    () -> "the value must be "
                            + allowed.stream().map(OneOf::word).collect(Collectors.joining(" or ")));
        }

        private static String word(JsonValue value) {
            return value instanceof JsonString string ? string.getString() : JsonText.write(value);
        }
    }

    /**
     * A string has no fewer characters; characters are Unicode code points.
     *
     * @param min the minimum
     */
    record MinLength(int min) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            return length(value) >= min
                    ? Optional.empty()
                    : Optional.of("it must have at least " + count(min, "character"));
        }

        // at least as many as are asked for, when there are
        private int length(JsonValue value) {
            if (!(value instanceof JsonString string)) {
                return Integer.MAX_VALUE;
            }
            int units = string.getString().length();
            return units >= 2 * (long) min ? units : characters(string); // no character has more than two
        }
    }

    /**
     * A string has no more characters; characters are Unicode code points.
     *
     * @param max the maximum
     */
    record MaxLength(int max) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            if (!(value instanceof JsonString string) || string.getString().length() <= max) {
                return Optional.empty(); // no string has more characters than UTF-16 units
            }
            int length = characters(string);
            return unless(
                    length <= max, () -> "it must have at most " + count(max, "character") + " and has " + length);
        }
    }

    /** A string is its own lower-case form. */
    record LowerCase() implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            return unless(
                    !(value instanceof JsonString string)
                            || string.getString().equals(string.getString().toLowerCase(Locale.ROOT)),
                    () -> "it must have no upper-case letter");
        }
    }

    /**
     * A number lies in a range, and so does a string that is to hold one in decimal digits.
     *
     * @param min the minimum, if there is one
     * @param max the maximum, if there is one
     * @param ofText whether a string is to hold an integer in the range; otherwise strings are not spoken of
     */
    record Range(Optional<BigDecimal> min, Optional<BigDecimal> max, boolean ofText) implements Constraint {
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,1000}+");

        @Override
        public Optional<String> violation(JsonValue value) {
            return switch (value.getValueType()) {
                case NUMBER -> unless(contains(((JsonNumber) value).bigDecimalValue()), this::words);
                case STRING -> unless(!ofText || contains(((JsonString) value).getString()), this::words);
                case ARRAY, OBJECT, TRUE, FALSE, NULL -> Optional.empty();
            };
        }

        private boolean contains(String digits) {
            return DIGITS.matcher(digits).matches() && contains(new BigDecimal(new BigInteger(digits)));
        }

        private boolean contains(BigDecimal number) {
            return min.filter(bound -> number.compareTo(bound) < 0).isEmpty()
                    && max.filter(bound -> number.compareTo(bound) > 0).isEmpty();
        }

        private String words() {
            String from = min.map(bound -> "at least " + bound.toPlainString()).orElse("");
            String to = max.map(bound -> "at most " + bound.toPlainString()).orElse("");
            return "the value must be " + from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
        }
    }

    /**
     * An array has no more elements.
     *
     * @param max the maximum
     */
    record MaxItems(int max) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            int items = value instanceof JsonArray array ? array.size() : 0;
            return unless(items <= max, () -> "it must have at most " + count(max, "element") + " and has " + items);
        }
    }

    /**
     * No string of an array has more characters; characters are Unicode code points.
     *
     * @param max the maximum
     */
    record ItemMaxLength(int max) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            MaxLength each = new MaxLength(max);
            return !(value instanceof JsonArray array)
                    ? Optional.empty()
                    : array.stream()
                            .map(each::violation)
                            .flatMap(Optional::stream)
                            .findFirst()
                            .map(fault -> "of an element: " + fault);
        }
    }

    private static Optional<String> unless(boolean holds, Supplier<String> fault) {
        return holds ? Optional.empty() : Optional.of(fault.get());
    }

    private static int characters(JsonString value) {
        String text = value.getString();
        return text.codePointCount(0, text.length());
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
