// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class AttributeTest {

    @Test
    void its_identity_is_its_name() {
        Attribute<Integer> integer = Attribute.of("a", AttributeType.INTEGER);
        Attribute<String> string = Attribute.of("a", AttributeType.STRING);
        assertThat((Object) integer).isEqualTo(string).hasSameHashCodeAs(string);
        assertThat(integer).isNotEqualTo(Attribute.of("A", AttributeType.INTEGER));
        assertThat((Object) integer).isNotEqualTo("a").isNotEqualTo(null);
    }

    @Test
    void it_knows_its_name_and_type() {
        Attribute<Integer> attribute = Attribute.of("min_disk", AttributeType.INTEGER);
        assertThat(attribute.name()).isEqualTo("min_disk");
        assertThat(attribute.type()).isSameAs(AttributeType.INTEGER);
        assertThat(attribute).hasToString("min_disk");
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Attribute.of(null, AttributeType.STRING))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Attribute.of("a", null))
                .withMessage("type");
    }
}
