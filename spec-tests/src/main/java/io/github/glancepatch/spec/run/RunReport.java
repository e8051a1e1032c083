// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.rules.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A whole run.
 *
 * @param run what was run, and at which level it is judged
 * @param implementation a description of the implementation
 * @param kitVersion the version of the kit
 * @param requiredRules the ids of the required rules that had to be asked: those of the rule set, or of the one case
 *     that was replayed
 * @param results the results in their order
 * @param time how long it took
 */
public record RunReport(
        ConformanceRun run,
        String implementation,
        String kitVersion,
        List<String> requiredRules,
        List<CheckResult> results,
        Duration time) {

    /** Copies the lists. */
    public RunReport {
        requiredRules = List.copyOf(requiredRules);
        results = List.copyOf(results);
    }

    /** {@return the rule set} */
    public RuleSet rules() {
        return run.rules();
    }

    /** {@return the level at which the run is judged} */
    public Level level() {
        return run.level();
    }

    /** {@return what the run says of the implementation} */
    public Verdict verdict() {
        if (results.stream().anyMatch(this::isFailing)) {
            return Verdict.DOES_NOT_CONFORM;
        }
        if (results.stream().noneMatch(result -> result.status().hasRun())) {
            return Verdict.NOTHING_WAS_CHECKED;
        }
        return unasked().isEmpty() ? Verdict.CONFORMS : Verdict.CONFORMS_AS_FAR_AS_ASKED;
    }

    /** {@return whether the implementation conforms, and was asked enough to say so} */
    public boolean isSuccessful() {
        return verdict() == Verdict.CONFORMS || (verdict() == Verdict.CONFORMS_AS_FAR_AS_ASKED && run.allowUnasked());
    }

    /** {@return whether a result makes this run a failure} */
    public boolean isFailing(CheckResult result) {
        return result.isFailing(level());
    }

    /** {@return the ids of the required rules of which no required check could be run, also where there is none} */
    public List<String> unasked() {
        Set<String> asked = results.stream()
                .filter(result -> result.check().level() == Level.REQUIRED)
                .filter(result -> result.status().hasRun())
                .map(result -> result.check().rule())
                .collect(Collectors.toSet());
        return requiredRules.stream()
                .filter(rule -> !asked.contains(rule))
                .sorted(RunReport::compareRules)
                .toList();
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

    /** {@return the results by the id of the rule that they check, the rules in the order of their ids} */
    public Map<String, List<CheckResult>> byRule() {
        return byRule(results);
    }

    /**
     * {@return some results by the id of the rule that they check, the rules in the order of their ids}
     *
     * @param some the results
     */
    public static Map<String, List<CheckResult>> byRule(List<CheckResult> some) {
        Map<String, List<CheckResult>> rulesById = new TreeMap<>(RunReport::compareRules);
        for (CheckResult result : some) {
            rulesById
                    .computeIfAbsent(result.check().rule(), rule -> new ArrayList<>())
                    .add(result);
        }
        return rulesById;
    }

    /** {@return how many checks were skipped for each reason, in the order in which the reasons came up} */
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
        int families = a.substring(0, Math.max(0, hyphenA)).compareTo(b.substring(0, Math.max(0, hyphenB)));
        if (families != 0) {
            return families;
        }
        int lengths = Integer.compare(a.length(), b.length());
        return lengths != 0 ? lengths : a.compareTo(b);
    }
}
