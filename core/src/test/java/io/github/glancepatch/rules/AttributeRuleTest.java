// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeRuleTest {

    @Test
    void another_access_leaves_the_rest_of_the_line() {
        AttributeRule line = ImageRules.ims().attribute("__support_xen_hana");
        AttributeRule open = line.with(Access.OPEN, "attr-1");
        assertThat(open.access()).isEqualTo(Access.OPEN);
        assertThat(open.accessRule()).isEqualTo("attr-1");
        assertThat(open.name()).isEqualTo("__support_xen_hana");
        assertThat(open.value()).isSameAs(line.value());
        assertThat(open.notWith()).containsExactlyInAnyOrder("__support_xen", "__support_kvm");
        assertThat(line.access()).isEqualTo(Access.RESTRICTED);
    }

    @Test
    void a_line_keeps_everything_that_was_said_of_its_attribute() {
        ValueRule value = ValueRule.of(ValueType.INTEGER, Citation.of("attr-1"));
        AttributeRule plain = AttributeRule.of("a", Access.BASE, "access-4", value);
        AttributeRule line = plain.whenApplied(value.least(0))
                .whenStored(value.most(9))
                .onlyWhile("queued", "importing")
                .asSet()
                .notWith(Set.of("b"))
                .named(value.least(1));
        assertThat(line.applied()).contains(value.least(0));
        assertThat(line.stored()).contains(value.most(9));
        assertThat(line.statuses()).containsExactlyInAnyOrder("queued", "importing");
        assertThat(line.set()).isTrue();
        assertThat(line.notWith()).containsExactly("b");
        assertThat(line.names()).contains(value.least(1));
        assertThat(List.of(line.name(), line.accessRule())).containsExactly("a", "access-4");
        assertThat(line.access()).isEqualTo(Access.BASE);
        assertThat(line.value()).isEqualTo(value);
    }

    @Test
    void a_line_of_which_nothing_was_said_asks_nothing_but_its_value() {
        ValueRule value = ValueRule.of(ValueType.INTEGER, Citation.of("attr-1"));
        AttributeRule plain = AttributeRule.of("a", Access.BASE, "access-4", value);
        assertThat(plain.applied()).isEmpty();
        assertThat(plain.stored()).isEmpty();
        assertThat(plain.statuses()).isEmpty();
        assertThat(plain.set()).isFalse();
        assertThat(plain.notWith()).isEmpty();
        assertThat(plain.names()).isEmpty();
    }
}
