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
 * @param value which values it can have
 * @param notWith the attributes that it cannot stand beside in one image
 * @param names on the line of all custom attributes, which names these can have; empty on every other line
 */
public record AttributeRule(
        String name,
        Access access,
        String accessRule,
        ValueRule value,
        Set<String> notWith,
        Optional<ValueRule> names) {

    /**
     * Copies the set.
     *
     * @param name the attribute's name
     * @param access what a patch may do to it
     * @param accessRule the id of the rule that says so
     * @param value which values it can have
     * @param notWith the attributes that it cannot stand beside in one image
     * @param names on the line of all custom attributes, which names these can have; empty on every other line
     */
    public AttributeRule {
        notWith = Set.copyOf(notWith);
    }

    AttributeRule with(Access other, String otherRule) {
        return new AttributeRule(name, other, otherRule, value, notWith, names);
    }
}
