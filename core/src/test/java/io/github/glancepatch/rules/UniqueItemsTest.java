// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArrayBuilder;
import org.junit.jupiter.api.Test;

class UniqueItemsTest {
    @Test
    void numbers_of_one_value_are_one_item() {
        assertThat(new UniqueItems().violation(JsonText.parse("[1,1e0]", JsonLimits.DEFAULT)))
                .contains("must have no item twice");
    }

    @Test
    void many_items_of_one_hash_code_are_compared_quickly() {
        JsonArrayBuilder items = JsonValues.array();
        for (int number = 0; number < 1 << 15; number++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 15; bit++) {
                text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            items.add(JsonValues.string(text.toString()));
        }
        assertThat(new UniqueItems().violation(items.build())).isEmpty();
    }
}
