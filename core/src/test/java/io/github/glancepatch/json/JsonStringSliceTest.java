// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonStringSliceTest {
    private static Map<String, JsonValue> members(String json) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        assertThat(JsonText.readMembers(json, JsonLimits.DEFAULT, StringPool.NONE, members::put))
                .isTrue();
        return members;
    }

    @Test
    void a_string_of_plain_ascii_stays_in_its_text() {
        JsonString slice = (JsonString) members("{\"a\": \"plain\"}").get("a");
        assertThat(slice).isInstanceOf(JsonStringSlice.class);
        assertThat(slice.getString()).isEqualTo("plain");
        assertThat(slice.getChars()).isEqualTo("plain");
        assertThat(slice.getValueType()).isEqualTo(JsonValue.ValueType.STRING);
        assertThat(slice).hasToString("\"plain\"");
    }

    @Test
    void a_string_with_an_escape_or_another_character_is_decoded_at_once() {
        Map<String, JsonValue> members = members("{\"a\": \"\\u0041\", \"b\": \"\u00e4\", \"c\": \"\"}");
        assertThat(members.get("a")).isInstanceOf(WellFormedJsonString.class).hasToString("\"A\"");
        assertThat(members.get("b")).isInstanceOf(WellFormedJsonString.class).hasToString("\"\u00e4\"");
        assertThat(members.get("c")).isInstanceOf(JsonStringSlice.class).hasToString("\"\"");
    }

    @Test
    void a_slice_equals_every_json_string_of_its_characters() {
        JsonValue slice = members("{\"a\": \"x\"}").get("a");
        JsonString string = JsonValues.string("x");
        assertThat(slice).isEqualTo(string).hasSameHashCodeAs(string);
        assertThat(string).isEqualTo(slice);
        assertThat(slice).isNotEqualTo(JsonValues.string("y")).isNotEqualTo("x");
    }

    @Test
    void a_caller_who_changes_the_bytes_does_not_change_the_image() {
        byte[] json = "{\"name\":\"before\"}".getBytes(UTF_8);
        Image image = Image.parse(json);
        Arrays.fill(json, (byte) 'x');
        assertThat(image).hasToString("{\"name\":\"before\"}");
    }

    @Test
    void a_slice_that_is_handed_on_is_decoded_and_no_longer_holds_its_text() {
        JsonValue slice = members("{\"a\":\"x\"}").get("a");
        assertThat(OwnedJson.of(slice, JsonLimits.MAX))
                .isInstanceOf(WellFormedJsonString.class)
                .isEqualTo(slice);
        JsonValue array = OwnedJson.of(JsonValues.array().add(slice).build(), JsonLimits.MAX);
        assertThat(array.asJsonArray().get(0))
                .isInstanceOf(WellFormedJsonString.class)
                .isEqualTo(slice);
    }

    @Test
    void a_slice_is_written_into_room_that_has_to_grow() {
        String json = "{\"a\":\"" + "n".repeat(5_000) + "\"}";
        assertThat(Image.parse(json)).hasToString(json);
        assertThat(JsonText.write(members(json).get("a"))).hasSize(5_002);
    }
}
