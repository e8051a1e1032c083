// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.fixtures.DocumentedImage;
import io.github.glancepatch.fixtures.EndlessBlanks;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An image is read from JSON and written as JSON. */
class ImageJsonTest {
    private static final Image IMAGE = Image.parse("{\"name\":\"n\",\"size\":null,\"min_disk\":40,\"x\":\"y\"}");

    @Test
    void what_comes_in_goes_out_again() throws IOException {
        String json =
                "{\"z\":1.0,\"a\":1e0,\"n\":-0,\"i\":123456789012345678901234567890,\"\u00e9\":\"\ud83d\ude00\\\"\"}";
        assertThat(Image.parse(json)).hasToString(json);
        assertThat(Image.parse(json.getBytes(UTF_8))).hasToString(json);
        assertThat(Image.parse(new ByteArrayInputStream(json.getBytes(UTF_8)))).hasToString(json);
        assertThat(Image.parse(Image.parse(json).toJson())).hasToString(json);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Image.parse(json).write(written);
        assertThat(written.toString(UTF_8)).isEqualTo(json);
        assertThat(Image.parse(json).toUtf8()).isEqualTo(json.getBytes(UTF_8));
    }

    @Test
    void the_json_object_has_the_members_in_order() {
        JsonObject json = DocumentedImage.IMAGE.toJson();
        assertThat(json.keySet())
                .containsExactlyElementsOf(DocumentedImage.IMAGE.names())
                .hasSize(34);
        assertThat(json.get("tags"))
                .isSameAs(DocumentedImage.IMAGE.value("tags").orElseThrow());
    }

    @Test
    void of_a_repeated_member_the_last_counts_at_the_place_of_the_first() {
        assertThat(Image.parse("{\"a\":1,\"b\":2,\"a\":3}")).hasToString("{\"a\":3,\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "true", "1", "\"{}\"", "[{}]"})
    void json_of_another_type_is_no_image(String json) {
        assertThatExceptionOfType(InvalidImageException.class)
                .isThrownBy(() -> Image.parse(json))
                .withMessage("An image is a JSON object, and this is JSON of another type.");
    }

    @Test
    void a_text_that_cannot_be_read_is_no_image() throws IOException {
        assertThatExceptionOfType(InvalidImageException.class)
                .isThrownBy(() -> Image.parse(""))
                .withMessage("The image cannot be read: it is empty.");
        assertThatExceptionOfType(InvalidImageException.class)
                .isThrownBy(() -> Image.parse(new byte[] {(byte) 0xff}))
                .withMessage("The image cannot be read: it is not UTF-8.");
        assertThatExceptionOfType(InvalidImageException.class)
                .isThrownBy(() -> Image.parse("{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}"))
                .withMessage("The image cannot be read: it nests deeper than 64 levels, the limit.");
    }

    @Test
    void a_stream_is_read_no_further_than_one_byte_past_the_limit_and_left_open() {
        EndlessBlanks stream = new EndlessBlanks();
        assertThatExceptionOfType(InvalidImageException.class)
                .isThrownBy(() -> Image.parse(stream))
                .withMessage("The image cannot be read: it is longer than 16777216 bytes, the limit.");
        assertThat(stream.taken()).isEqualTo(16_777_217);
        assertThat(stream.closed()).isFalse();
    }

    @Test
    void an_object_made_elsewhere_is_checked() {
        JsonObject lone = JsonValues.object().add("a", "\ud800").build();
        assertThatExceptionOfType(InvalidImageException.class)
                .isThrownBy(() -> Image.parse(lone))
                .withMessage("The image cannot be read: a string in it has a surrogate without its partner.");
        assertThatExceptionOfType(JsonTextException.class).isThrownBy(() -> IMAGE.with("\ud800", "x"));
        assertThatExceptionOfType(JsonTextException.class).isThrownBy(() -> IMAGE.with("x", "\ud800"));
    }

    @Test
    void a_list_value_is_written_as_an_array() {
        Image image = IMAGE.with(ImageAttributes.TAGS, List.of("b", "a"));
        assertThat(image.value("tags")).hasValueSatisfying(v -> assertThat(v).hasToString("[\"b\",\"a\"]"));
        assertThat(image.get(ImageAttributes.TAGS)).contains(List.of("b", "a"));
    }
}
