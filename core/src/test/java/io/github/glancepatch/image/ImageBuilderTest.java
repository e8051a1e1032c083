// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.JsonTextException.Reason;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageBuilderTest {
    private static final JsonValue ONE = JsonValues.number(1);
    private static final JsonValue TWO = JsonValues.number(2);

    @Test
    void replace_sets_what_is_there_and_nothing_else() {
        ImageBuilder builder = Image.parse("{\"a\":1,\"b\":2}").toBuilder();
        assertThat(builder.replace("a", JsonValues.string("x"))).isTrue();
        assertThat(builder.replace("c", JsonValues.string("x"))).isFalse();
        assertThat(builder.remove("b").replace("b", JsonValues.string("x"))).isFalse();
        assertThat(builder.build()).hasToString("{\"a\":\"x\"}");
        JsonValue deep = JsonValues.array().add(nested(JsonLimits.MAX_DEPTH)).build();
        assertThatExceptionOfType(JsonTextException.class).isThrownBy(() -> builder.replace("a", deep));
        assertThat(builder.build()).hasToString("{\"a\":\"x\"}");
    }

    @Test
    void an_image_that_lost_most_of_its_attributes_is_whole() {
        for (int attributes = 1; attributes <= 40; attributes++) {
            ImageBuilder builder = Image.builder();
            for (int i = 0; i < attributes; i++) {
                builder.set("a" + i, JsonValues.number(i));
            }
            Image full = builder.build();
            assertThat(full.toJson()).hasSize(attributes);
            for (int i = 0; i < attributes - 1; i++) {
                builder.remove("a" + i);
            }
            int last = attributes - 1;
            Image one = builder.build();
            assertThat(one).hasToString("{\"a" + last + "\":" + last + "}");
            assertThat(one.size()).isEqualTo(1);
            assertThat(full.size()).isEqualTo(attributes);
            assertThat(builder.set("a0", JsonValue.TRUE).build().has("a0")).isTrue();
        }
    }

    @Test
    void a_new_attribute_goes_to_the_end_and_one_that_is_there_keeps_its_place() {
        Image image = builder("a", "b").set("c", TWO).set("a", TWO).build();
        assertThat(image).hasToString("{\"a\":2,\"b\":1,\"c\":2}");
    }

    @Test
    void an_attribute_removed_and_set_again_goes_to_the_end() {
        Image image = builder("a", "b", "c").remove("a").set("a", TWO).build();
        assertThat(image).hasToString("{\"b\":1,\"c\":1,\"a\":2}");
        assertThat(image.size()).isEqualTo(3);
        assertThat(image.value("a")).contains(TWO);
    }

    @Test
    void removing_what_is_absent_changes_nothing() {
        ImageBuilder builder = builder("a").remove("b").remove("a").remove("a");
        assertThat(builder.build()).hasToString("{}");
        assertThat(Image.empty().toBuilder().remove("a").build()).isEqualTo(Image.empty());
    }

    @Test
    void the_builder_tells_how_things_stand() {
        ImageBuilder builder = builder("a").set("n", JsonValue.NULL);
        assertThat(builder.has("a")).isTrue();
        assertThat(builder.has("n")).isTrue();
        assertThat(builder.value("n")).contains(JsonValue.NULL);
        assertThat(builder.remove("a").has("a")).isFalse();
        assertThat(builder.value("a")).isEmpty();
        assertThat(builder.value("b")).isEmpty();
        assertThat(builder.set("a", TWO).value("a")).contains(TWO);
    }

    @Test
    void the_image_it_starts_with_stays_as_it_is() {
        Image before = builder("a", "b").build();
        ImageBuilder builder = before.toBuilder();
        builder.set("a", TWO).set("c", TWO).remove("b");
        assertThat(builder.build()).hasToString("{\"a\":2,\"c\":2}");
        assertThat(before).hasToString("{\"a\":1,\"b\":1}");
        assertThat(before.has("c")).isFalse();
    }

    @Test
    void an_image_built_stays_as_it_is_when_the_builder_goes_on() {
        ImageBuilder builder = builder("a", "b");
        Image first = builder.build();
        Image second = builder.set("a", TWO).build();
        Image third = builder.set("c", TWO).build();
        Image fourth = builder.remove("b").build();
        Image fifth = builder.set("b", TWO).build();
        assertThat(List.of(first, second, third, fourth, fifth))
                .map(Image::toString)
                .containsExactly(
                        "{\"a\":1,\"b\":1}",
                        "{\"a\":2,\"b\":1}",
                        "{\"a\":2,\"b\":1,\"c\":2}",
                        "{\"a\":2,\"c\":2}",
                        "{\"a\":2,\"c\":2,\"b\":2}");
        assertThat(fourth.has("b")).isFalse();
        assertThat(first.has("c")).isFalse();
    }

    @Test
    void two_builders_of_one_image_do_not_see_each_other() {
        Image image = builder("a").build();
        ImageBuilder one = image.toBuilder();
        ImageBuilder other = image.toBuilder();
        assertThat(one.set("x", ONE).build()).hasToString("{\"a\":1,\"x\":1}");
        assertThat(other.has("x")).isFalse();
        assertThat(other.set("y", ONE).build()).hasToString("{\"a\":1,\"y\":1}");
    }

    @Test
    void an_image_may_grow_and_shrink_by_any_number_of_attributes() {
        ImageBuilder builder = Image.builder();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            names.add("attribute" + i);
            builder.set("attribute" + i, JsonValues.number(i));
        }
        Image image = builder.build();
        assertThat(image.names()).containsExactlyElementsOf(names);
        for (int i = 0; i < 1_000; i++) {
            assertThat(image.value("attribute" + i)).contains(JsonValues.number(i));
        }
        for (int i = 1; i < 1_000; i++) {
            builder.remove("attribute" + i);
        }
        assertThat(builder.build()).hasToString("{\"attribute0\":0}");
        assertThat(builder.set("attribute7", ONE).build()).hasToString("{\"attribute0\":0,\"attribute7\":1}");
    }

    @Test
    void an_attribute_may_be_removed_and_set_again_any_number_of_times() {
        ImageBuilder builder = builder("a", "b");
        for (int i = 0; i < 100; i++) {
            builder.remove("a").set("a", JsonValues.number(i));
        }
        assertThat(builder.build()).hasToString("{\"b\":1,\"a\":99}");
    }

    @Test
    void a_value_is_kept_as_it_is_in_a_copy_that_no_one_else_has() {
        JsonValue value = JsonValues.array().add(ONE).build();
        assertThat(Image.builder().set("a", value).build().value("a").orElseThrow())
                .isEqualTo(value)
                .isNotSameAs(value);
        assertThat(Image.builder().set("a", ONE).build().value("a").orElseThrow())
                .isSameAs(ONE);
    }

    @Test
    void what_cannot_be_written_is_refused() {
        ImageBuilder builder = builder("a");
        JsonValue deep = JsonValues.array().add(nested(JsonLimits.MAX_DEPTH)).build();
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> builder.set("b", deep))
                .matches(e -> e.reason() == Reason.TOO_DEEP);
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> builder.set("\udc00", ONE))
                .matches(e -> e.reason() == Reason.MALFORMED);
        assertThat(builder.set("c", nested(JsonLimits.MAX_DEPTH)).build().names())
                .containsExactly("a", "c");
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Image.builder().set(null, ONE))
                .withMessage("name");
    }

    @Test
    void values_are_plain_java_too() {
        Image image = Image.builder()
                .set("protected", true)
                .set("min_ram", 512)
                .set("tags", List.of("a"))
                .set("kernel_id", null)
                .build();
        assertThat(image).hasToString("{\"protected\":true,\"min_ram\":512,\"tags\":[\"a\"],\"kernel_id\":null}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.builder().set("a", Thread.class))
                .withMessage(
                        "a: java.lang.Class has no JSON form here; give a String, Boolean, Number, Collection, Map, "
                                + "null or JsonValue");
    }

    private static JsonValue nested(int depth) {
        return JsonText.parse("[".repeat(depth) + "]".repeat(depth), JsonLimits.MAX);
    }

    private static ImageBuilder builder(String... names) {
        ImageBuilder builder = Image.builder();
        for (String name : names) {
            builder.set(name, ONE);
        }
        return builder;
    }
}
