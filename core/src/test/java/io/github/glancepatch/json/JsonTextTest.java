// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.fixtures.EndlessBlanks;
import io.github.glancepatch.json.JsonTextException.Reason;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    private static final JsonLimits LIMITS = JsonLimits.DEFAULT;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a continuation alone
                "c3", // a sequence cut short
                "e282", // another
                "c0af", // an overlong slash
                "e080af", // a longer one
                "c080", // a NUL in Java's own way
                "eda080", // a surrogate
                "eda0bdedb880", // a pair of surrogates, each encoded by itself
                "f4908080", // past U+10FFFF
                "f8888080", // five bytes
                "fe", // never in UTF-8
                "ff"
            })
    void bytes_that_are_not_utf_8_are_refused(String hex) {
        byte[] text = ("[\"" + new String(HexFormat.of().parseHex(hex), ISO_8859_1) + "\"]").getBytes(ISO_8859_1);
        JsonTextException e = refusal(() -> JsonText.parse(text, LIMITS));
        assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(e).hasMessage("it is not UTF-8");
    }

    @Test
    void utf_16_is_refused() {
        for (byte[] text : new byte[][] {
            "[1]".getBytes(UTF_16LE),
            "[1]".getBytes(UTF_16BE),
            "\ufeff[1]".getBytes(UTF_16LE),
            "\ufeff[1]".getBytes(UTF_16BE)
        }) {
            assertThat(refusal(() -> JsonText.parse(text, LIMITS)).reason()).isEqualTo(Reason.MALFORMED);
        }
    }

    @Test
    void a_byte_order_mark_is_refused() {
        JsonTextException e = refusal(() -> JsonText.parse("\ufeff[]".getBytes(UTF_8), LIMITS));
        assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(e).hasMessage("it begins with a byte-order mark");
        assertThat(refusal(() -> JsonText.parse("\ufeff[]", LIMITS))).hasMessage("it begins with a byte-order mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]\0", "\0[]", "[\0]", "[\"\0\"]", "{}\0\0", "1\0", "\0"})
    void a_raw_nul_is_refused_wherever_it_stands(String text) {
        JsonTextException e = refusal(() -> JsonText.parse(text, LIMITS));
        assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_has_a_fault_and_one_clause_in_plain_words(
            Reason fault, String message, String text, JsonLimits limits) {
        for (Callable<?> reading : readings(text, limits)) {
            JsonTextException e = refusal(reading);
            assertThat(e.reason()).isEqualTo(fault);
            assertThat(e).hasMessage(message);
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(Reason.EMPTY, "it is empty", "", LIMITS),
                arguments(Reason.TOO_LARGE, "it is longer than 4 bytes, the limit", "[1,2]", bytes(4)),
                arguments(Reason.TOO_LARGE, "it is longer than 3 bytes, the limit", "\"\u00e9\"", bytes(3)),
                arguments(Reason.TOO_LARGE, "it is longer than 0 bytes, the limit", "1", bytes(0)),
                arguments(Reason.TOO_DEEP, "it nests deeper than 2 levels, the limit", "[[[]]]", depth(2)),
                arguments(Reason.TOO_DEEP, "it nests deeper than 2 levels, the limit", "[{\"a\":{}}]", depth(2)),
                arguments(Reason.TOO_DEEP, "it nests deeper than 0 levels, the limit", "{}", depth(0)),
                arguments(
                        Reason.NUMBER_TOO_LONG,
                        "a number has more than 3 digits, the limit",
                        "[-12.34]",
                        new JsonLimits(100, 5, 3, 3)),
                arguments(
                        Reason.NUMBER_TOO_LONG,
                        "a number has an exponent past 3, the limit",
                        "[1E-4]",
                        new JsonLimits(100, 5, 3, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"abcd\"",
                "[1,22]",
                "\"\u00e9\u00e9\"",
                "\"\u20aca\"",
                "\"\ud83d\ude00\"",
                "\"\u007f\u0080a\"",
                "\"\u0080\u07ff\"",
                "\"\u0800a\""
            })
    void size_is_counted_in_bytes_of_utf_8_and_the_limit_is_inclusive(String text) {
        assertThat(text.getBytes(UTF_8)).hasSize(6);
        for (Callable<?> reading : readings(text, bytes(6))) {
            assertThat(reading).returns(text, JsonTextTest::written);
        }
        for (Callable<?> reading : readings(text, bytes(5))) {
            assertThat(refusal(reading).reason()).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void size_comes_before_everything_else() {
        assertThat(refusal(() -> JsonText.parse(new byte[] {(byte) 0xff, 'x'}, bytes(1)))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(() -> JsonText.parse("\ufeff", bytes(1))).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void the_other_limits_are_inclusive_too() {
        JsonLimits limits = new JsonLimits(100, 2, 4, 3);
        assertThat(JsonText.write(JsonText.parse("[[-12.34],{\"a\":1e-003}]", limits)))
                .isEqualTo("[[-12.34],{\"a\":1e-003}]");
    }

    @Test
    void depth_is_refused_at_any_limit_and_never_by_the_provider() {
        for (int most : new int[] {64, 499, JsonLimits.MAX_DEPTH}) {
            String nested = "[".repeat(most) + "]".repeat(most);
            assertThat(JsonText.write(JsonText.parse(nested, depth(most)))).isEqualTo(nested);
            for (String deeper : new String[] {"[" + nested + "]", "[".repeat(100_000), "{\"a\":".repeat(100_000)}) {
                JsonTextException e = refusal(() -> JsonText.parse(deeper, depth(most)));
                assertThat(e).hasMessage("it nests deeper than " + most + " levels, the limit");
            }
        }
    }

    @Test
    void numbers_as_long_as_may_be_asked_for_are_read() {
        String number = "1".repeat(JsonLimits.MAX_DIGITS) + "e" + JsonLimits.MAX_EXPONENT;
        assertThat(JsonText.write(JsonText.parse(number, JsonLimits.MAX))).isEqualTo(number);
        assertThat(refusal(() -> JsonText.parse("1e9999999999999999999999", JsonLimits.MAX))
                        .reason())
                .isEqualTo(Reason.NUMBER_TOO_LONG);
    }

    @Test
    void a_text_may_be_as_long_as_the_limit_says_whatever_the_provider_takes() {
        String text = "[" + (" ".repeat(1_000) + "1,").repeat(16_000) + "1]";
        assertThat(JsonText.parse(text, LIMITS).asJsonArray()).hasSize(16_001);
    }

    @Test
    void a_stream_is_read_no_further_than_one_byte_past_the_limit_and_left_open() {
        EndlessBlanks stream = new EndlessBlanks();
        assertThat(refusal(() -> JsonText.parse(stream, bytes(1000))).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(stream.taken()).isEqualTo(1001);
        assertThat(stream.closed()).isFalse();
    }

    @Test
    void a_stream_may_be_as_long_as_an_array() throws IOException {
        InputStream stream = new ByteArrayInputStream("[1]".getBytes(UTF_8));
        assertThat(JsonText.parse(stream, JsonLimits.MAX)).hasToString("[1]");
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> JsonText.parse((byte[]) null, LIMITS))
                .withMessage("utf8");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonText.parse((String) null, LIMITS))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> JsonText.write(null)).withMessage("value");
    }

    @Test
    void a_quoted_string_reads_back_as_it_was() {
        String string = "\"\\/\b\f\n\r\t\0\u001f\u007f\u2028\u00e9\ud83d\ude00";
        assertThat(((JsonString) JsonText.parse(JsonText.write(JsonValues.string(string)), LIMITS)).getString())
                .isEqualTo(string);
    }

    private static Callable<?>[] readings(String text, JsonLimits limits) {
        return new Callable<?>[] {
            () -> JsonText.parse(text, limits),
            () -> JsonText.parse(text.getBytes(UTF_8), limits),
            () -> JsonText.parse(new ByteArrayInputStream(text.getBytes(UTF_8)), limits)
        };
    }

    private static String written(Callable<?> reading) {
        try {
            return JsonText.write((jakarta.json.JsonValue) reading.call());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static JsonTextException refusal(Callable<?> reading) {
        JsonTextException e = catchThrowableOfType(JsonTextException.class, reading::call);
        assertThat(e).isNotNull();
        return e;
    }

    private static JsonLimits bytes(int most) {
        return new JsonLimits(most, 5, 30, 30);
    }

    private static JsonLimits depth(int most) {
        return new JsonLimits(1_000_000, most, 30, 30);
    }
}
