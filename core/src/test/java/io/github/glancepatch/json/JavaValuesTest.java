// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaValuesTest {
    private static final String JSON = "{\"s\":\"a\",\"t\":true,\"f\":false,\"n\":null,\"i\":2147483647,"
            + "\"l\":2147483648,\"b\":9223372036854775808,\"d\":1.0,\"a\":[1,[\"x\"]],\"o\":{\"p\":{\"q\":0}}}";

    @Test
    void every_value_of_json_has_its_value_of_java() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("s", "a");
        map.put("t", true);
        map.put("f", false);
        map.put("n", null);
        map.put("i", Integer.MAX_VALUE);
        map.put("l", 2_147_483_648L);
        map.put("b", new BigInteger("9223372036854775808"));
        map.put("d", new BigDecimal("1.0"));
        map.put("a", List.of(1, List.of("x")));
        map.put("o", Map.of("p", Map.of("q", 0)));
        assertThat(Image.parse(JSON).toMap()).isEqualTo(map);
        assertThat(Image.parse(JSON).toMap().keySet()).containsExactlyElementsOf(map.keySet());
        assertThat(Image.of(map)).hasToString(JSON);
    }

    @Test
    void other_numbers_and_collections_of_java_have_a_json_form() {
        assertThat(JavaValues.toJson("a", (byte) 1)).hasToString("1");
        assertThat(JavaValues.toJson("a", (short) -2)).hasToString("-2");
        assertThat(JavaValues.toJson("a", 0.1)).hasToString("0.1");
        assertThat(JavaValues.toJson("a", 0.1f)).hasToString("0.1");
        assertThat(JavaValues.toJson("a", Set.of("x"))).hasToString("[\"x\"]");
        assertThat(JavaValues.toJson("a", CharBuffer.wrap("x"))).hasToString("\"x\"");
        assertThat(JavaValues.toJson("a", JsonValue.TRUE)).isSameAs(JsonValue.TRUE);
        assertThat(JavaValues.toJson("a", null)).isEqualTo(JsonValue.NULL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_not_a_number_of_json_is_rejected(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaValues.toJson("a", value))
                .withMessage("a: " + value + " is not a number of JSON");
    }

    @Test
    void what_has_no_json_form_is_rejected_by_the_name_of_the_attribute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaValues.toJson("a", new AtomicInteger()))
                .withMessageStartingWith("a: java.util.concurrent.atomic.AtomicInteger has no JSON form here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaValues.toJson("a", Map.of(1, 2)))
                .withMessage("a: a map must have strings for keys, and one is 1");
    }

    @Test
    void a_collection_that_contains_itself_is_rejected() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.of(Map.of("a", endless)))
                .withMessage("a: the value nests deeper than " + JsonLimits.MAX_DEPTH + " levels, the limit");
    }

    @Test
    void attributes_are_read_in_order() {
        Image image = Image.of(Map.of("name", "a"));
        assertThat(image.text("name")).contains("a");
        assertThat(image.text("missing")).isEmpty();
        List<String> seen = new ArrayList<>();
        Image.parse(JSON).forEach((name, value) -> seen.add(name + value));
        assertThat(seen).hasSize(10).startsWith("s\"a\"", "ttrue");
        assertThat(Image.parse(JSON).stream().map(Map.Entry::getKey)).startsWith("s", "t", "f");
    }

    @Test
    void a_map_that_contains_itself_is_rejected() {
        Map<String, Object> endless = new HashMap<>();
        endless.put("a", endless);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaValues.toJson("x", endless))
                .withMessage("x: the value nests deeper than 500 levels, the limit");
    }
}
