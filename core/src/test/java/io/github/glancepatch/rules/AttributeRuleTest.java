// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeRuleTest {

    @Test
    void another_access_leaves_the_rest_of_the_line() {
        AttributeRule line = ImageRules.ims().ruleFor("__support_xen_hana");
        AttributeRule open = line.with(Access.PATCHABLE, "attr-1");
        assertThat(open.access()).isEqualTo(Access.PATCHABLE);
        assertThat(open.accessRule()).isEqualTo("attr-1");
        assertThat(open.name()).isEqualTo("__support_xen_hana");
        assertThat(open.value()).isSameAs(line.value());
        assertThat(open.excludes()).containsExactlyInAnyOrder("__support_xen", "__support_kvm");
        assertThat(line.access()).isEqualTo(Access.RESTRICTED);
    }

    @Test
    void a_line_keeps_everything_that_was_said_of_its_attribute() {
        ValueRule value = ValueRule.of(ValueType.INTEGER, RuleReference.of("attr-1"));
        AttributeRule plain = AttributeRule.of("a", Access.NOT_REMOVABLE, "access-4", value);
        AttributeRule line = plain.onApply(value.min(0))
                .onFinalImage(value.max(9))
                .onlyWhile("queued", "importing")
                .asUniqueItems()
                .excludes(Set.of("b"))
                .propertyNames(value.min(1));
        assertThat(line.onApply()).contains(value.min(0));
        assertThat(line.onFinalImage()).contains(value.max(9));
        assertThat(line.statuses()).containsExactlyInAnyOrder("queued", "importing");
        assertThat(line.uniqueItems()).isTrue();
        assertThat(line.excludes()).containsExactly("b");
        assertThat(line.propertyNames()).contains(value.min(1));
        assertThat(List.of(line.name(), line.accessRule())).containsExactly("a", "access-4");
        assertThat(line.access()).isEqualTo(Access.NOT_REMOVABLE);
        assertThat(line.value()).isEqualTo(value);
    }

    @Test
    void a_line_of_which_nothing_was_said_asks_nothing_but_its_value() {
        ValueRule value = ValueRule.of(ValueType.INTEGER, RuleReference.of("attr-1"));
        AttributeRule plain = AttributeRule.of("a", Access.NOT_REMOVABLE, "access-4", value);
        assertThat(plain.onApply()).isEmpty();
        assertThat(plain.onFinalImage()).isEmpty();
        assertThat(plain.statuses()).isEmpty();
        assertThat(plain.uniqueItems()).isFalse();
        assertThat(plain.excludes()).isEmpty();
        assertThat(plain.propertyNames()).isEmpty();
    }
}
