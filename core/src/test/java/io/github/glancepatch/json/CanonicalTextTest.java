// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1                    | 1.0                  | true
                    100                  | 1e2                  | true
                    0.001                | 1E-3                 | true
                    -0                   | 0.000e9              | true
                    120                  | 12                   | false
                    -1                   | 1                    | false
                    [1,"a"]              | [1.0,"a"]            | true
                    ["a","b"]            | ["b","a"]            | false
                    ["1"]                | [1]                  | false
                    [[],[]]              | [[[]]]               | false
                    {"a":1,"b":[2]}      | {"b":[2.0],"a":1e0}  | true
                    {"a":1}              | {"a":1,"b":null}     | false
                    {"a":{"b":1}}        | {"a":{},"b":1}       | false
                    {"a":1}              | {"b":1}              | false
                    ["a,b"]              | ["a","b"]            | false
                    [null,true]          | [false,true]         | false
                    """)
    void two_values_share_a_text_exactly_when_they_are_the_same(String one, String other, boolean same) {
        var a = JsonText.parse(one, JsonLimits.DEFAULT);
        var b = JsonText.parse(other, JsonLimits.DEFAULT);
        assertThat(CanonicalText.of(a).equals(CanonicalText.of(b))).isEqualTo(same);
        assertThat(JsonValues.same(a, b)).isEqualTo(same);
    }

    // Quadratic arithmetic on a number of this length takes minutes.
    @Test
    void a_number_of_the_greatest_length_is_read_compared_and_hashed_in_less_than_quadratic_time() {
        String digits = "7".repeat(JsonLimits.MAX_DIGITS - 1);
        String text = "[" + ("-" + digits + "e9,").repeat(200) + "0]";
        var numbers = JsonText.parse(text, JsonLimits.MAX).asJsonArray();
        assertThat(JsonValues.same(numbers, JsonText.parse(text, JsonLimits.MAX)))
                .isTrue();
        assertThat(JsonValues.hash(numbers)).isEqualTo(JsonValues.hash(JsonText.parse(text, JsonLimits.MAX)));
        assertThat(numbers.getJsonNumber(0).bigDecimalValue().precision()).isEqualTo(JsonLimits.MAX_DIGITS - 1);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "-,''", "'',.25", "-,.125e-7", "'',E+12"})
    void a_long_number_has_the_value_that_its_digits_say(String sign, String rest) {
        String text = sign + "123456789".repeat(700) + rest;
        assertThat(new LexicalJsonNumber(text).bigDecimalValue()).isEqualTo(new BigDecimal(text));
    }

    @Test
    void the_value_of_a_number_is_made_once() {
        LexicalJsonNumber number = new LexicalJsonNumber("12345678901234567890");
        assertThat(number.bigDecimalValue()).isSameAs(number.bigDecimalValue());
    }
}
