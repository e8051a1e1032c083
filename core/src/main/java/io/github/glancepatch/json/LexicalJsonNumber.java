// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number that keeps the text it was written with: providers turn {@code 1e0} into {@code 1} and {@code -0} into
 * {@code 0}.
 */
final class LexicalJsonNumber implements JsonNumber {
    private static final LexicalJsonNumber ZERO = new LexicalJsonNumber("0"); // in nearly every image

    private static final int DIRECT = 1_000; // digits that BigInteger reads fast enough; its time grows as the square

    private final String text;
    private @Nullable BigDecimal value; // made once, when it is asked for; which thread makes it does not matter

    /** Of a text that matches the grammar of JSON numbers, as the reader has checked. */
    LexicalJsonNumber(String text) {
        this.text = text;
    }

    /** {@return the number with this text, which a parser has read} */
    static LexicalJsonNumber of(String text) {
        return text.equals("0") ? ZERO : new LexicalJsonNumber(text);
    }

    @Override
    public boolean isIntegral() {
        return bigDecimalValue().scale() == 0;
    }

    @Override
    public int intValue() {
        return bigDecimalValue().intValue();
    }

    @Override
    public int intValueExact() {
        return bigDecimalValue().intValueExact();
    }

    @Override
    public long longValue() {
        return bigDecimalValue().longValue();
    }

    @Override
    public long longValueExact() {
        return bigDecimalValue().longValueExact();
    }

    @Override
    public BigInteger bigIntegerValue() {
        return bigDecimalValue().toBigInteger();
    }

    @Override
    public BigInteger bigIntegerValueExact() {
        return bigDecimalValue().toBigIntegerExact();
    }

    @Override
    public double doubleValue() {
        return bigDecimalValue().doubleValue();
    }

    @Override
    public BigDecimal bigDecimalValue() {
        BigDecimal made = value;
        if (made == null) {
            made = text.length() <= DIRECT ? new BigDecimal(text) : decimal();
            value = made;
        }
        return made;
    }

    /** The same as the constructor of BigDecimal makes, in less than quadratic time. */
    private BigDecimal decimal() {
        String digits = JsonChecks.significand(text);
        BigInteger magnitude = integer(digits, 0, digits.length());
        BigDecimal scaled =
                new BigDecimal(text.startsWith("-") ? magnitude.negate() : magnitude, JsonChecks.fractionDigits(text));
        int end = JsonChecks.exponentAt(text);
        return end == text.length() ? scaled : new BigDecimal("1" + text.substring(end)).multiply(scaled);
    }

    private static BigInteger integer(String digits, int from, int to) {
        if (to - from <= DIRECT) {
            return new BigInteger(digits.substring(from, to));
        }
        int middle = (from + to) >>> 1;
        return integer(digits, from, middle)
                .multiply(BigInteger.TEN.pow(to - middle))
                .add(integer(digits, middle, to));
    }

    @Override
    public Number numberValue() {
        return bigDecimalValue();
    }

    @Override
    public ValueType getValueType() {
        return ValueType.NUMBER;
    }

    // The contract of JsonNumber: equal as BigDecimal, so that 1 and 1.0 differ. JsonValues.same compares by value.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof JsonNumber number && bigDecimalValue().equals(number.bigDecimalValue()));
    }

    @Override
    public int hashCode() {
        return bigDecimalValue().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
