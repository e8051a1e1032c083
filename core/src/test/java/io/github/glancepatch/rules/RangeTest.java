// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.json.JsonValues;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "300, at least 300",
        "1e3, at least 1000",
        "0.50, at least 0.5",
        "0e9, at least 0",
        "1e20, at least 1E+20",
        "1e100000000, at least 1E+100000000",
        "1e-100000000, at least 1E-100000000"
    })
    void a_bound_is_never_written_in_plain_notation_past_its_digits(String bound, String text) {
        Range range = new Range(Optional.of(new Range.Bound(new BigDecimal(bound), false)), Optional.empty(), false);
        assertThat(range.violation(JsonValues.number(-1))).contains("must be " + text + ", not -1");
    }

    @Test
    void an_exclusive_bound_is_not_in_the_range() {
        Range range = new Range(
                Optional.of(new Range.Bound(BigDecimal.ONE, true)),
                Optional.of(new Range.Bound(BigDecimal.TEN, true)),
                false);
        assertThat(range.violation(JsonValues.number(2))).isEmpty();
        assertThat(range.violation(JsonValues.number(1))).contains("must be above 1 and below 10, not 1");
        assertThat(range.violation(JsonValues.number(10))).contains("must be above 1 and below 10, not 10");
    }
}
