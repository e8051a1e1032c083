// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.RecordedExchange;
import io.github.glancepatch.spec.run.RunReport;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The report in the XML that CI servers read: a suite for each rule. */
public final class JunitXmlReport {
    private final RunReport report;
    private final String command;
    private final StringBuilder xml = new StringBuilder();

    private JunitXmlReport(RunReport report, String command) {
        this.report = report;
        this.command = command;
    }

    /**
     * {@return the document}
     *
     * @param report the run
     * @param command the command line that repeats the run
     */
    public static String of(RunReport report, String command) {
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

    private static String totals(List<CheckResult> results, Duration time) {
        long failures =
                results.stream().filter(result -> result.status().isFailing()).count();
        long skipped = results.stream().filter(JunitXmlReport::isSkipped).count();
        return " tests=\"" + results.size() + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"" + skipped
                + "\" time=\"" + seconds(time) + "\"";
    }

    /** A known failure is no failure of this run, and no success either. */
    private static boolean isSkipped(CheckResult result) {
        return result.status() == CheckStatus.SKIPPED || result.status() == CheckStatus.KNOWN_FAILURE;
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
            String status = result.status() == CheckStatus.SKIPPED
                    ? ""
                    : result.status().text() + ": ";
            xml.append("<skipped message=\"")
                    .append(Escape.markup(status + result.reason()))
                    .append("\"/>");
        } else if (result.status().isFailing()) {
            xml.append("<failure type=\"")
                    .append(Escape.markup(result.status().text()))
                    .append("\" message=\"")
                    .append(Escape.markup(message(result)))
                    .append("\">")
                    .append(Escape.markup(details(result)))
                    .append("</failure>");
        }
        xml.append("</testcase>\n");
    }

    private static String message(CheckResult result) {
        return Escape.shortened(
                result.failure().map(failure -> failure.message()).orElse(result.reason()), 1_000);
    }

    private String details(CheckResult result) {
        StringBuilder details = new StringBuilder();
        result.failure().ifPresent(failure -> {
            for (RecordedExchange answer : failure.answers()) {
                details.append("\nrequest:  ")
                        .append(answer.request().contentType().orElse("(no Content-Type)"))
                        .append("\n          ")
                        .append(answer.request().body())
                        .append("\nexpected: ")
                        .append(ReportText.expected(answer))
                        .append("\nfound:    ")
                        .append(ReportText.found(answer));
            }
            details.append("\nreplay:   ").append(command).append(" --replay ").append(failure.token());
        });
        return details.toString();
    }
}
