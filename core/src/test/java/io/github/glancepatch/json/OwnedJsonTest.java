// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.ForeignJson.MutableArray;
import io.github.glancepatch.json.ForeignJson.TextNumber;
import io.github.glancepatch.json.ForeignJson.Typed;
import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnedJsonTest {
    @Test
    void a_mutable_array_of_a_caller_does_not_change_an_image() {
        MutableArray array = new MutableArray(List.of(JsonValues.string("a")));
        Image image = Image.empty().with("tags", array);
        array.elements.add(JsonValues.string("b"));
        assertThat(image).hasToString("{\"tags\":[\"a\"]}");
    }

    @Test
    void a_part_that_appears_many_times_is_copied_once() {
        JsonValue shared = JsonValue.EMPTY_JSON_ARRAY;
        for (int level = 0; level < 60; level++) {
            shared = new MutableArray(List.of(shared, shared));
        }
        JsonValue value = shared;
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> OwnedJson.of(value, JsonLimits.MAX))
                .matches(e -> e.reason() == Reason.TOO_LARGE);
    }

    @Test
    void an_array_that_contains_itself_is_too_deep() {
        MutableArray array = new MutableArray(List.of());
        array.elements.add(array);
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> OwnedJson.of(array, JsonLimits.MAX))
                .matches(e -> e.reason() == Reason.TOO_DEEP);
    }

    @Test
    void the_depth_counts_at_each_place_where_a_part_appears() {
        JsonValue pair = new MutableArray(List.of(JsonValue.EMPTY_JSON_OBJECT));
        JsonLimits limits = new JsonLimits(100, 3, 1, 1);
        assertThat(OwnedJson.of(new MutableArray(List.of(pair, pair)), limits)).hasToString("[[{}],[{}]]");
        JsonValue deeper = new MutableArray(List.of(pair, new MutableArray(List.of(pair))));
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> OwnedJson.of(deeper, limits))
                .matches(e -> e.reason() == Reason.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "01", "1.", ".5", "1e", "1e+", "NaN", "Infinity", "0x1", "1 ", "\u0661", "+1", "1,0"})
    void a_number_whose_text_is_no_number_is_rejected(String text) {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> OwnedJson.of(new TextNumber(text), JsonLimits.MAX))
                .matches(e -> e.reason() == Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "-1.50", "1e5", "1E+05", "0.0e-0", "123456789012345678901234567890"})
    void a_number_keeps_its_text(String text) {
        assertThat(JsonText.write(OwnedJson.of(new TextNumber(text), JsonLimits.MAX)))
                .isEqualTo(text);
    }

    @Test
    void true_false_and_null_are_known_by_their_type() {
        JsonValue yes = new Typed(JsonValue.ValueType.TRUE);
        assertThat(OwnedJson.of(yes, JsonLimits.MAX)).isSameAs(JsonValue.TRUE);
        assertThat(OwnedJson.of(new Typed(JsonValue.ValueType.FALSE), JsonLimits.MAX))
                .isSameAs(JsonValue.FALSE);
        assertThat(OwnedJson.of(new Typed(JsonValue.ValueType.NULL), JsonLimits.MAX))
                .isSameAs(JsonValue.NULL);
        assertThat(JsonText.write(yes)).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"STRING", "NUMBER", "ARRAY", "OBJECT"})
    void a_value_of_a_type_that_it_does_not_implement_is_rejected(JsonValue.ValueType type) {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> OwnedJson.of(new Typed(type), JsonLimits.MAX))
                .matches(e -> e.reason() == Reason.MALFORMED);
    }

    @Test
    void null_inside_a_value_is_rejected() {
        MutableArray array = new MutableArray(List.of());
        array.elements.add(null);
        assertThatExceptionOfType(JsonTextException.class).isThrownBy(() -> OwnedJson.of(array, JsonLimits.MAX));
    }

    @Test
    void the_length_of_a_value_is_counted_from_below_and_not_past_the_limit() {
        String text = "[1,[2,3],{\"a\":\"bc\",\"d\":null}]";
        JsonValue value = JsonText.parse(text, JsonLimits.DEFAULT);
        assertThat(OwnedJson.of(value, new JsonLimits(text.length(), 9, 9, 9))).isEqualTo(value);
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> OwnedJson.of(value, new JsonLimits(text.length() - 1, 9, 9, 9)));
    }
}
