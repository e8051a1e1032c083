// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.FailureText;
import io.github.glancepatch.spec.run.ReplayCommand;
import io.github.glancepatch.spec.run.RunReport;
import io.github.glancepatch.spec.wire.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The summary for the console: what is wrong, then rule by rule, then the verdict. */
public final class TextReport {
    private static final int MAX_FAILURES_OF_RULE = 3;

    private final RunReport report;
    private final ReplayCommand command;
    private final StringBuilder text = new StringBuilder();

    private TextReport(RunReport report, ReplayCommand command) {
        this.report = report;
        this.command = command;
    }

    /**
     * {@return the summary, lines of text}
     *
     * @param report the run
     * @param command what repeats the run
     */
    public static String of(RunReport report, ReplayCommand command) {
        return new TextReport(report, command).write();
    }

    private String write() {
        Predicate<CheckResult> failing = result -> report.isFailing(result) && result.status() != CheckStatus.NOT_RUN;
        failures(groups(failing));
        differences(groups(result -> result.status() == CheckStatus.DIFFERS && !report.isFailing(result)));
        report.skipReasons().forEach((reason, count) -> line("skipped " + count + ": " + reason));
        report.results().stream()
                .filter(result -> result.status() == CheckStatus.NOT_RUN)
                .findFirst()
                .ifPresent(result -> line("not run " + report.count(CheckStatus.NOT_RUN) + ": " + result.reason()));
        table();
        line("");
        line(report.implementation() + ", rule set " + report.rules().wireName() + ", level "
                + report.level().text() + ", kit " + report.kitVersion() + ", seed "
                + report.run().seed() + ", " + report.run().tries() + " tries, " + ReportText.seconds(report.time()));
        ReportText.remark(report).ifPresent(this::line);
        line(ReportText.verdict(report));
        return text.toString();
    }

    private List<FailureGroup> groups(Predicate<CheckResult> which) {
        return FailureGroup.of(
                RunReport.byRule(report.results().stream().filter(which).toList()));
    }

    private void failures(List<FailureGroup> groups) {
        String rule = "";
        int shown = 0;
        for (FailureGroup group : groups) {
            shown = group.rule().equals(rule) ? shown : 0;
            rule = group.rule();
            CheckStatus status = group.results().get(0).status();
            line(status.text().toUpperCase(Locale.ROOT) + " " + rule + ", " + group.headline());
            int examples = Math.max(1, MAX_FAILURES_OF_RULE - shown); // each cause has one
            List<CheckResult> first = group.results().stream().limit(examples).toList();
            first.forEach(this::failure);
            shown += first.size();
            int others = group.results().size() - first.size();
            if (others > 0) {
                line("  and " + ReportText.checks(others) + " more of this rule with this difference");
            }
            line("");
        }
        FailureGroup.sharedCauses(groups)
                .forEach((kind, count) -> line(ReportText.checks(count) + " of several rules: " + kind));
    }

    private void failure(CheckResult result) {
        if (result.failure().isEmpty()) {
            line("  " + result.check().id() + ": " + result.reason());
        }
        FailureText.lines(FailureText.parts(report.rules(), result, command))
                .lines()
                .forEach(part -> line("  " + part));
        line("");
    }

    private void differences(List<FailureGroup> groups) {
        if (!groups.isEmpty()) {
            line("Differs from what is " + Level.RECOMMENDED.text() + " (--level " + Level.RECOMMENDED.text()
                    + " judges that too):");
            groups.forEach(group -> line("  " + group.rule() + ", " + group.headline() + ", like "
                    + group.results().get(0).check().id()));
            line("");
        }
    }

    private void table() {
        line("rule          level        checks  passed  failed  differ  skipped  other");
        report.byRule()
                .forEach((rule, results) -> line(String.format(
                        Locale.ROOT,
                        "%-13s %-11s  %6d  %6d  %6d  %6d  %7d  %5d",
                        rule,
                        report.rules().rule(rule).level().text(),
                        results.size(),
                        RunReport.count(results, CheckStatus.PASSED),
                        RunReport.count(results, CheckStatus.FAILED),
                        RunReport.count(results, CheckStatus.DIFFERS),
                        RunReport.count(results, CheckStatus.SKIPPED),
                        ReportText.others(results))));
        if (ReportText.others(report.results()) > 0) {
            line(ReportText.OTHER);
        }
    }

    private void line(String line) {
        text.append(VisibleText.line(line)).append('\n');
    }
}
