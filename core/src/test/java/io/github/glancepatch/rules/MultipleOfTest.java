// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.json.JsonValues;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipleOfTest {

    @ParameterizedTest
    @CsvSource({
        "4, 8, true",
        "4, -8, true",
        "4, 0, true",
        "4, 0e-9, true",
        "4, 6, false",
        "4, 1e2, true",
        "4, 1e1, false",
        "0.5, 1.5, true",
        "0.5, 1.25, false",
        "300, 600, true",
        "300, 1e2, false",
        "3, 3e1000, true",
        "7, 1e1000, false",
        "7, 1e1000000000, false",
        "1e3, 5, false",
        "100, 10, false",
        "20, 30, false",
        "20, 40, true",
        "0.1, 0, true",
        "1e1000, 1e999, false",
        "1e1000, 3e1000, true",
        "1e-1000, 5, true"
    })
    void a_number_is_a_multiple_of_the_divisor_or_not(String divisor, String number, boolean multiple) {
        assertThat(new MultipleOf(new BigDecimal(divisor))
                        .violation(JsonValues.number(new BigDecimal(number)))
                        .isEmpty())
                .isEqualTo(multiple);
    }
}
