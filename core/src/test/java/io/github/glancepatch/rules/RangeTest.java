// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObjectBuilder;
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
        "1e19, at least 10000000000000000000",
        "1e20, at least 1E+20",
        "1e-20, at least 0.00000000000000000001",
        "1e-21, at least 1E-21",
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

    @Test
    void a_bound_is_written_as_an_integer_where_that_is_short() {
        JsonObjectBuilder schema = JsonValues.object();
        new Range(
                        Optional.of(new Range.Bound(new BigDecimal("1e19"), false)),
                        Optional.of(new Range.Bound(new BigDecimal("1e20"), false)),
                        false)
                .write(schema);
        assertThat(JsonText.write(schema.build())).isEqualTo("{\"minimum\":10000000000000000000,\"maximum\":1E+20}");
    }
}
