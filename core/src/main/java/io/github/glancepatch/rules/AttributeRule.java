// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Optional;
import java.util.Set;

/**
 * What a rule set says of one attribute: a line of its table.
 *
 * @param name the attribute's name
 * @param access what a patch may do to it
 * @param accessRule the id of the rule that says so
 * @param value which values an operation can carry; judged before the first operation is applied
 * @param applied what must hold besides when an operation is applied
 * @param stored what must hold besides of a value that the patch has changed, judged on the final image
 * @param statuses the statuses of the image in which the attribute may be set; empty when it may be in all
 * @param set whether the value is a set: of equal elements the first is kept, and the quota of tags counts them as sent
 * @param notWith the attributes that it cannot stand beside in one image
 * @param names on the line of all custom attributes, which names these can have; empty on every other line
 */
public record AttributeRule(
        String name,
        Access access,
        String accessRule,
        ValueRule value,
        Optional<ValueRule> applied,
        Optional<ValueRule> stored,
        Set<String> statuses,
        boolean set,
        Set<String> notWith,
        Optional<ValueRule> names) {

    /**
     * Copies the sets.
     *
     * @param name the attribute's name
     * @param access what a patch may do to it
     * @param accessRule the id of the rule that says so
     * @param value which values an operation can carry
     * @param applied what must hold besides when an operation is applied
     * @param stored what must hold besides of a value that the patch has changed
     * @param statuses the statuses of the image in which the attribute may be set
     * @param set whether the value is a set
     * @param notWith the attributes that it cannot stand beside in one image
     * @param names which names the line stands for
     */
    public AttributeRule {
        statuses = Set.copyOf(statuses);
        notWith = Set.copyOf(notWith);
    }

    static AttributeRule of(String name, Access access, String accessRule, ValueRule value) {
        return new AttributeRule(
                name,
                access,
                accessRule,
                value,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                false,
                Set.of(),
                Optional.empty());
    }

    AttributeRule with(Access other, String otherRule) {
        return new AttributeRule(name, other, otherRule, value, applied, stored, statuses, set, notWith, names);
    }

    /** Held to its own value, and open to a patch unless it is already. */
    AttributeRule permitted() {
        return access == Access.RESTRICTED || access == Access.CUSTOM ? with(Access.OPEN, "attr-1") : this;
    }

    AttributeRule with(ValueRule other) {
        return new AttributeRule(name, access, accessRule, other, applied, stored, statuses, set, notWith, names);
    }

    AttributeRule whenApplied(ValueRule rule) {
        return new AttributeRule(
                name, access, accessRule, value, Optional.of(rule), stored, statuses, set, notWith, names);
    }

    AttributeRule whenStored(ValueRule rule) {
        return new AttributeRule(
                name, access, accessRule, value, applied, Optional.of(rule), statuses, set, notWith, names);
    }

    AttributeRule onlyWhile(String... allowed) {
        return new AttributeRule(
                name, access, accessRule, value, applied, stored, Set.of(allowed), set, notWith, names);
    }

    AttributeRule asSet() {
        return new AttributeRule(name, access, accessRule, value, applied, stored, statuses, true, notWith, names);
    }

    AttributeRule notWith(Set<String> others) {
        return new AttributeRule(name, access, accessRule, value, applied, stored, statuses, set, others, names);
    }

    AttributeRule named(ValueRule rule) {
        return new AttributeRule(
                name, access, accessRule, value, applied, stored, statuses, set, notWith, Optional.of(rule));
    }
}
