// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonExtent;
import io.github.glancepatch.json.JsonValues;
import org.junit.jupiter.api.Test;

/** What is known of the length of an image's text, so that it is counted only when that does not suffice. */
class AttributesTest {
    private static final JsonLimits LIMITS = new JsonLimits(1_000, 8, 9, 10);

    @Test
    void an_image_that_was_read_is_known_to_be_no_longer_than_its_text() {
        String json = "{ \"a\": \"\\u0041\" }";
        JsonExtent extent = new JsonExtent(json.length(), 8, 9, 10);
        assertThat(ImageReader.read(json.getBytes(UTF_8), LIMITS).extent()).isEqualTo(extent);
        assertThat(ImageReader.read(json, LIMITS).extent()).isEqualTo(new JsonExtent(3L * json.length(), 8, 9, 10));
    }

    @Test
    void what_is_set_is_added_and_what_is_removed_stays_counted() {
        AttributesBuilder builder = new AttributesBuilder(ImageReader.read("{\"a\":1}".getBytes(UTF_8), LIMITS));
        builder.put("b", JsonValues.number(12));
        builder.replace("a", JsonValues.bool(true));
        builder.remove("a");
        int added = "'bbbbbb':12,".length() + "'aaaaaa':true,".length();
        assertThat(builder.build().extent()).isEqualTo(new JsonExtent("{'a':1}".length() + added, 8, 9, 10));
    }

    @Test
    void a_count_is_kept_for_the_images_made_from_this_one() {
        Attributes attributes = ImageReader.read("{\"a\":1}      ".getBytes(UTF_8), LIMITS);
        assertThat(attributes.isWithin(new JsonLimits(6, 1, 1, 0))).isFalse();
        assertThat(attributes.extent()).isEqualTo(new JsonExtent(13, 8, 9, 10)); // it was not counted to the end
        assertThat(attributes.isWithin(new JsonLimits(7, 1, 1, 0))).isTrue();
        assertThat(attributes.extent()).isEqualTo(new JsonExtent(7, 1, 1, 0));
        AttributesBuilder builder = new AttributesBuilder(attributes);
        builder.put("a", JsonValues.number(2));
        assertThat(builder.build().extent()).isEqualTo(new JsonExtent(7 + "'aaaaaa':2,".length(), 1, 1, 0));
    }

    @Test
    void within_known_bounds_nothing_is_counted() {
        Attributes attributes = ImageReader.read("{\"a\":1}      ".getBytes(UTF_8), LIMITS);
        assertThat(attributes.isWithin(LIMITS)).isTrue();
        assertThat(attributes.extent()).isEqualTo(new JsonExtent(13, 8, 9, 10));
    }
}
