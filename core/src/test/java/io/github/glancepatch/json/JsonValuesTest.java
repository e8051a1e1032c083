// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1                  | 1.0
                    1                  | 1e0
                    100                | 1E+2
                    0                  | -0
                    0.0                | 0e5
                    0.10               | 1e-1
                    "a"                | "\\u0061"
                    null               | null
                    true               | true
                    []                 | [ ]
                    {}                 | { }
                    [1,"a",null]       | [1.0,"a",null]
                    {"a":1,"b":[2]}    | {"b":[2.0],"a":1e0}
                    {"a":{"b":{"c":0}}}| {"a":{"b":{"c":0.00}}}
                    """)
    void values_that_mean_the_same_are_the_same_and_hash_alike(String a, String b) {
        assertThat(JsonValues.same(json(a), json(b))).isTrue();
        assertThat(JsonValues.same(json(b), json(a))).isTrue();
        assertThat(JsonValues.hash(json(a))).isEqualTo(JsonValues.hash(json(b)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1                  | 2
                    1                  | -1
                    1                  | "1"
                    9007199254740993   | 9007199254740992
                    "a"                | "A"
                    "a"                | "a "
                    true               | false
                    null               | false
                    null               | {}
                    []                 | {}
                    [1,2]              | [2,1]
                    [1]                | [1,1]
                    {"a":1}            | {"a":2}
                    {"a":1}            | {"b":1}
                    {"a":null}         | {"b":null}
                    {"a":1}            | {"a":1,"b":1}
                    {"a":[{"b":1}]}    | {"a":[{"b":2}]}
                    """)
    void values_that_differ_are_not_the_same(String a, String b) {
        assertThat(JsonValues.same(json(a), json(b))).isFalse();
        assertThat(JsonValues.same(json(b), json(a))).isFalse();
        assertThat(JsonValues.hash(json(a))).isNotEqualTo(JsonValues.hash(json(b)));
    }

    @Test
    void numbers_far_apart_are_compared_and_hashed_without_being_written_out() {
        JsonValue huge = JsonText.parse("1e1000000000", JsonLimits.MAX);
        JsonValue tiny = JsonText.parse("1e-1000000000", JsonLimits.MAX);
        assertThat(JsonValues.same(huge, tiny)).isFalse();
        assertThat(JsonValues.same(huge, JsonText.parse("10e999999999", JsonLimits.MAX)))
                .isTrue();
        assertThat(JsonValues.hash(huge)).isNotEqualTo(JsonValues.hash(tiny));
    }

    @Test
    void a_value_is_the_same_as_itself() {
        JsonValue value = json("{\"a\":[1]}");
        assertThat(JsonValues.same(value, value)).isTrue();
    }

    @Test
    void a_constant_of_another_make_is_the_same_as_the_provider_s() {
        JsonValue theirs = () -> JsonValue.ValueType.TRUE;
        assertThat(JsonValues.same(theirs, JsonValue.TRUE)).isTrue();
        assertThat(JsonValues.hash(theirs)).isEqualTo(JsonValues.hash(JsonValue.TRUE));
        assertThat(JsonValues.same(theirs, JsonValue.FALSE)).isFalse();
    }

    @Test
    void values_are_made() {
        assertThat(JsonValues.string("a").getString()).isEqualTo("a");
        assertThat(JsonValues.number(Long.MIN_VALUE)).hasToString("-9223372036854775808");
        assertThat(JsonValues.bool(true)).isSameAs(JsonValue.TRUE);
        assertThat(JsonValues.bool(false)).isSameAs(JsonValue.FALSE);
    }

    @Test
    void builders_keep_what_they_are_given() {
        JsonValue value = JsonValues.number(1);
        assertThat(JsonValues.object().add("b", value).add("a", value).build())
                .containsOnlyKeys("b", "a")
                .allSatisfy((name, kept) -> assertThat(kept).isSameAs(value));
        assertThat(JsonValues.array().add(value).build()).first().isSameAs(value);
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }

    @Test
    void a_number_is_stripped_of_the_zeros_at_its_end() {
        for (String text : new String[] {"0", "-0.000", "0e999999999", "120", "-1.500", "3e-7", "1E1000000000"}) {
            JsonNumber number = (JsonNumber) JsonText.parse(text, JsonLimits.MAX);
            BigDecimal value = number.bigDecimalValue();
            BigDecimal expected = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            assertThat(JsonValues.stripped(number)).isEqualTo(expected);
        }
        String long1 = "1." + "0".repeat(JsonLimits.MAX_DIGITS - 1);
        assertThat(JsonValues.stripped((JsonNumber) JsonText.parse(long1, JsonLimits.MAX)))
                .isEqualTo(BigDecimal.ONE);
    }
}
