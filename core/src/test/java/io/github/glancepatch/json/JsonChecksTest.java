// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonValue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonChecksTest {
    private static final JsonLimits SMALL = new JsonLimits(100, 2, 3, 3);

    @ParameterizedTest
    @MethodSource("values")
    void a_value_made_elsewhere_is_checked_throughout(JsonValue value, Reason fault) {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> OwnedJson.of(value, SMALL))
                .matches(e -> e.reason() == fault);
    }

    static Stream<Arguments> values() {
        JsonValue lone = JsonValues.string("a\ud800");
        JsonValue pair = JsonValues.array().add(JsonValue.EMPTY_JSON_OBJECT).build();
        return Stream.of(
                arguments(lone, Reason.MALFORMED),
                arguments(JsonValues.array().add(1).add(lone).build(), Reason.MALFORMED),
                arguments(JsonValues.object().add("a", lone).build(), Reason.MALFORMED),
                arguments(JsonValues.object().add("\udc00", 1).build(), Reason.MALFORMED),
                arguments(JsonValues.number(1234), Reason.NUMBER_TOO_LONG),
                arguments(JsonValues.array().add(-1234).build(), Reason.NUMBER_TOO_LONG),
                arguments(new LexicalJsonNumber("1e4"), Reason.NUMBER_TOO_LONG),
                arguments(new LexicalJsonNumber("1E-9999999999"), Reason.NUMBER_TOO_LONG),
                arguments(JsonValues.array().add(pair).build(), Reason.TOO_DEEP),
                arguments(JsonValues.object().add("a", pair).build(), Reason.TOO_DEEP));
    }

    @Test
    void a_value_within_the_limits_passes() {
        JsonValue value = JsonValues.object()
                .add(
                        "\ud83d\ude00",
                        JsonValues.array().add(-1.23).add(true).add(false).addNull())
                .add("a", "\ud83d\ude00")
                .add("b", new LexicalJsonNumber("123e+3"))
                .build();
        assertThatNoException().isThrownBy(() -> OwnedJson.of(value, SMALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u00e9", "\ud83d\ude00", "a\ud83d\ude00b\ud83d\ude00"})
    void a_well_formed_string_is_given_back(String string) {
        assertThat(JsonChecks.requireWellFormed(string)).isSameAs(string);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\ud800", "\udc00", "a\ud800", "\udc00a", "\ud800a", "\ud83d\ude00\ude00", "\ud800\ud83d\ude00"})
    void a_surrogate_without_its_partner_is_refused(String string) {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> JsonChecks.requireWellFormed(string))
                .withMessage("a string in it has a surrogate without its partner")
                .matches(e -> e.reason() == Reason.MALFORMED);
    }
}
