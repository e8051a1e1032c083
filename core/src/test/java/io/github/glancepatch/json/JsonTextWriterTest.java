// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextWriterTest {

    @Test
    void a_value_is_written_without_white_space_and_in_order() {
        JsonValue value = JsonValues.object()
                .add("z", JsonValues.array().add(JsonValues.number(1)).add(JsonValue.NULL))
                .add("a", JsonValues.object().add("t", true).add("f", JsonValue.FALSE))
                .add("s", JsonValues.string("x y"))
                .build();
        assertThat(written(value)).isEqualTo("{\"z\":[1,null],\"a\":{\"t\":true,\"f\":false},\"s\":\"x y\"}");
    }

    @Test
    void empty_structures_are_written() {
        assertThat(written(JsonValue.EMPTY_JSON_ARRAY)).isEqualTo("[]");
        assertThat(written(JsonValue.EMPTY_JSON_OBJECT)).isEqualTo("{}");
        assertThat(written(JsonValues.string(""))).isEqualTo("\"\"");
    }

    @Test
    void only_what_must_be_escaped_is_escaped() {
        assertThat(quoted("\"\\\n\r\t")).isEqualTo("\"\\\"\\\\\\n\\r\\t\"");
        assertThat(quoted("\0\b\f\u001f")).isEqualTo("\"\\u0000\\b\\f\\u001f\"");
        assertThat(quoted(" /'<>&\u007f\u00e9\u2028\uffff")).isEqualTo("\" /'<>&\u007f\u00e9\u2028\uffff\"");
    }

    @Test
    void what_comes_first_in_a_string_is_written_like_what_comes_later() {
        for (String one : new String[] {"\u00e9", "\u007f", "~", "}", " ", "\"", "\\", "\u001f", "\ud83d\ude00"}) {
            String alone = quoted(one);
            String behind = quoted("a" + one);
            assertThat(behind).isEqualTo("\"a" + alone.substring(1));
        }
        assertThat(quoted("\u00e9a")).isEqualTo("\"\u00e9a\"");
        assertThat(quoted("\u007fa~ ")).isEqualTo("\"\u007fa~ \"");
    }

    @Test
    void a_text_may_be_longer_than_was_expected() {
        JsonTextWriter writer = new JsonTextWriter(0);
        writer.openObject();
        writer.member("a", JsonValues.string("b".repeat(1_000)));
        writer.member("\u20ac".repeat(1_000), JsonValue.TRUE);
        writer.closeObject();
        String expected = "{\"a\":\"" + "b".repeat(1_000) + "\",\"" + "\u20ac".repeat(1_000) + "\":true}";
        assertThat(writer.text()).isEqualTo(expected);
        assertThat(writer.bytes()).isEqualTo(expected.getBytes(UTF_8));
    }

    @Test
    void a_surrogate_pair_is_written_as_it_is_and_a_lone_surrogate_escaped() {
        assertThat(quoted("\ud83d\ude00")).isEqualTo("\"\ud83d\ude00\"");
        assertThat(quoted("a\ud83d")).isEqualTo("\"a\\ud83d\"");
        assertThat(quoted("\ude00\ud83d")).isEqualTo("\"\\ude00\\ud83d\"");
        assertThat(new String(quoted("\udbff").getBytes(UTF_8), UTF_8)).isEqualTo("\"\\udbff\"");
    }

    @Test
    void names_are_escaped_like_strings() {
        JsonValue value = JsonValues.object().add("a\"\n", JsonValue.TRUE).build();
        assertThat(written(value)).isEqualTo("{\"a\\\"\\n\":true}");
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1e0", "-0", "1E+2", "0.10", "123456789012345678901234567890"})
    void a_number_keeps_its_text(String number) {
        assertThat(written(new LexicalJsonNumber(number))).isEqualTo(number);
    }

    @Test
    void a_number_of_the_provider_is_written_too() {
        JsonValue value = JsonValues.array().add(12).add(5_000_000_000L).build();
        assertThat(written(value)).isEqualTo("[12,5000000000]");
    }

    private static String written(JsonValue value) {
        assertThat(new String(JsonText.writeUtf8(value), UTF_8)).isEqualTo(JsonText.write(value));
        return JsonText.write(value);
    }

    private static String quoted(String string) {
        return written(JsonValues.string(string));
    }
}
