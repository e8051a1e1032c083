// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.fixtures.CountingOrder;
import io.github.glancepatch.fixtures.HashCollisions;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueBagTest {
    @Test
    void values_are_told_apart_by_what_they_mean() {
        ValueBag bag = new ValueBag();
        assertThat(bag.add(value("{\"a\":1,\"b\":[]}"))).isTrue();
        assertThat(bag.add(value("{\"b\":[],\"a\":1.0}"))).isFalse();
        assertThat(bag.add(value("\"1\""))).isTrue();
        assertThat(bag.distinct()).isEqualTo(2);
        assertThat(bag.has(value("{\"a\":1e0,\"b\":[]}"))).isTrue();
        assertThat(bag.has(value("1"))).isFalse();
    }

    @Test
    void a_value_is_there_as_often_as_it_was_added() {
        ValueBag bag = ValueBag.of(value("[1,2,1.0]").asJsonArray());
        assertThat(bag.distinct()).isEqualTo(2);
        assertThat(bag.remove(value("1"))).isTrue();
        assertThat(bag.has(value("1"))).isTrue();
        assertThat(bag.remove(value("1"))).isTrue();
        assertThat(bag.has(value("1"))).isFalse();
        assertThat(bag.remove(value("1"))).isFalse();
        assertThat(bag.distinct()).isEqualTo(1);
    }

    @Test
    void bags_are_compared_without_regard_to_how_often() {
        ValueBag bag = ValueBag.of(value("[1,2,1]").asJsonArray());
        assertThat(bag.hasValuesOf(ValueBag.of(value("[2,1.0]").asJsonArray()))).isTrue();
        assertThat(bag.hasValuesOf(ValueBag.of(value("[1]").asJsonArray()))).isFalse();
        assertThat(bag.hasValuesOf(ValueBag.of(value("[1,2,3]").asJsonArray()))).isFalse();
    }

    @Test
    void values_with_one_hash_code_cost_as_few_comparisons_as_others() {
        List<String> others = IntStream.range(0, 4_096).mapToObj(i -> "x" + i).toList();
        for (List<String> strings : List.of(others, HashCollisions.names(4_096))) {
            CountingOrder order = new CountingOrder();
            ValueBag bag = new ValueBag(order);
            strings.forEach(string -> bag.add(JsonValues.string(string)));
            assertThat(bag.distinct()).isEqualTo(4_096);
            assertThat(order.comparisons()).isLessThan(4_096 * 2 * 12); // 2 to the 12th values
        }
    }

    private static JsonValue value(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }
}
