// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import jakarta.json.JsonValue;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "40"                    | STRING
                    ""                      | STRING
                    40                      | INTEGER DOUBLE_INTEGER NUMBER
                    -0                      | INTEGER DOUBLE_INTEGER NUMBER
                    512.0                   | INTEGER DOUBLE_INTEGER NUMBER
                    1e3                     | INTEGER DOUBLE_INTEGER NUMBER
                    1.5e1                   | INTEGER DOUBLE_INTEGER NUMBER
                    0.00                    | INTEGER DOUBLE_INTEGER NUMBER
                    1e1000                  | INTEGER NUMBER
                    12345678901234567890123 | INTEGER DOUBLE_INTEGER NUMBER
                    1e400                   | INTEGER NUMBER
                    1.00000000000000000001  | DOUBLE_INTEGER NUMBER
                    0.99999999999999999999  | DOUBLE_INTEGER NUMBER
                    -1e-400                 | DOUBLE_INTEGER NUMBER
                    0.5                     | NUMBER
                    1e-1                    | NUMBER
                    15e-1                   | NUMBER
                    true                    | BOOLEAN
                    false                   | BOOLEAN
                    null                    |
                    ["a",""]                | ARRAY
                    []                      | ARRAY
                    ["a",null]              | ARRAY
                    [1]                     | ARRAY
                    [["a"]]                 | ARRAY
                    [{},{}]                 | ARRAY
                    [{},"a"]                | ARRAY
                    {}                      | OBJECT
                    {"a":1}                 | OBJECT
                    """)
    void a_value_has_the_types_that_are_named_here_and_no_other(String json, String types) {
        assertThat(Arrays.stream(JsonType.values()))
                .filteredOn(type -> type.has(JsonText.parse(json, JsonLimits.DEFAULT)))
                .map(JsonType::name)
                .containsExactly(types == null ? new String[0] : types.split(" "));
    }

    @Test
    void a_type_is_described_in_plain_words() {
        assertThat(Arrays.stream(JsonType.values()).map(JsonType::description))
                .containsExactly(
                        "a string", "an integer", "an integer", "a number", "true or false", "an object", "an array");
    }

    @Test
    void a_type_has_a_name_in_json_schema() {
        assertThat(Arrays.stream(JsonType.values()).map(JsonType::schemaName))
                .containsExactly("string", "integer", "integer", "number", "boolean", "object", "array");
    }

    @Test
    void what_is_written_with_an_exponent_or_a_fraction_is_the_nearest_double_whatever_its_value() {
        assertThat(JsonText.write(JsonType.DOUBLE_INTEGER.read(json("9007199254740993e0"))))
                .isEqualTo("9007199254740992");
        assertThat(JsonText.write(JsonType.DOUBLE_INTEGER.read(json("9007199254740993.0"))))
                .isEqualTo("9007199254740992");
        assertThat(JsonText.write(JsonType.DOUBLE_INTEGER.read(json("9007199254740993"))))
                .isEqualTo("9007199254740993");
        assertThat(JsonText.write(JsonType.DOUBLE_INTEGER.read(json("512.0")))).isEqualTo("512.0");
        assertThat(JsonType.DOUBLE_INTEGER.has(json("1E400"))).isFalse();
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }
}
