// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole run.
 *
 * @param rules the rule set
 * @param implementation a description of the implementation
 * @param kitVersion the version of the kit
 * @param seed the seed of the generated cases
 * @param tries how many cases were generated for each property
 * @param results the results in their order
 * @param time how long it took
 */
public record RunReport(
        RuleSet rules,
        String implementation,
        String kitVersion,
        long seed,
        int tries,
        List<CheckResult> results,
        Duration time) {

    /**
     * Copies the list.
     *
     * @param rules the rule set
     * @param implementation what was put to the test
     * @param kitVersion the version of the kit
     * @param seed the seed
     * @param tries how many cases were generated
     * @param results the results
     * @param time how long it took
     */
    public RunReport {
        results = List.copyOf(results);
    }

    /**
     * {@return whether nothing failed and something passed: a run of which everything was skipped has shown nothing}
     */
    public boolean isSuccessful() {
        return results.stream().noneMatch(result -> result.status().isFailing()) && count(CheckStatus.PASSED) > 0;
    }

    /**
     * {@return how many checks have a status}
     *
     * @param status the status
     */
    public int count(CheckStatus status) {
        return count(results, status);
    }

    /**
     * {@return how many of some results have a status}
     *
     * @param some the results
     * @param status the status
     */
    public static int count(List<CheckResult> some, CheckStatus status) {
        return (int) some.stream().filter(result -> result.status() == status).count();
    }

    /** {@return the results by the id of the rule that they check, the rules in the order of the alphabet} */
    public Map<String, List<CheckResult>> byRule() {
        Map<String, List<CheckResult>> rulesById = new TreeMap<>(RunReport::compareRules);
        for (CheckResult result : results) {
            rulesById
                    .computeIfAbsent(result.check().rule(), rule -> new java.util.ArrayList<>())
                    .add(result);
        }
        return rulesById;
    }

    /** {@return how many cases were skipped for each reason, in the order in which the reasons came up} */
    public Map<String, Integer> skipReasons() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (CheckResult result : results) {
            if (result.status() == CheckStatus.SKIPPED) {
                reasons.merge(result.reason(), 1, Integer::sum);
            }
        }
        return reasons;
    }

    /** law-2 comes before law-10. */
    private static int compareRules(String a, String b) {
        int hyphenA = a.lastIndexOf('-');
        int hyphenB = b.lastIndexOf('-');
        int words = a.substring(0, Math.max(0, hyphenA)).compareTo(b.substring(0, Math.max(0, hyphenB)));
        if (words != 0) {
            return words;
        }
        int lengths = Integer.compare(a.length(), b.length());
        return lengths != 0 ? lengths : a.compareTo(b);
    }
}
