// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.fixtures.DocumentedImage;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageTest {
    private static final Attribute<Integer> MIN_DISK = ImageAttributes.MIN_DISK;
    private static final Attribute<String> NAME = ImageAttributes.NAME;
    private static final Image IMAGE = Image.parse("{\"name\":\"n\",\"size\":null,\"min_disk\":40,\"x\":\"y\"}");

    @Test
    void an_attribute_that_is_absent_reads_as_empty() {
        assertThat(IMAGE.has("owner")).isFalse();
        assertThat(IMAGE.isNull("owner")).isFalse();
        assertThat(IMAGE.value("owner")).isEmpty();
        assertThat(IMAGE.get(ImageAttributes.OWNER)).isEmpty();
    }

    @Test
    void an_attribute_that_is_json_null_is_there_and_has_no_typed_value() {
        assertThat(IMAGE.has("size")).isTrue();
        assertThat(IMAGE.isNull("size")).isTrue();
        assertThat(IMAGE.value("size")).contains(JsonValue.NULL);
        assertThat(IMAGE.get(ImageAttributes.SIZE)).isEmpty();
    }

    @Test
    void an_attribute_with_a_value_reads_as_that_value() {
        assertThat(IMAGE.has("min_disk")).isTrue();
        assertThat(IMAGE.isNull("min_disk")).isFalse();
        assertThat(IMAGE.value("min_disk"))
                .hasValueSatisfying(v -> assertThat(v).hasToString("40"));
        assertThat(IMAGE.get(MIN_DISK)).contains(40);
        assertThat(IMAGE.get(Attribute.of("min_disk", AttributeType.LONG))).contains(40L);
    }

    @Test
    void a_value_of_another_type_is_kept_and_reading_it_as_its_type_is_an_error() {
        Image image = IMAGE.with("min_disk", "40");
        assertThat(image.value("min_disk")).contains(JsonValues.string("40"));
        assertThatExceptionOfType(AttributeTypeException.class)
                .isThrownBy(() -> image.get(MIN_DISK))
                .withMessage("min_disk: expected a 32-bit integer, found the string \"40\"");
    }

    @Test
    void names_come_in_order_and_cannot_be_changed() {
        assertThat(IMAGE.names())
                .containsExactly("name", "size", "min_disk", "x")
                .isUnmodifiable();
        assertThat(IMAGE.size()).isEqualTo(4);
    }

    @Test
    void names_are_told_apart_by_case_and_may_be_empty() {
        Image image = Image.parse("{\"Name\":1,\"name\":2,\"\":3}");
        assertThat(image.names()).containsExactly("Name", "name", "");
        assertThat(image.value("")).hasValueSatisfying(v -> assertThat(v).hasToString("3"));
        assertThat(image.has("NAME")).isFalse();
    }

    @Test
    void setting_an_attribute_gives_a_new_image_and_leaves_the_old_one() {
        Image after = IMAGE.with(NAME, "m").with(MIN_DISK, 50).with("z", JsonValue.TRUE);
        assertThat(after).hasToString("{\"name\":\"m\",\"size\":null,\"min_disk\":50,\"x\":\"y\",\"z\":true}");
        assertThat(IMAGE).hasToString("{\"name\":\"n\",\"size\":null,\"min_disk\":40,\"x\":\"y\"}");
    }

    @Test
    void removing_an_attribute_gives_a_new_image_and_leaves_the_old_one() {
        assertThat(IMAGE.without("size").names()).containsExactly("name", "min_disk", "x");
        assertThat(IMAGE.without("size").has("size")).isFalse();
        assertThat(IMAGE.has("size")).isTrue();
    }

    @Test
    void removing_what_is_absent_gives_the_same_image() {
        assertThat(IMAGE.without("owner")).isSameAs(IMAGE);
    }

    @Test
    void untouched_values_are_shared_with_the_image_before() {
        Image after = DocumentedImage.IMAGE.with("a", "b").without("name");
        assertThat(after.names()).hasSize(DocumentedImage.IMAGE.size());
        for (String name : DocumentedImage.IMAGE.without("name").names()) {
            assertThat(after.value(name).orElseThrow())
                    .isSameAs(DocumentedImage.IMAGE.value(name).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                    | { }
                    {"a":1}               | {"a":1.0}
                    {"a":1}               | {"a":1e0}
                    {"a":1,"b":null}      | {"b":null,"a":1}
                    {"a":{"b":1,"c":[2]}} | {"a":{"c":[2.0],"b":1}}
                    """)
    void images_of_the_same_content_are_equal(String a, String b) {
        assertThat(Image.parse(a)).isEqualTo(Image.parse(b)).hasSameHashCodeAs(Image.parse(b));
        assertThat(Image.parse(b)).isEqualTo(Image.parse(a));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                    | {"a":null}
                    {"a":null}            | {"b":null}
                    {"a":1}               | {"a":"1"}
                    {"a":1}               | {"a":2}
                    {"a":1}               | {"A":1}
                    {"a":[1,2]}           | {"a":[2,1]}
                    {"a":1}               | {"a":1,"b":1}
                    """)
    void images_of_other_content_are_not_equal(String a, String b) {
        assertThat(Image.parse(a)).isNotEqualTo(Image.parse(b)).doesNotHaveSameHashCodeAs(Image.parse(b));
        assertThat(Image.parse(b)).isNotEqualTo(Image.parse(a));
    }

    @Test
    void an_image_equals_no_other_kind_of_object() {
        assertThat((Object) IMAGE).isNotEqualTo(IMAGE.toJson());
        assertThat(IMAGE).isNotEqualTo(null);
        assertThat(IMAGE).isEqualTo(IMAGE.toBuilder().build());
        assertThat(Map.of(IMAGE, 1)).containsKey(IMAGE);
    }

    @Test
    void the_empty_image_has_nothing() {
        assertThat(Image.empty().size()).isZero();
        assertThat(Image.empty().names()).isEmpty();
        assertThat(Image.empty()).hasToString("{}").isEqualTo(Image.builder().build());
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> IMAGE.with(NAME, null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> IMAGE.with((String) null, JsonValue.NULL))
                .withMessage("name");
    }

    @Test
    void plain_values_of_java_become_an_image_and_back() {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("name", "ims_test");
        plain.put("protected", false);
        plain.put("min_disk", 40);
        plain.put("size", 5_368_709_120L);
        plain.put("checksum", null);
        plain.put("tags", List.of("a", "b"));
        plain.put("ratio", new BigDecimal("1.50"));
        Image image = Image.of(plain);
        assertThat(image)
                .hasToString("{\"name\":\"ims_test\",\"protected\":false,\"min_disk\":40,\"size\":5368709120,"
                        + "\"checksum\":null,\"tags\":[\"a\",\"b\"],\"ratio\":1.50}");
        assertThat(image.toMap()).containsExactlyEntriesOf(plain).isUnmodifiable();
        assertThat(Image.of(image.toMap())).isEqualTo(image);
    }

    @Test
    void a_value_that_is_none_of_json_names_its_attribute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.of(Map.of("created_at", Instant.EPOCH)))
                .withMessageStartingWith("created_at: java.time.Instant");
    }

    @Test
    void a_string_is_read_by_its_name() {
        Image image = Image.parse("{\"os_distro\":\"ubuntu\",\"owner\":null,\"min_disk\":40}");
        assertThat(image.text("os_distro")).contains("ubuntu");
        assertThat(image.text("owner")).isEmpty();
        assertThat(image.text("absent")).isEmpty();
        assertThatExceptionOfType(AttributeTypeException.class)
                .isThrownBy(() -> image.text("min_disk"))
                .withMessage("min_disk: expected a string, found the number 40");
    }

    @Test
    void attributes_are_walked_in_their_order() {
        Image image =
                Image.parse("{\"b\":1,\"a\":\"x\",\"c\":null}").without("a").with("d", "y");
        assertThat(image.stream().map(entry -> entry.getKey() + "=" + entry.getValue()))
                .containsExactly("b=1", "c=null", "d=\"y\"");
        List<String> names = new ArrayList<>();
        image.forEach((name, value) -> names.add(name));
        assertThat(names).containsExactly("b", "c", "d");
    }
}
