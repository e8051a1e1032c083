// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleDataTest {
    private static final ValueRule TEXT = ValueRule.of(ValueType.STRING, RuleReference.of("attr-1"));

    @Test
    void a_rule_set_has_its_lines_in_their_order_and_nothing_that_was_not_said() {
        AttributeRule custom = line("*");
        RuleData data = RuleData.of("mine", List.of(line("b"), line("a")), custom, Answer.DEFAULTS);
        assertThat(data.name()).isEqualTo("mine");
        assertThat(data.table()).containsExactly(Map.entry("b", line("b")), Map.entry("a", line("a")));
        assertThat(data.custom()).isSameAs(custom);
        assertThat(data.answers()).isEqualTo(Answer.DEFAULTS);
        assertThat(data.namespaces()).isEmpty();
        assertThat(data.status()).isEmpty();
        assertThat(data.creating()).isEmpty();
        assertThat(data.baseAttributesAlwaysExist()).isFalse();
        assertThat(data.required()).isEmpty();
        assertThat(data.quotas()).isEqualTo(Quotas.NONE);
        assertThat(data.locationsShown()).isFalse();
    }

    @Test
    void a_status_and_the_ways_of_glance_are_added_to_what_there_is() {
        ImageRules.StatusRule active = new ImageRules.StatusRule("active", RuleReference.of("state-1"));
        Quotas quotas = new Quotas(1, 2, 3);
        RuleData plain = RuleData.of("mine", List.of(line("a")), line("*"), Answer.DEFAULTS);
        RuleData data =
                plain.onlyWhile(active).withGlanceSemantics(Map.of("os_", line("os_*")), Set.of("text/json"), quotas);
        assertThat(data)
                .isEqualTo(new RuleData(
                        "mine",
                        plain.table(),
                        plain.custom(),
                        Map.of("os_", line("os_*")),
                        Optional.of(active),
                        Set.of("text/json"),
                        true,
                        Set.of(),
                        quotas,
                        false,
                        Answer.DEFAULTS));
    }

    private static AttributeRule line(String name) {
        return AttributeRule.of(name, Access.PATCHABLE, "access-3", TEXT);
    }
}
