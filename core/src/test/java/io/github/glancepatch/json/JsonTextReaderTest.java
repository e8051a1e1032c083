// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.json.JsonTextException.Fault;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextReaderTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "io.github.glancepatch.json.MalformedJson#structures",
        "io.github.glancepatch.json.MalformedJson#strings"
    })
    void a_text_that_is_not_json_is_malformed(String why, String text) {
        JsonTextException e = catchThrowableOfType(JsonTextException.class, () -> read(text));
        assertThat(e).as(why).isNotNull();
        assertThat(e.fault()).as(e.getMessage()).isEqualTo(Fault.MALFORMED);
    }

    @ParameterizedTest
    @MethodSource("io.github.glancepatch.json.MalformedJson#numbers")
    void a_number_in_another_form_is_malformed(String number) {
        for (String text : new String[] {number, "[" + number + "]", "{\"a\":" + number + "}"}) {
            assertThatExceptionOfType(JsonTextException.class)
                    .as(text)
                    .isThrownBy(() -> read(text))
                    .matches(e -> e.fault() == Fault.MALFORMED);
        }
    }

    @Test
    void a_text_cut_short_anywhere_is_malformed() {
        String text = "{\"a\":[1,-2.5e+3,\"x\\u00e9\\n\",true,false,null,{}],\"b\":{\"c\":\"d\"}}";
        assertThat(read(text)).isNotNull();
        for (int end = 1; end < text.length(); end++) {
            String cut = text.substring(0, end);
            assertThatExceptionOfType(JsonTextException.class)
                    .as(cut)
                    .isThrownBy(() -> read(cut))
                    .matches(e -> e.fault() == Fault.MALFORMED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "0",
                "-0",
                "true",
                "false",
                "null",
                "\"\"",
                "\"a\"",
                "[[]]",
                "[{}]",
                "[[[]],[]]",
                "{\"\":0}",
                "{\"a\":{}}",
                "{\"a\":null}",
                "[\"/\"]",
                "[\"\u007f\"]",
                "[\"\u2028\u2029\"]",
                "[\"\uffff\"]",
                "[\"\ud83d\ude00\"]",
                "{\"\ud83d\ude00\":\"\u00e9\"}",
                "[\"\\\"\\\\\"]",
                "[\"\\n\\r\\t\"]",
                "1.0",
                "1e0",
                "1E0",
                "1e+0",
                "1e-0",
                "-0.0",
                "0e1",
                "1.50",
                "123456789012345678901234567890",
                "0.000000000000000000000000000001",
                "1E+2",
                "-1e-7",
                "[1.0,1e0,1E-2]"
            })
    void a_json_text_is_read_and_written_back_as_it_was(String text) {
        assertThat(JsonText.write(read(text))).isEqualTo(text);
    }

    @Test
    void white_space_between_tokens_is_passed_over() {
        assertThat(JsonText.write(read(" \r\n\t{ \"a\" : [ 1 , 2 ] \n} \t"))).isEqualTo("{\"a\":[1,2]}");
    }

    @Test
    void escapes_are_decoded() {
        JsonValue value = read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00E9\\ud83D\\uDe00\\u0000\"");
        assertThat(((JsonString) value).getString()).isEqualTo("\"\\/\b\f\n\r\tA\u00e9\ud83d\ude00\0");
    }

    @Test
    void a_raw_surrogate_has_no_escaped_partner() {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> read("\"\ud83d" + "\\ude00\""))
                .matches(e -> e.fault() == Fault.MALFORMED);
    }

    @Test
    void of_a_repeated_member_the_last_counts_at_the_place_of_the_first() {
        JsonObject object = read("{\"a\":1,\"b\":2,\"\\u0061\":3}").asJsonObject();
        assertThat(object.keySet()).containsExactly("a", "b");
        assertThat(object.get("a")).hasToString("3");
    }

    @Test
    void members_keep_their_order() {
        JsonObject object = read("{\"z\":1,\"a\":2,\"m\":3,\"B\":4}").asJsonObject();
        assertThat(object.keySet()).containsExactly("z", "a", "m", "B");
    }

    @Test
    void a_long_string_is_read_whole() {
        String string = "\u00e9".repeat(600_000);
        assertThat(((JsonString) read("\"" + string + "\"")).getString()).isEqualTo(string);
    }

    @Test
    void the_message_says_where_the_text_is_wrong() {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> read("[\n  1,\n  x\n]"))
                .withMessageMatching("it is not JSON at line 3, column \\d+");
    }

    @Test
    void a_lone_surrogate_is_refused_in_plain_words() {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> read("[\"\\ud800\"]"))
                .withMessage("a string in it has a surrogate without its partner");
    }

    private static JsonValue read(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }

    // Parsson tells another place each time, once the text is longer than its buffer.
    @Test
    void the_same_fault_of_a_long_text_is_told_alike_each_time() {
        for (int length : new int[] {10, 3_999, 4_000, 4_001, 4_096, 4_097, 4_200, 5_000, 9_000}) {
            String text = "[\"" + "n".repeat(length);
            Set<String> messages = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                messages.add(
                        catchThrowableOfType(JsonTextException.class, () -> JsonText.parse(text, JsonLimits.DEFAULT))
                                .getMessage());
            }
            assertThat(messages).hasSize(1).allMatch(message -> message.startsWith("it is not JSON"));
        }
    }
}
