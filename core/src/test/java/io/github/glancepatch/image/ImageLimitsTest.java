// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static io.github.glancepatch.JsonLimits.DEFAULT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An image is read within limits, and knows whether it can be read again within some. */
class ImageLimitsTest {
    private static final JsonLimits SMALL = new JsonLimits(40, 3, 4, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"a":"23456789012345678901234567890123"}  | true
                    {"a":"234567890123456789012345678901234"} | false
                    {"a":"ééééééééééééééé"}                   | true
                    {"a":"\\u0001\\u0001\\u0001\\u0001\\u0001"}    | true
                    {"a":[[1]]}                               | true
                    {"a":[[[]]]}                              | false
                    {"a":{"b":{}}}                            | true
                    {"a":{"b":{"c":{}}}}                      | false
                    {"a":-12.34,"b":1e5}                      | true
                    {"a":12345}                               | false
                    {"a":1e6}                                 | false
                    """)
    void every_way_to_read_an_image_keeps_to_the_limits_given(String json, boolean isWithin) throws IOException {
        Image image = Image.parse(json);
        assertThat(image.isWithin(SMALL)).isEqualTo(isWithin);
        assertThat(Image.of(image.toMap()).isWithin(SMALL)).isEqualTo(isWithin);
        assertThat(image.isWithin(DEFAULT)).isTrue();
        List<Reading> readings = List.of(
                limits -> Image.parse(json, limits),
                limits -> Image.parse(json.getBytes(UTF_8), limits),
                limits -> Image.parse(new ByteArrayInputStream(json.getBytes(UTF_8)), limits),
                limits -> Image.parse(image.toJson(), limits));
        for (Reading reading : readings) {
            assertThat(reading.within(DEFAULT)).isEqualTo(image);
            if (isWithin) {
                assertThat(reading.within(SMALL)).isEqualTo(image);
            } else {
                assertThatExceptionOfType(InvalidImageException.class).isThrownBy(() -> reading.within(SMALL));
            }
        }
    }

    @Test
    void higher_limits_than_the_default_read_larger_images() {
        String deep = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";
        assertThatExceptionOfType(InvalidImageException.class).isThrownBy(() -> Image.parse(deep));
        Image image = Image.parse(deep, JsonLimits.MAX);
        assertThat(image).hasToString(deep);
        assertThat(image.isWithin(DEFAULT)).isFalse();
        assertThat(image.isWithin(JsonLimits.MAX)).isTrue();
    }

    @Test
    void an_image_that_was_built_is_measured_too() {
        assertThat(Image.empty().isWithin(new JsonLimits(2, 1, 0, 0))).isTrue();
        assertThat(Image.empty().isWithin(new JsonLimits(1, 1, 0, 0))).isFalse();
        Image image = Image.empty().with("a", "x".repeat(33)).with("a", "x");
        assertThat(image.isWithin(new JsonLimits(9, 1, 0, 0))).isTrue();
        assertThat(image.isWithin(new JsonLimits(8, 1, 0, 0))).isFalse();
        assertThat(image.without("a").isWithin(new JsonLimits(2, 1, 0, 0))).isTrue();
    }

    @Test
    void an_image_of_many_megabytes_is_measured_after_its_values_were_replaced() {
        String text = "x".repeat(1 << 20);
        ImageBuilder builder = Image.builder();
        for (int i = 0; i < 40; i++) {
            builder.set("a", text); // upper bounds pass the limit, and what is there does not
        }
        assertThat(builder.build().isWithin(DEFAULT)).isTrue();
        for (int i = 0; i < 16; i++) {
            builder.set("a" + i, text);
        }
        assertThat(builder.build().isWithin(DEFAULT)).isFalse();
    }

    private interface Reading {
        Image within(JsonLimits limits) throws IOException;
    }
}
