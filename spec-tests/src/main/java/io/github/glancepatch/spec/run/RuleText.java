// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.rules.Rule;
import io.github.glancepatch.spec.rules.RuleSource;
import io.github.glancepatch.spec.rules.Rules;
import java.util.List;

/**
 * A rule as a rule set has it, in the form in which reports show it.
 *
 * @param id the rule's id
 * @param level how binding it is
 * @param text what it demands
 * @param sources where it comes from
 */
public record RuleText(String id, Level level, String text, List<RuleSource> sources) {
    /** Copies the list. */
    public RuleText {
        sources = List.copyOf(sources);
    }

    /** A rule that the kit does not list has no text; it is that of a property of an adopter. */
    static RuleText of(String id, String ruleSet) {
        return Rules.find(id)
                .map(rule -> new RuleText(id, rule.level(ruleSet), rule.text(), sources(rule)))
                .orElseGet(() -> new RuleText(id, Level.REQUIRED, "", List.of()));
    }

    private static List<RuleSource> sources(Rule rule) {
        return Rules.sources().stream()
                .filter(source -> rule.sources().contains(source.id()))
                .toList();
    }
}
