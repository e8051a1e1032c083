// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The keyword {@code multipleOf}: a number is a multiple of another, which is above 0. */
record MultipleOf(BigDecimal divisor) implements Constraint {
    MultipleOf {
        divisor = divisor.stripTrailingZeros();
    }

    @Override
    public Optional<String> violation(JsonValue value, MatchBudget budget) {
        return !(value instanceof JsonNumber number) || isMultiple(JsonValues.stripped(number))
                ? Optional.empty()
                : Optional.of("must be a multiple of " + divisor + SentValue.clause(value));
    }

    /**
     * With the number n·10^a and the divisor d·10^b, both as integers without zeros at their ends: n·10^(a-b) is a
     * multiple of d. The power is taken modulo d, so that no exponent makes a long number.
     */
    private boolean isMultiple(BigDecimal stripped) {
        long exponent = (long) divisor.scale() - stripped.scale();
        BigInteger n = stripped.unscaledValue();
        BigInteger d = divisor.unscaledValue();
        if (n.signum() == 0) {
            return true;
        }
        if (exponent < 0) {
            return false; // n has no factor 10 any more
        }
        return n.multiply(BigInteger.TEN.modPow(BigInteger.valueOf(exponent), d))
                        .mod(d)
                        .signum()
                == 0;
    }

    @Override
    public String keyword() {
        return SchemaKeywords.MULTIPLE_OF;
    }

    @Override
    public void write(JsonObjectBuilder schema) {
        schema.add(keyword(), JsonValues.number(divisor));
    }
}
