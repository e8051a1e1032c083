// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalJsonNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "-0.0", "1.0", "1e0", "1E+2", "1e-2", "123456789012345678901234567890", "0.10"})
    void the_text_is_kept_and_read_exactly(String text) {
        JsonNumber number = new LexicalJsonNumber(text);
        assertThat(number).hasToString(text);
        assertThat(number.bigDecimalValue()).isEqualTo(new BigDecimal(text));
        assertThat(number.numberValue()).isEqualTo(new BigDecimal(text));
        assertThat(number.getValueType()).isEqualTo(ValueType.NUMBER);
    }

    @Test
    void it_is_integral_when_its_decimal_has_no_scale() {
        assertThat(new LexicalJsonNumber("12").isIntegral()).isTrue();
        assertThat(new LexicalJsonNumber("12.0").isIntegral()).isFalse();
        assertThat(new LexicalJsonNumber("12e1").isIntegral()).isFalse();
    }

    @Test
    void the_exact_conversions_refuse_what_the_others_cut_off() {
        JsonNumber fraction = new LexicalJsonNumber("40.5");
        assertThat(fraction.intValue()).isEqualTo(40);
        assertThat(fraction.longValue()).isEqualTo(40L);
        assertThat(fraction.bigIntegerValue()).isEqualTo(BigInteger.valueOf(40));
        assertThat(fraction.doubleValue()).isEqualTo(40.5);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(fraction::intValueExact);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(fraction::longValueExact);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(fraction::bigIntegerValueExact);
    }

    @Test
    void the_exact_conversions_take_an_integer_however_it_is_written() {
        JsonNumber integer = new LexicalJsonNumber("4.0e1");
        assertThat(integer.intValueExact()).isEqualTo(40);
        assertThat(integer.longValueExact()).isEqualTo(40L);
        assertThat(integer.bigIntegerValueExact()).isEqualTo(BigInteger.valueOf(40));
    }

    @Test
    void it_is_equal_to_every_number_of_the_same_decimal_whoever_made_it() {
        JsonNumber ours = new LexicalJsonNumber("40");
        JsonNumber theirs = JsonValues.array().add(40).build().getJsonNumber(0);
        assertThat(ours).isEqualTo(theirs).hasSameHashCodeAs(theirs);
        assertThat(theirs).isEqualTo(ours);
        assertThat(new LexicalJsonNumber("4E+1"))
                .isEqualTo(new LexicalJsonNumber("4e1"))
                .hasSameHashCodeAs(new LexicalJsonNumber("4e1"));
    }

    @Test
    void it_is_not_equal_to_a_number_of_another_scale_or_to_something_else() {
        assertThat(new LexicalJsonNumber("1"))
                .isNotEqualTo(new LexicalJsonNumber("1.0"))
                .isNotEqualTo(new LexicalJsonNumber("2"));
        assertThat(new LexicalJsonNumber("1"))
                .isNotEqualTo(JsonValues.string("1"))
                .isNotEqualTo(null);
    }
}
