// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** One thing that must hold of a value that has the right type already. */
public sealed interface Constraint {

    /**
     * {@return what is wrong with the value, as a clause that says what would be right; empty when nothing is}
     *
     * @param value a value of the type that the constraint is made for
     */
    Optional<String> fault(JsonValue value);

    /**
     * The value is one of a closed list of strings.
     *
     * @param allowed the strings
     */
    record OneOf(List<String> allowed) implements Constraint {
        /**
         * Copies the list.
         *
         * @param allowed the strings
         */
        public OneOf {
            allowed = List.copyOf(allowed);
        }

        @Override
        public Optional<String> fault(JsonValue value) {
            return unless(allowed.contains(text(value)), () -> "the value must be " + String.join(" or ", allowed));
        }
    }

    /**
     * A string has a number of characters; characters are Unicode code points.
     *
     * @param least the least number
     */
    record MinLength(int least) implements Constraint {
        @Override
        public Optional<String> fault(JsonValue value) {
            return unless(length(value) >= least, () -> "it must have at least " + least + " characters");
        }
    }

    /**
     * A string has a number of characters; characters are Unicode code points.
     *
     * @param most the greatest number
     */
    record MaxLength(int most) implements Constraint {
        @Override
        public Optional<String> fault(JsonValue value) {
            return unless(
                    length(value) <= most,
                    () -> "it must have at most " + most + " characters and has " + length(value));
        }
    }

    /**
     * A string as a whole matches a pattern.
     *
     * @param pattern the pattern; written so that matching takes no recursion, whatever the text
     * @param hint the pattern in words, to stand behind "it must"
     */
    record Matches(Pattern pattern, String hint) implements Constraint {
        @Override
        public Optional<String> fault(JsonValue value) {
            return unless(pattern.matcher(text(value)).matches(), () -> "it must " + hint);
        }
    }

    /** A string is its own lower-case form. */
    record LowerCase() implements Constraint {
        @Override
        public Optional<String> fault(JsonValue value) {
            String text = text(value);
            return unless(text.equals(text.toLowerCase(Locale.ROOT)), () -> "it must have no upper-case letter");
        }
    }

    /**
     * A number, or a string that holds an integer in decimal digits, lies in a range.
     *
     * @param least the least value, if there is one
     * @param most the greatest value, if there is one
     */
    record Range(OptionalLong least, OptionalLong most) implements Constraint {
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,1000}+");

        @Override
        public Optional<String> fault(JsonValue value) {
            return unless(number(value).filter(this::contains).isPresent(), () -> "the value must be " + words());
        }

        private static Optional<BigDecimal> number(JsonValue value) {
            if (value instanceof JsonNumber number) {
                return Optional.of(number.bigDecimalValue());
            }
            String text = text(value);
            return DIGITS.matcher(text).matches()
                    ? Optional.of(new BigDecimal(new BigInteger(text)))
                    : Optional.empty();
        }

        private boolean contains(BigDecimal number) {
            return (least.isEmpty() || number.compareTo(BigDecimal.valueOf(least.getAsLong())) >= 0)
                    && (most.isEmpty() || number.compareTo(BigDecimal.valueOf(most.getAsLong())) <= 0);
        }

        private String words() {
            if (most.isEmpty()) {
                return "at least " + least.orElse(0);
            }
            return least.isEmpty()
                    ? "at most " + most.getAsLong()
                    : "from " + least.getAsLong() + " to " + most.getAsLong();
        }
    }

    /**
     * An array has no more than a number of elements.
     *
     * @param most the greatest number
     */
    record MaxItems(int most) implements Constraint {
        @Override
        public Optional<String> fault(JsonValue value) {
            int items = value.asJsonArray().size();
            return unless(items <= most, () -> "it must have at most " + most + " elements and has " + items);
        }
    }

    private static Optional<String> unless(boolean holds, java.util.function.Supplier<String> fault) {
        return holds ? Optional.empty() : Optional.of(fault.get());
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static int length(JsonValue value) {
        String text = text(value);
        return text.codePointCount(0, text.length());
    }
}
