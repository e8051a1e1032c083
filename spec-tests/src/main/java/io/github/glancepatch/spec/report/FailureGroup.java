// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.run.CheckResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Failures of one rule that have one cause.
 *
 * @param rule the rule's id
 * @param kind the cause, as the difference names it
 * @param results the results, at least one
 */
record FailureGroup(String rule, String kind, List<CheckResult> results) {

    /** {@return the groups of some results, rule by rule, the largest group of a rule first} */
    static List<FailureGroup> of(Map<String, List<CheckResult>> resultsByRule) {
        List<FailureGroup> groups = new ArrayList<>();
        resultsByRule.forEach((rule, results) -> {
            Map<String, List<CheckResult>> kinds = new LinkedHashMap<>();
            results.forEach(result -> kinds.computeIfAbsent(kind(result), kind -> new ArrayList<>())
                    .add(result));
            kinds.entrySet().stream()
                    .map(one -> new FailureGroup(rule, one.getKey(), one.getValue()))
                    .sorted((a, b) -> b.results().size() - a.results().size())
                    .forEach(groups::add);
        });
        return groups;
    }

    private static String kind(CheckResult result) {
        return result.failure()
                .map(failure -> failure.difference(result.check().rule()).kind())
                .orElse(result.status().text() + ": " + result.reason());
    }

    /** {@return how many checks fail for each cause that more than one rule has} */
    static Map<String, Integer> sharedCauses(List<FailureGroup> groups) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> rules = new LinkedHashMap<>();
        for (FailureGroup group : groups) {
            counts.merge(group.kind(), group.results().size(), Integer::sum);
            rules.merge(group.kind(), 1, Integer::sum);
        }
        counts.keySet().removeIf(kind -> rules.getOrDefault(kind, 0) < 2);
        return counts;
    }

    /** {@return the group in one line} */
    String headline() {
        return ReportText.checks(results.size()) + ": " + kind;
    }
}
