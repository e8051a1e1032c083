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
 * @param onApply what must hold besides when an operation is applied
 * @param onFinalImage what must hold besides of a value that the patch has changed, judged on the final image
 * @param statuses the statuses of the image in which the attribute may be set; empty when it may be in all
 * @param uniqueItems whether the value is a set: of equal elements the first is kept, and the quota of tags counts them
 *     as sent
 * @param excludes the attributes that it cannot stand beside in one image
 * @param propertyNames on the line of all custom attributes, which names these can have; empty on every other line
 */
public record AttributeRule(
        String name,
        Access access,
        String accessRule,
        ValueRule value,
        Optional<ValueRule> onApply,
        Optional<ValueRule> onFinalImage,
        Set<String> statuses,
        boolean uniqueItems,
        Set<String> excludes,
        Optional<ValueRule> propertyNames) {

    /**
     * Copies the sets.
     *
     * @param name the attribute's name
     * @param access what a patch may do to it
     * @param accessRule the id of the rule that says so
     * @param value which values an operation can carry
     * @param onApply what must hold besides when an operation is applied
     * @param onFinalImage what must hold besides of a value that the patch has changed
     * @param statuses the statuses of the image in which the attribute may be set
     * @param uniqueItems whether the value is a set
     * @param excludes the attributes that it cannot stand beside in one image
     * @param propertyNames which names the line stands for
     */
    public AttributeRule {
        statuses = Set.copyOf(statuses);
        excludes = Set.copyOf(excludes);
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
        return new AttributeRule(
                name, other, otherRule, value, onApply, onFinalImage, statuses, uniqueItems, excludes, propertyNames);
    }

    /** Held to its own value, and open to a patch unless it is already. */
    AttributeRule permitted() {
        return access == Access.RESTRICTED || access == Access.CUSTOM ? with(Access.PATCHABLE, "attr-1") : this;
    }

    AttributeRule with(ValueRule other) {
        return new AttributeRule(
                name, access, accessRule, other, onApply, onFinalImage, statuses, uniqueItems, excludes, propertyNames);
    }

    AttributeRule onApply(ValueRule rule) {
        return new AttributeRule(
                name,
                access,
                accessRule,
                value,
                Optional.of(rule),
                onFinalImage,
                statuses,
                uniqueItems,
                excludes,
                propertyNames);
    }

    AttributeRule onFinalImage(ValueRule rule) {
        return new AttributeRule(
                name,
                access,
                accessRule,
                value,
                onApply,
                Optional.of(rule),
                statuses,
                uniqueItems,
                excludes,
                propertyNames);
    }

    AttributeRule onlyWhile(String... allowed) {
        return new AttributeRule(
                name,
                access,
                accessRule,
                value,
                onApply,
                onFinalImage,
                Set.of(allowed),
                uniqueItems,
                excludes,
                propertyNames);
    }

    AttributeRule asUniqueItems() {
        return new AttributeRule(
                name, access, accessRule, value, onApply, onFinalImage, statuses, true, excludes, propertyNames);
    }

    AttributeRule excludes(Set<String> others) {
        return new AttributeRule(
                name, access, accessRule, value, onApply, onFinalImage, statuses, uniqueItems, others, propertyNames);
    }

    AttributeRule propertyNames(ValueRule rule) {
        return new AttributeRule(
                name,
                access,
                accessRule,
                value,
                onApply,
                onFinalImage,
                statuses,
                uniqueItems,
                excludes,
                Optional.of(rule));
    }
}
