// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeTypeTest {
    private static final List<AttributeType<?>> TYPES = List.of(
            AttributeType.STRING,
            AttributeType.INTEGER,
            AttributeType.LONG,
            AttributeType.BOOLEAN,
            AttributeType.STRING_LIST,
            AttributeType.INSTANT,
            AttributeType.OBJECT_LIST,
            AttributeType.OBJECT);

    @ParameterizedTest
    @MethodSource("readable")
    void a_value_of_the_type_is_read(AttributeType<?> type, String json, Object expected) {
        assertThat(type.read(json(json))).isEqualTo(Optional.of(expected));
    }

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments(AttributeType.STRING, "\"\"", ""),
                arguments(AttributeType.STRING, "\"40\"", "40"),
                arguments(AttributeType.INTEGER, "40", 40),
                arguments(AttributeType.INTEGER, "512.0", 512),
                arguments(AttributeType.INTEGER, "1e3", 1000),
                arguments(AttributeType.INTEGER, "-0", 0),
                arguments(AttributeType.INTEGER, "-2147483648", Integer.MIN_VALUE),
                arguments(AttributeType.INTEGER, "2147483647", Integer.MAX_VALUE),
                arguments(AttributeType.LONG, "2147483648", 2147483648L),
                arguments(AttributeType.LONG, "9223372036854775807", Long.MAX_VALUE),
                arguments(AttributeType.LONG, "-9223372036854775808", Long.MIN_VALUE),
                arguments(AttributeType.LONG, "0e500", 0L),
                arguments(AttributeType.BOOLEAN, "true", true),
                arguments(AttributeType.BOOLEAN, "false", false),
                arguments(AttributeType.STRING_LIST, "[]", List.of()),
                arguments(AttributeType.STRING_LIST, "[\"b\",\"a\",\"b\"]", List.of("b", "a", "b")),
                arguments(AttributeType.INSTANT, "\"2015-12-08T02:30:49Z\"", Instant.parse("2015-12-08T02:30:49Z")),
                arguments(
                        AttributeType.INSTANT,
                        "\"2015-12-08T02:30:49.5+01:00\"",
                        Instant.parse("2015-12-08T01:30:49.5Z")),
                arguments(AttributeType.OBJECT_LIST, "[]", JsonValue.EMPTY_JSON_ARRAY),
                arguments(AttributeType.OBJECT_LIST, "[{\"url\":\"u\"},{}]", json("[{\"url\":\"u\"},{}]")),
                arguments(AttributeType.OBJECT, "{\"a\":1}", json("{\"a\":1}")));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_value_of_another_type_reads_as_empty(AttributeType<?> type, List<String> jsons) {
        assertThat(jsons).allSatisfy(json -> assertThat(type.read(json(json))).isEmpty());
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments(AttributeType.STRING, List.of("40", "true", "[\"a\"]", "{}")),
                arguments(
                        AttributeType.INTEGER,
                        List.of("\"40\"", "40.5", "2147483648", "-2147483649", "1e1000", "1e-1000")),
                arguments(AttributeType.LONG, List.of("9223372036854775808", "-9223372036854775809", "0.1", "[40]")),
                arguments(AttributeType.BOOLEAN, List.of("\"true\"", "1", "0", "[]")),
                arguments(AttributeType.STRING_LIST, List.of("\"a\"", "[1]", "[\"a\",null]", "{\"a\":\"b\"}")),
                arguments(
                        AttributeType.INSTANT,
                        List.of(
                                "\"\"",
                                "\"2015-12-08\"",
                                "\"2015-12-08T02:30:49\"",
                                "\"2015-13-08T02:30:49Z\"",
                                "\"2015-12-08 02:30:49Z\"",
                                "1449541849")),
                arguments(AttributeType.OBJECT_LIST, List.of("{}", "[\"a\"]", "[{},[]]")),
                arguments(AttributeType.OBJECT, List.of("[]", "\"{}\"", "1")));
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void json_null_is_a_value_of_no_type(AttributeType<?> type) {
        assertThat(type.read(JsonValue.NULL)).isEmpty();
    }

    @Test
    void a_value_is_written_as_it_would_be_read() {
        assertThat(AttributeType.STRING.write("a\"b")).isEqualTo(json("\"a\\\"b\""));
        assertThat(AttributeType.INTEGER.write(-40)).isEqualTo(json("-40"));
        assertThat(AttributeType.LONG.write(Long.MAX_VALUE)).isEqualTo(json("9223372036854775807"));
        assertThat(AttributeType.BOOLEAN.write(true)).isSameAs(JsonValue.TRUE);
        assertThat(AttributeType.STRING_LIST.write(List.of("b", "a"))).isEqualTo(json("[\"b\",\"a\"]"));
        assertThat(AttributeType.INSTANT.write(Instant.parse("2015-12-08T02:30:49Z")))
                .isEqualTo(json("\"2015-12-08T02:30:49Z\""));
        assertThat(AttributeType.OBJECT_LIST.write(json("[{}]").asJsonArray())).isEqualTo(json("[{}]"));
        assertThat(AttributeType.OBJECT.write(json("{\"a\":1}").asJsonObject())).isEqualTo(json("{\"a\":1}"));
    }

    @Test
    void a_list_that_was_read_cannot_be_changed() {
        assertThat(AttributeType.STRING_LIST.read(json("[\"a\"]")).orElseThrow())
                .isUnmodifiable();
    }

    @Test
    void a_type_names_itself_in_plain_words() {
        assertThat(TYPES)
                .map(AttributeType::toString)
                .containsExactly(
                        "a string",
                        "a 32-bit integer",
                        "a 64-bit integer",
                        "true or false",
                        "an array of strings",
                        "a time like 2015-12-08T02:30:49Z",
                        "an array of objects",
                        "an object");
    }

    @Test
    void an_instant_is_written_as_services_do_in_whole_seconds_of_utc() {
        assertThat(AttributeType.INSTANT.write(Instant.parse("2015-12-08T02:30:49.999Z")))
                .isEqualTo(json("\"2015-12-08T02:30:49Z\""));
        assertThat(AttributeType.INSTANT.write(Instant.parse("2015-12-08T02:30:00Z")))
                .isEqualTo(json("\"2015-12-08T02:30:00Z\""));
    }

    @Test
    void a_number_is_read_as_a_decimal_or_as_the_nearest_double() {
        assertThat(AttributeType.DECIMAL.read(json("1.50"))).contains(new BigDecimal("1.50"));
        assertThat(AttributeType.DECIMAL.read(json("\"1\""))).isEmpty();
        assertThat(AttributeType.DECIMAL.write(new BigDecimal("1.50"))).isEqualTo(json("1.50"));
        assertThat(AttributeType.DOUBLE.read(json("0.1"))).contains(0.1);
        assertThat(AttributeType.DOUBLE.read(json("1e400"))).isEmpty();
        assertThat(AttributeType.DOUBLE.write(0.1)).isEqualTo(json("0.1"));
        assertThat(AttributeType.DECIMAL).hasToString("a number");
        assertThat(AttributeType.DOUBLE).hasToString("a number");
    }

    private enum Visibility {
        PUBLIC,
        PRIVATE;

        String jsonName() {
            return this == PUBLIC ? "public" : "private";
        }
    }

    @Test
    void an_enum_is_read_and_written_by_its_json_names() {
        AttributeType<Visibility> type = AttributeType.ofEnum(Visibility.class, Visibility::jsonName);
        assertThat(type.read(json("\"private\""))).contains(Visibility.PRIVATE);
        assertThat(type.read(json("\"PRIVATE\""))).isEmpty();
        assertThat(type.read(json("1"))).isEmpty();
        assertThat(type.write(Visibility.PUBLIC)).isEqualTo(json("\"public\""));
        assertThat(type).hasToString("one of public, private");
        assertThat(type.jsonType()).isEqualTo(JsonType.STRING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeType.ofEnum(Visibility.class, constant -> "same"))
                .withMessage("Visibility: two constants have the name same");
    }

    @Test
    void a_type_is_mapped_both_ways() {
        AttributeType<UUID> type = AttributeType.STRING.map(
                "a UUID",
                text -> text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty(),
                UUID::toString);
        UUID id = UUID.fromString("33ad552d-1149-471c-8190-ff6776174a00");
        assertThat(type.read(type.write(id))).contains(id);
        assertThat(type.read(json("\"x\""))).isEmpty();
        assertThat(type.read(json("1"))).isEmpty();
        assertThat(type).hasToString("a UUID");
        assertThatNullPointerException()
                .isThrownBy(() -> AttributeType.STRING.map("a UUID", null, UUID::toString))
                .withMessage("reading");
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }
}
