// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule, or a law that follows from the rules.
 *
 * @param id the id, like {@code access-2}
 * @param text what it says, one sentence in Markdown
 * @param ruleSets the names of the rule sets that have it; empty when only a schema document can bring it in
 * @param levels its level in each of them
 * @param reason why its level is what it is, or what part of it has another level; empty when that is obvious
 * @param standing where it comes from: {@code documented}, {@code glance}, {@code project}, {@code observed}; empty for
 *     a law
 * @param answers what answers a request that breaks it; empty when it cannot be broken
 * @param sources the ids of the sources that it is taken from; empty when this project decided it
 * @param tests the interfaces of properties that check it, and tests of other kinds behind a prefix like {@code core:}
 * @param withoutCheck why a run has no check of its own for it; empty when it has
 */
public record Rule(
        String id,
        String text,
        List<String> ruleSets,
        Map<String, Level> levels,
        Optional<String> reason,
        List<String> standing,
        List<Answer> answers,
        List<String> sources,
        List<String> tests,
        Optional<String> withoutCheck) {

    /**
     * What answers a request that breaks a rule.
     *
     * @param ruleSets the names of the rule sets where it does
     * @param status the HTTP status
     * @param code the code of the service's error; empty when none is documented
     * @param when which breach it answers; empty when it is the only answer
     */
    public record Answer(List<String> ruleSets, int status, Optional<String> code, Optional<String> when) {}

    /** {@return whether this is a law, which follows from the rules} */
    public boolean isLaw() {
        return id.startsWith("law-");
    }

    /** {@return the level in a rule set; what a rule set does not list is never required there} */
    public Level level(String ruleSet) {
        return levels.getOrDefault(ruleSet, Level.RECOMMENDED);
    }
}
