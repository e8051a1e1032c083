// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMeterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-12.50e+30",
                "\"\"",
                "\"plain text\"",
                "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f/\u007f\"",
                "\"\u0080\u00e9\u07ff\u0800\uffff\ud83d\ude00\"",
                "[]",
                "{}",
                "[1]",
                "[1,[],[2,\"a\"]]",
                "{\"a\":1}",
                "{\"a\":{\"\u00e9\\n\":[null,true]},\"b\":{},\"c\":[[[]]]}"
            })
    void the_exact_length_is_that_of_the_text_that_is_written(String text) {
        JsonValue value = JsonText.parse(text, JsonLimits.DEFAULT);
        int length = JsonText.writeUtf8(value).length;
        assertThat(exact(value).bytes()).isEqualTo(length);
        assertThat(upperBounds(value).bytes()).isBetween((long) length, 2 + 6L * length);
    }

    @Test
    void a_lone_surrogate_is_written_as_an_escape() {
        JsonValue value = JsonValues.string("\ud800a\udc00");
        assertThat(exact(value).bytes())
                .isEqualTo(JsonText.writeUtf8(value).length)
                .isEqualTo(15);
    }

    @Test
    void a_string_that_stays_in_its_text_is_as_long_as_there() {
        JsonValue slice = new JsonStringSlice("xnamex".getBytes(UTF_8), 1, 5);
        assertThat(exact(slice).bytes()).isEqualTo(6);
        assertThat(upperBounds(slice).bytes()).isEqualTo(6);
    }

    @Test
    void depth_digits_and_exponent_are_the_greatest_of_the_parts() {
        JsonValue value = JsonText.parse("[[1.25e-7],{\"a\":[]},-12345,1E40]", JsonLimits.DEFAULT);
        assertThat(exact(value)).isEqualTo(new JsonExtent(32, 3, 5, 40));
        assertThat(upperBounds(value).depth()).isEqualTo(3);
        assertThat(upperBounds(value).exponent()).isEqualTo(40);
        assertThat(upperBounds(value).digits()).isEqualTo(7); // characters, which is cheaper
    }

    @Test
    void members_are_measured_like_the_object_that_they_are_of() {
        JsonMeter meter = JsonMeter.exact(1_000);
        meter.object(false);
        meter.member("a", JsonValues.number(1));
        meter.member("b", JsonValue.EMPTY_JSON_ARRAY);
        assertThat(meter.extent()).isEqualTo(new JsonExtent("{'a':1,'b':[]}".length(), 2, 1, 0));
        JsonMeter empty = JsonMeter.exact(1_000);
        empty.object(true);
        assertThat(empty.extent()).isEqualTo(JsonExtent.EMPTY_OBJECT);
    }

    @Test
    void upper_bounds_go_on_from_what_was_measured_before() {
        JsonMeter meter = JsonMeter.upperBounds(new JsonExtent(100, 7, 8, 9));
        meter.member("a", JsonValue.TRUE);
        assertThat(meter.extent()).isEqualTo(new JsonExtent(100 + 8 + 2 + 4, 7, 8, 9));
    }

    // 2 to the 40th elements, in 40 arrays
    @Test
    void a_part_that_appears_many_times_is_measured_up_to_the_maximum() {
        JsonValue value = JsonValue.EMPTY_JSON_ARRAY;
        for (int i = 0; i < 40; i++) {
            value = Provider.array().add(value).add(value).build();
        }
        JsonMeter meter = JsonMeter.exact(1_000);
        meter.value(value, 0);
        assertThat(meter.isPastMax()).isTrue();
        assertThat(meter.extent().isWithin(JsonLimits.MAX)).isFalse();
        meter.member("a", value); // nothing is measured any more
        assertThat(upperBounds(value)).isEqualTo(JsonExtent.UNKNOWN);
        JsonMeter next = JsonMeter.upperBounds(JsonExtent.UNKNOWN);
        next.member("a", JsonValue.NULL);
        assertThat(next.extent().isWithin(JsonLimits.MAX)).isFalse();
    }

    @Test
    void an_extent_is_within_limits_that_it_equals() {
        JsonExtent extent = new JsonExtent(10, 2, 3, 4);
        assertThat(extent.isWithin(new JsonLimits(10, 2, 3, 4))).isTrue();
        assertThat(extent.isWithin(new JsonLimits(9, 2, 3, 4))).isFalse();
        assertThat(extent.isWithin(new JsonLimits(10, 1, 3, 4))).isFalse();
        assertThat(extent.isWithin(new JsonLimits(10, 2, 2, 4))).isFalse();
        assertThat(extent.isWithin(new JsonLimits(10, 2, 3, 3))).isFalse();
    }

    @Test
    void what_was_read_is_within_the_limits_that_it_was_read_within() {
        JsonLimits limits = new JsonLimits(10, 2, 3, 4);
        assertThat(JsonExtent.ofText(7, limits)).isEqualTo(new JsonExtent(7, 2, 3, 4));
        assertThat(JsonExtent.ofText(30, limits)).isEqualTo(new JsonExtent(10, 2, 3, 4));
    }

    private static JsonExtent exact(JsonValue value) {
        JsonMeter meter = JsonMeter.exact(Integer.MAX_VALUE);
        meter.value(value, 0);
        return meter.extent();
    }

    private static JsonExtent upperBounds(JsonValue value) {
        JsonMeter meter = JsonMeter.upperBounds(new JsonExtent(0, 0, 0, 0));
        meter.value(value, 0);
        return meter.extent();
    }
}
