// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.Failure;
import io.github.glancepatch.spec.run.RecordedExchange;
import io.github.glancepatch.spec.run.RunReport;
import java.util.List;
import java.util.Locale;

/** The summary for the console: rule by rule, then what is wrong, then the verdict. */
public final class TextReport {
    private static final int MESSAGE = 600;
    private static final int PART = 400;

    private final RunReport report;
    private final String command;
    private final StringBuilder text = new StringBuilder();

    private TextReport(RunReport report, String command) {
        this.report = report;
        this.command = command;
    }

    /**
     * {@return the summary, lines of text}
     *
     * @param report the run
     * @param command the command line that repeats the run, to which {@code --replay} can be added
     */
    public static String of(RunReport report, String command) {
        return new TextReport(report, command).write();
    }

    private String write() {
        line("rule        checks  passed  failed  skipped  other");
        report.byRule().forEach(this::rule);
        report.skipReasons().forEach((reason, count) -> line("skipped " + count + ": " + reason));
        report.results().stream()
                .filter(result -> result.status() == CheckStatus.NOT_RUN)
                .findFirst()
                .ifPresent(result -> line("not run " + report.count(CheckStatus.NOT_RUN) + ": " + result.reason()));
        report.results().forEach(this::problem);
        line("");
        line(report.implementation() + ", rule set " + report.rules().wireName() + ", kit " + report.kitVersion()
                + ", seed " + report.seed() + ", " + report.tries() + " tries, " + ReportText.seconds(report.time()));
        line(ReportText.verdict(report) + ": " + ReportText.counts(report.results()));
        return text.toString();
    }

    private void rule(String rule, List<CheckResult> results) {
        int passed = RunReport.count(results, CheckStatus.PASSED);
        int failed = RunReport.count(results, CheckStatus.FAILED);
        int skipped = RunReport.count(results, CheckStatus.SKIPPED);
        line(String.format(
                Locale.ROOT,
                "%-11s %6d  %6d  %6d  %7d  %5d",
                rule,
                results.size(),
                passed,
                failed,
                skipped,
                results.size() - passed - failed - skipped));
    }

    private void problem(CheckResult result) {
        if (result.status() == CheckStatus.UNEXPECTED_PASS) {
            line("");
            line("UNEXPECTED PASS " + result.check().rule() + " "
                    + result.check().id());
            line("  " + result.reason());
        }
        if (result.status() == CheckStatus.FAILED) {
            line("");
            line("FAILED " + result.check().rule() + " " + result.check().id());
            result.failure().ifPresent(this::failure);
        }
    }

    private void failure(Failure failure) {
        line("  " + Escape.shortened(ReportText.headline(failure), MESSAGE));
        for (RecordedExchange answer : failure.answers()) {
            line("  request:  " + answer.request().contentType().orElse("(no Content-Type)"));
            line("            " + Escape.shortened(answer.request().body().toString(), PART));
            line("  expected: " + Escape.shortened(ReportText.expected(answer), PART));
            line("  found:    " + Escape.shortened(ReportText.found(answer), PART));
        }
        line("  replay:   " + command + " --replay " + failure.token());
    }

    private void line(String line) {
        text.append(Escape.line(line)).append('\n');
    }
}
