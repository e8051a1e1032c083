// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.image.JsonType;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeRuleTest {
    private static final ValueRule VALUE = ValueRule.of(JsonType.INTEGER, RuleReference.of("attr-1"));

    @Test
    void another_access_leaves_the_rest_of_the_rule() {
        AttributeRule rule = ImageRules.ims().ruleFor("__support_xen_hana");
        AttributeRule permitted = rule.permitted();
        assertThat(permitted)
                .isEqualTo(rule.toBuilder().access(Access.PATCHABLE, "attr-1").build());
        assertThat(permitted.name()).isEqualTo("__support_xen_hana");
        assertThat(permitted.value()).isSameAs(rule.value());
        assertThat(permitted.excludes()).containsExactlyInAnyOrder("__support_xen", "__support_kvm");
        assertThat(rule.access()).isEqualTo(Access.RESTRICTED);
    }

    @Test
    void a_rule_keeps_everything_that_was_said_of_its_attribute() {
        AttributeRule rule = new AttributeRuleBuilder("a", Access.NOT_REMOVABLE, "access-4", VALUE)
                .onApply(VALUE.min(0))
                .onFinalImage(VALUE.max(9))
                .onlyWhile(Set.of("queued"))
                .uniqueItems(true)
                .excludes(Set.of("b"))
                .propertyNames(VALUE.min(1))
                .build();
        assertThat(rule)
                .isEqualTo(new AttributeRule(
                        "a",
                        Access.NOT_REMOVABLE,
                        "access-4",
                        Optional.empty(),
                        VALUE,
                        Optional.of(VALUE.min(0)),
                        Optional.of(VALUE.max(9)),
                        Set.of("queued"),
                        true,
                        Set.of("b"),
                        Optional.of(VALUE.min(1))));
        assertThat(rule.toBuilder().build()).isEqualTo(rule);
        assertThat(rule.toBuilder().value(VALUE.min(7)).build().value()).isEqualTo(VALUE.min(7));
    }

    @Test
    void what_else_can_change_an_attribute_is_said_as_long_as_it_is_restricted() {
        AttributeRule restricted = new AttributeRuleBuilder("a", Access.RESTRICTED, "access-2", VALUE)
                .changedBy(Optional.of("the other API"))
                .build();
        assertThat(restricted.changedBy()).contains("the other API");
        assertThat(restricted.toBuilder().build()).isEqualTo(restricted);
        assertThat(restricted.permitted().changedBy()).isEmpty();
    }

    @Test
    void a_rule_of_which_nothing_else_was_said_has_a_value_and_an_access_only() {
        AttributeRule plain = new AttributeRuleBuilder("a", Access.NOT_REMOVABLE, "access-4", VALUE).build();
        assertThat(plain.onApply()).isEmpty();
        assertThat(plain.onFinalImage()).isEmpty();
        assertThat(plain.statuses()).isEmpty();
        assertThat(plain.uniqueItems()).isFalse();
        assertThat(plain.excludes()).isEmpty();
        assertThat(plain.propertyNames()).isEmpty();
    }

    @Test
    void a_missing_part_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new AttributeRuleBuilder("a", null, "access-4", VALUE).build())
                .withMessage("access");
        assertThatNullPointerException()
                .isThrownBy(() -> new AttributeRuleBuilder("a", Access.LIST, "access-4", null).build())
                .withMessage("value");
    }
}
