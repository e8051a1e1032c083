// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.rules.ImageRules;
import java.util.List;
import java.util.Optional;

/** The rule sets by name. */
final class RuleSets {
    /** The default rule set. */
    static final ImageRules DEFAULT = ImageRules.ims();

    private static final List<ImageRules> ALL = List.of(DEFAULT, ImageRules.cloudimages(), ImageRules.glance());

    private RuleSets() {}

    /** {@return the rule set of that name; empty when none has it} */
    static Optional<ImageRules> named(String name) {
        return ALL.stream().filter(rules -> rules.name().equals(name)).findFirst();
    }

    /** {@return whether the rule set has a rule for that attribute} */
    static boolean documents(ImageRules rules, String attribute) {
        return rules.attributeRules().stream().anyMatch(rule -> rule.name().equals(attribute));
    }

    static List<String> names() {
        return ALL.stream().map(ImageRules::name).toList();
    }

    /** {@return the message for an unknown name} */
    static String unknown(String name) {
        return "unknown rule set " + name + ": use one of " + String.join(", ", names());
    }
}
