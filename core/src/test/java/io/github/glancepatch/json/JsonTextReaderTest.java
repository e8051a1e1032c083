// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(e.reason()).as(e.getMessage()).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF[]", "[1", "[1] 2"})
    void the_error_of_a_text_has_no_stack_trace(String text) {
        JsonTextException e = catchThrowableOfType(JsonTextException.class, () -> read(text));
        assertThat(e.getStackTrace()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.glancepatch.json.MalformedJson#numbers")
    void a_number_in_another_form_is_malformed(String number) {
        for (String text : new String[] {number, "[" + number + "]", "{\"a\":" + number + "}"}) {
            assertThatExceptionOfType(JsonTextException.class)
                    .as(text)
                    .isThrownBy(() -> read(text))
                    .matches(e -> e.reason() == Reason.MALFORMED);
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
                    .matches(e -> e.reason() == Reason.MALFORMED);
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
                .matches(e -> e.reason() == Reason.MALFORMED);
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
    void a_lone_surrogate_is_refused_in_plain_words() {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> read("[\"\\ud800\"]"))
                .withMessage("a string in it has a surrogate without its partner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\\n  1,\\n  x\\n]|3|3",
                "x|1|1",
                "[1 2]|1|4",
                "[1,]|1|4",
                "{'a' 1}|1|6",
                "{'a':1,}|1|8",
                "{1:2}|1|2",
                "['\u00e9\u20ac\ud83d\ude00' x]|1|8",
                "['a\\tb']|1|4",
                "['\\x']|1|4",
                "['\\u12g4']|1|7",
                "[01]|1|3",
                "[-]|1|3",
                "[1.]|1|4",
                "[1e+]|1|5",
                "[trUe]|1|4",
                "[\\r\\n\\r\\n falsy]|3|6"
            })
    void the_place_of_a_fault_is_that_of_the_first_character_that_cannot_stand_there(
            String text, int line, int column) {
        String json = text.replace('\'', '"')
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t");
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> read(json))
                .withMessage("it is not JSON at line " + line + ", column " + column);
    }

    @Test
    void the_place_of_a_fault_in_a_long_text_is_told_too() {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> read("[\"" + "n".repeat(100_000) + "\",x"))
                .withMessage("it is not JSON at line 1, column 100005");
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> read("[\"" + "n".repeat(100_000)))
                .withMessage("it is not JSON: it ends too early");
    }

    @Test
    void members_and_elements_are_handed_over_as_they_come() {
        List<String> seen = new ArrayList<>();
        byte[] object = "{\"a\":1,\"b\":[true],\"a\":null}".getBytes(UTF_8);
        assertThat(JsonText.readMembers(
                        object, JsonLimits.DEFAULT, StringPool.NONE, (name, value) -> seen.add(name + value)))
                .isTrue();
        assertThat(seen).containsExactly("a1", "b[true]", "anull");
        seen.clear();
        assertThat(JsonText.readMembers("[1]", JsonLimits.DEFAULT, StringPool.NONE, (name, value) -> seen.add(name)))
                .isFalse();
        assertThat(JsonText.readMembers(
                        "[1]".getBytes(UTF_8), JsonLimits.DEFAULT, StringPool.NONE, (name, value) -> seen.add(name)))
                .isFalse();
        assertThat(JsonText.readMembers("{}", JsonLimits.DEFAULT, StringPool.NONE, (name, value) -> seen.add(name)))
                .isTrue();
        assertThat(seen).isEmpty();
    }

    @Test
    void nothing_may_stand_behind_members_and_elements() {
        byte[] object = "{} {}".getBytes(UTF_8);
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(
                        () -> JsonText.readMembers(object, JsonLimits.DEFAULT, StringPool.NONE, (name, value) -> {}))
                .withMessage("there is text after its end");
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> JsonText.parse(new byte[] {'[', ']', ' ', (byte) 0xff}, JsonLimits.DEFAULT))
                .withMessage("it is not UTF-8");
    }

    private static JsonValue read(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }
}
