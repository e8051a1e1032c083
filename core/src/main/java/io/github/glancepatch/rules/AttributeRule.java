// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule set says of one attribute: a row of its table. Made by an {@link AttributeRuleBuilder}.
 *
 * @param name the attribute's name
 * @param access what a patch may do to it
 * @param accessRuleId the id of the rule that says so
 * @param changedBy of a restricted attribute, what can change it instead, like {@code the cloudimages API}
 * @param value which values an operation can carry; checked before the first operation is applied
 * @param onApply what must also hold when an operation is applied
 * @param onFinalImage what must also hold of a value that the patch has changed, checked on the final image
 * @param statuses the statuses of the image in which the attribute may be set; empty when it may be in all
 * @param uniqueItems whether the value is a set: of equal elements the first is kept, and the quota of tags counts them
 *     as sent
 * @param excludes the attributes that cannot be in one image with it
 * @param propertyNames in the rule of all custom attributes, which names these can have; empty in every other rule
 */
public record AttributeRule(
        String name,
        Access access,
        String accessRuleId,
        Optional<String> changedBy,
        ValueRule value,
        Optional<ValueRule> onApply,
        Optional<ValueRule> onFinalImage,
        Set<String> statuses,
        boolean uniqueItems,
        Set<String> excludes,
        Optional<ValueRule> propertyNames) {

    /** Checks that nothing is null, and copies the sets. */
    public AttributeRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(accessRuleId, "accessRuleId");
        Objects.requireNonNull(changedBy, "changedBy");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(onApply, "onApply");
        Objects.requireNonNull(onFinalImage, "onFinalImage");
        Objects.requireNonNull(propertyNames, "propertyNames");
        statuses = Set.copyOf(Objects.requireNonNull(statuses, "statuses"));
        excludes = Set.copyOf(Objects.requireNonNull(excludes, "excludes"));
    }

    /** A builder that starts with this rule. */
    AttributeRuleBuilder toBuilder() {
        return new AttributeRuleBuilder(this);
    }

    /** This rule, which lets a patch change the attribute and holds it to its own values. */
    AttributeRule permitted() {
        return access == Access.RESTRICTED || access == Access.CUSTOM
                ? toBuilder().access(Access.PATCHABLE, "attr-1").build()
                : this;
    }
}
