// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrettyJsonTest {

    private static String pretty(String json) {
        return PrettyJson.write(JsonText.parse(json, JsonLimits.DEFAULT));
    }

    @Test
    void members_and_elements_have_their_own_lines() {
        assertThat(pretty("{\"a\":[1,{\"b\":null}],\"c\":{\"d\":true}}")).isEqualTo("""
                        {
                          "a": [
                            1,
                            {
                              "b": null
                            }
                          ],
                          "c": {
                            "d": true
                          }
                        }""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e0", "1E+2", "-0", "0.10", "12345678901234567890123.0", "1e999"})
    void numbers_keep_their_text(String number) {
        assertThat(pretty(number)).isEqualTo(number);
        assertThat(pretty("[" + number + "]")).isEqualTo("[\n  " + number + "\n]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "\"\"", "null", "true"})
    void a_value_without_parts_has_one_line(String json) {
        assertThat(pretty(json)).isEqualTo(json);
    }

    @Test
    void names_and_strings_are_escaped() {
        assertThat(pretty("{\"a\\\"\\n\":\"\\u0000\\\\\u00e9\"}"))
                .isEqualTo("{\n  \"a\\\"\\n\": \"\\u0000\\\\\u00e9\"\n}");
    }

    @Test
    void the_text_reads_back_as_the_same_value() {
        String json = "{\"a\":[[],[{}],[[1.50]]],\"b\":\"x\"}";

        assertThat(JsonText.write(JsonText.parse(pretty(json), JsonLimits.DEFAULT)))
                .isEqualTo(json);
    }
}
