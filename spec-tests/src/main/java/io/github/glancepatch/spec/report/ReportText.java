// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.RunReport;
import io.github.glancepatch.spec.run.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The phrases that all reports share. */
final class ReportText {
    /** What the column of the other statuses holds. */
    static final String OTHER = "other: not run, known failure, unexpected pass";

    private ReportText() {}

    /** {@return the verdict and the counts behind it} */
    static String verdict(RunReport report) {
        return report.verdict().text() + " (" + counts(report.results()) + ")";
    }

    /**
     * {@return the counts of both levels}
     *
     * <p>A required check that differs only in what is recommended has passed what is required, and is counted as
     * differing among what is recommended.
     */
    static String counts(List<CheckResult> results) {
        int differing = RunReport.count(results, CheckStatus.DIFFERS);
        List<CheckResult> required = at(Level.REQUIRED, results);
        List<CheckResult> recommended = at(Level.RECOMMENDED, results);
        Map<String, Integer> first = new LinkedHashMap<>();
        first.put(
                "passed",
                RunReport.count(required, CheckStatus.PASSED) + RunReport.count(required, CheckStatus.DIFFERS));
        first.put("failed", RunReport.count(required, CheckStatus.FAILED));
        Map<String, Integer> second = new LinkedHashMap<>();
        second.put("passed", RunReport.count(recommended, CheckStatus.PASSED));
        second.put("differ", differing);
        return "required: " + phrase(first, required) + "; recommended: " + phrase(second, recommended);
    }

    private static List<CheckResult> at(Level level, List<CheckResult> results) {
        return results.stream()
                .filter(result -> result.check().level() == level)
                .toList();
    }

    private static String phrase(Map<String, Integer> always, List<CheckResult> results) {
        List<String> counts = new ArrayList<>();
        always.forEach((name, count) -> counts.add(count + " " + name));
        for (CheckStatus status : CheckStatus.values()) {
            int count = RunReport.count(results, status);
            boolean counted =
                    status == CheckStatus.PASSED || status == CheckStatus.FAILED || status == CheckStatus.DIFFERS;
            if (count > 0 && !counted) {
                counts.add(count + " " + status.text());
            }
        }
        return String.join(", ", counts);
    }

    /** {@return why the verdict is not a plain one, and what to do about it; empty when it is} */
    static Optional<String> remark(RunReport report) {
        List<String> unasked = report.unasked();
        if (report.verdict() == Verdict.DOES_NOT_CONFORM || unasked.isEmpty()) {
            return Optional.empty();
        }
        String rules = unasked.size() == 1 ? "required rule " : "required rules ";
        String remedy = report.isSuccessful() ? "" : "; --allow-unasked accepts that";
        return Optional.of("no check of the " + rules + String.join(", ", unasked) + " could be run" + remedy);
    }

    static String checks(int number) {
        return number == 1 ? "1 check" : number + " checks";
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    /** {@return how many results have a status that no column of its own shows} */
    static int others(List<CheckResult> results) {
        Predicate<CheckResult> other = result -> switch (result.status()) {
            case PASSED, FAILED, DIFFERS, SKIPPED -> false;
            case NOT_RUN, KNOWN_FAILURE, UNEXPECTED_PASS -> true;
        };
        return (int) results.stream().filter(other).count();
    }

    static Optional<String> skips(CheckResult result) {
        return result.status() == CheckStatus.PASSED && result.skipped() > 0
                ? Optional.of(result.skipped() + " of " + (result.tried() + result.skipped()) + " cases were skipped: "
                        + result.reason())
                : Optional.empty();
    }
}
