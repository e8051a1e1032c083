// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An image is written as its values are, whether members are copied from the text it was read from or not. */
class MemberCopierTest {
    /** As the values are written one by one, since an object has no text that it was read from. */
    private static String written(Image image) {
        return JsonText.write(image.toJson());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":\"x\"}",
                "{\"a\":\"x\",\"b\":\"y\",\"c\":\"\"}",
                "{\"\":\"\",\"b\":\"y\"}",
                "{ \"a\":\"x\" , \"b\":\"y\" ,\"c\":\"z\"}",
                "{\"a\": \"x\", \"b\": \"y\"}",
                "{\"a\" :\"x\",\"b\" :\"y\"}",
                "{\"\" :\"x\",\"b\" : \"y\"}",
                "{\"\"  :\"x\",\"b\":\"\"}",
                "{\n\"a\":\"x\",\n\"b\":\"y\"\n}",
                "{\"a\":1,\"b\":\"x\",\"c\":[\"y\"],\"d\":\"z\",\"e\":true}",
                "{\"a\":\"\\u0041\",\"b\":\"\u00e4\",\"c\":\"z\"}",
                "{\"a\":\"x\",\"b\":\"y\",\"a\":\"z\"}",
                "{\"c\":\"x\",\"b\":\"\\u0041\",\"a\":\"x\",\"c\":\"y\",\"a\":\"z\"}", // c is followed by a there only
                "{\"a\":\"x\",\"b\":{\"a\":\"y\",\"c\":[{\"d\":\"z\"}]}}",
                "{\"\\u0041\":\"x\",\"b\":\"y\"}",
                "{\"\u00e4\":\"x\",\"b\":\"y\"}",
                "{\"\\\"\":\"x\",\"b\":\"y\"}",
                "{\"\\\\\":\"x\",\"b\":\"y\"}",
                "{\"\\\"\\\"ab\":\"x\",\"b\":\"y\"}", // of as many bytes as characters from its second quote on
                "{\"\\\"ab\\\"\":\"x\",\"b\":\"y\"}",
                "{\"a\\\":\\\"b\":\"x\",\"b\":\"y\"}"
            })
    void an_image_is_written_as_its_values_are(String json) {
        Image image = Image.parse(json);
        assertThat(image).hasToString(written(image));
        assertThat(image.toUtf8()).isEqualTo(written(image).getBytes(UTF_8));
        Image changed = image.with("b", "new").with("z", "added").without("a");
        assertThat(changed).hasToString(written(changed));
    }

    @Test
    void a_value_that_is_given_another_name_is_written_with_it() {
        Image image = Image.parse("{\"a\":\"x\",\"b\":\"y\"}");
        Image moved = image.with("c", image.value("a").orElseThrow())
                .with("b", image.value("a").orElseThrow());
        assertThat(moved).hasToString("{\"a\":\"x\",\"b\":\"x\",\"c\":\"x\"}");
    }

    @Test
    void members_of_several_texts_come_in_the_order_of_the_image() {
        Image one = Image.parse("{\"a\":\"1\",\"b\":\"2\"}");
        Image other = Image.parse("{\"b\":\"4\",\"c\":\"5\"}");
        Image both = one.with("c", other.value("c").orElseThrow())
                .with("b", other.value("b").orElseThrow());
        assertThat(both).hasToString("{\"a\":\"1\",\"b\":\"4\",\"c\":\"5\"}");
    }

    @Test
    void members_removed_in_between_leave_no_comma() {
        Image image = Image.parse("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\",\"d\":\"4\",\"e\":\"5\"}");
        assertThat(image.without("a")).hasToString("{\"b\":\"2\",\"c\":\"3\",\"d\":\"4\",\"e\":\"5\"}");
        assertThat(image.without("c")).hasToString("{\"a\":\"1\",\"b\":\"2\",\"d\":\"4\",\"e\":\"5\"}");
        assertThat(image.without("e")).hasToString("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\",\"d\":\"4\"}");
    }
}
