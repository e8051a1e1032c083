// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.FailureText;
import io.github.glancepatch.spec.run.ReplayCommand;
import io.github.glancepatch.spec.run.RunReport;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report in the XML that CI servers read: a suite for each rule. */
public final class JunitXmlReport {
    private static final int MAX_MESSAGE = 1_000;

    private final RunReport report;
    private final ReplayCommand command;
    private final StringBuilder xml = new StringBuilder();

    private JunitXmlReport(RunReport report, ReplayCommand command) {
        this.report = report;
        this.command = command;
    }

    /**
     * {@return the document}
     *
     * @param report the run
     * @param command what repeats the run
     */
    public static String of(RunReport report, ReplayCommand command) {
        return new JunitXmlReport(report, command).write();
    }

    private String write() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"conform ")
                .append(Escape.markup(report.rules().wireName()))
                .append('"')
                .append(totals(report.results(), report.time()))
                .append(">\n");
        report.byRule().forEach(this::suite);
        return xml.append("</testsuites>\n").toString();
    }

    private String totals(List<CheckResult> results, Duration time) {
        long failures = results.stream().filter(report::isFailing).count();
        long skipped = results.stream().filter(this::isSkipped).count();
        return " tests=\"" + results.size() + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"" + skipped
                + "\" time=\"" + seconds(time) + "\"";
    }

    /** What is neither a failure of this run nor a success: a known failure, say. */
    private boolean isSkipped(CheckResult result) {
        return result.status() != CheckStatus.PASSED && !report.isFailing(result);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }

    private void suite(String rule, List<CheckResult> results) {
        Duration time = results.stream().map(CheckResult::time).reduce(Duration.ZERO, Duration::plus);
        xml.append("  <testsuite name=\"")
                .append(Escape.markup(rule))
                .append('"')
                .append(totals(results, time))
                .append(">\n");
        results.forEach(this::test);
        xml.append("  </testsuite>\n");
    }

    private void test(CheckResult result) {
        xml.append("    <testcase classname=\"")
                .append(Escape.markup(
                        result.check().rule() + "." + result.check().group()))
                .append("\" name=\"")
                .append(Escape.markup(result.check().id()))
                .append("\" time=\"")
                .append(seconds(result.time()))
                .append("\">");
        if (isSkipped(result)) {
            xml.append("<skipped message=\"")
                    .append(Escape.markup(message(result), MAX_MESSAGE))
                    .append("\">")
                    .append(Escape.markup(details(result)))
                    .append("</skipped>");
        } else if (report.isFailing(result)) {
            xml.append("<failure type=\"")
                    .append(Escape.markup(result.status().text()))
                    .append("\" message=\"")
                    .append(Escape.markup(message(result), MAX_MESSAGE))
                    .append("\">")
                    .append(Escape.markup(details(result)))
                    .append("</failure>");
        }
        xml.append("</testcase>\n");
    }

    private static String message(CheckResult result) {
        String difference = result.failure()
                .map(failure -> failure.differenceFrom(result.check().rule()))
                .orElse("");
        String status = result.status() == CheckStatus.FAILED || result.status() == CheckStatus.SKIPPED
                ? ""
                : result.status().text();
        return Stream.of(status, difference, result.reason())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String details(CheckResult result) {
        return FailureText.lines(FailureText.parts(report.rules(), result, command));
    }
}
