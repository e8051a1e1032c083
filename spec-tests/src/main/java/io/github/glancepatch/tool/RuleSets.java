// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.rules.ImageRules;
import java.util.List;
import java.util.Optional;

/** The rule sets by their names: the one place that lists them. */
final class RuleSets {
    /** The rule set that is meant when none is named. */
    static final ImageRules DEFAULT = ImageRules.ims();

    private static final List<ImageRules> ALL = List.of(DEFAULT, ImageRules.cloudimages(), ImageRules.glance());

    private RuleSets() {}

    /** {@return the rule set of that name; empty when there is none} */
    static Optional<ImageRules> named(String name) {
        return ALL.stream().filter(rules -> rules.name().equals(name)).findFirst();
    }

    /** {@return whether the rule set has a line of its own for that attribute} */
    static boolean documents(ImageRules rules, String attribute) {
        return rules.attributeRules().stream().anyMatch(line -> line.name().equals(attribute));
    }

    static List<String> names() {
        return ALL.stream().map(ImageRules::name).toList();
    }

    /** {@return the clause that says that there is no rule set of that name} */
    static String unknown(String name) {
        return "there is no rule set " + name + ", known are " + String.join(", ", names());
    }
}
