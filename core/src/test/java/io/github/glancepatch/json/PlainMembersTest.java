// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members without white space and escapes are read in a loop of their own, and as strictly as all others. */
class PlainMembersTest {
    private static Map<String, JsonValue> read(String json) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        JsonText.readMembers(json, JsonLimits.DEFAULT, StringPool.NONE, members::put);
        return members;
    }

    private static void requireMalformed(String text) {
        assertThatExceptionOfType(JsonTextException.class)
                .as(text)
                .isThrownBy(() -> read(text))
                .matches(e -> e.reason() == Reason.MALFORMED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "io.github.glancepatch.json.MalformedJson#structures",
        "io.github.glancepatch.json.MalformedJson#strings"
    })
    void a_text_that_is_not_json_is_malformed(String why, String text) {
        assertThat(why).isNotEmpty();
        requireMalformed(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{xa\":\"b\"}",
                "{\"a\":\"b\",xc\":\"d\"}",
                "{\"a\":\"b\",}",
                "{\"a\":\"b\",,\"c\":\"d\"}",
                "{\"a\":\"b\" \"c\":\"d\"}",
                "{\"a\":\"b\"}\"c\":\"d\"}",
                "{\"a\",\"b\"}",
                "{\"a:\",\"b\"}",
                "{\"a:\"x\"b\"}",
                "{\"a\":x2\"}",
                "{\"a\":12\"}",
                "{\"a\\:\"b\"}",
                "{\"a\t:\"b\"}",
                "{\"a\":\"b\t}",
                "{\"a\":\"b\"]"
            })
    void members_that_are_nearly_plain_are_malformed(String text) {
        requireMalformed(text);
    }

    @Test
    void a_text_cut_short_anywhere_is_malformed() {
        String text = "{\"a\":\"b\",\":\":\":\",\"\":\"\",\"long name\":\"long value\"}";
        assertThat(read(text)).hasSize(4);
        for (int end = 1; end < text.length(); end++) {
            requireMalformed(text.substring(0, end));
        }
    }

    @Test
    void names_and_values_of_punctuation_are_read_as_what_they_are() {
        assertThat(read("{\":\":\",\",\"a:\":\"}\",\",\":\"{\"}"))
                .isEqualTo(
                        Map.of(":", JsonValues.string(","), "a:", JsonValues.string("}"), ",", JsonValues.string("{")));
        assertThat(read("{\"a\":\"b\",\":\":\"c\"}"))
                .isEqualTo(Map.of("a", JsonValues.string("b"), ":", JsonValues.string("c")));
    }

    @Test
    void plain_members_and_others_come_in_their_order() {
        assertThat(read("{\"a\":\"1\",\"b\": \"2\",\"c\":\"3\" , \"d\":4,\"e\":\"\\u0035\",\"f\":\"6\"}"))
                .hasToString("{a=\"1\", b=\"2\", c=\"3\", d=4, e=\"5\", f=\"6\"}");
    }
}
