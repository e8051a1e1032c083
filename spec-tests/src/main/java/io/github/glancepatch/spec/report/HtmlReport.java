// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.RunReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The report for people: one page that needs nothing from elsewhere. What the run was, what it found, rule by rule what
 * was checked, and for every failure the request with the expected answer beside the one that came.
 */
public final class HtmlReport {
    private final RunReport report;
    private final HtmlFailures failures;
    private final StringBuilder html = new StringBuilder();

    private HtmlReport(RunReport report, String command) {
        this.report = report;
        this.failures = new HtmlFailures(command);
    }

    /**
     * {@return the page}
     *
     * @param report the run
     * @param command the command line that repeats the run
     */
    public static String of(RunReport report, String command) {
        return new HtmlReport(report, command).write();
    }

    private String write() {
        String title = "Conformance: " + report.implementation() + ", rule set "
                + report.rules().wireName();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(Escape.markup(title))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n");
        head();
        facts();
        problems();
        skips();
        rules();
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String style() {
        try (InputStream css =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head() {
        html.append("<h1>PATCH conformance</h1>\n<p class=\"verdict ")
                .append(report.isSuccessful() ? "good" : "bad")
                .append("\"><strong>")
                .append(report.isSuccessful() ? "\u2713 " : "\u2717 ")
                .append(Escape.markup(Words.verdict(report)))
                .append("</strong> ")
                .append(Escape.markup(Words.counts(report.results())))
                .append("</p>\n");
    }

    private void facts() {
        Map<String, String> facts = new java.util.LinkedHashMap<>();
        facts.put("Implementation", report.implementation());
        facts.put("Rule set", report.rules().wireName());
        facts.put("Kit version", report.kitVersion());
        facts.put("Seed", Long.toString(report.seed()));
        facts.put("Cases for a property", "at most " + report.tries());
        facts.put("Time taken", Words.seconds(report.time()));
        html.append("<dl class=\"facts\">\n");
        facts.forEach((name, value) -> html.append("<div><dt>")
                .append(name)
                .append("</dt><dd>")
                .append(Escape.markup(value))
                .append("</dd></div>\n"));
        html.append("</dl>\n");
    }

    private void problems() {
        List<CheckResult> problems = report.results().stream()
                .filter(result -> result.failure().isPresent() || result.status() == CheckStatus.UNEXPECTED_PASS)
                .toList();
        html.append("<h2 id=\"failures\">Failures</h2>\n");
        if (problems.isEmpty()) {
            html.append("<p>None.</p>\n");
        }
        boolean open = problems.size() == 1;
        problems.forEach(result -> html.append(failures.details(result, open)));
    }

    private void skips() {
        Map<String, Integer> reasons = report.skipReasons();
        html.append("<h2 id=\"skips\">Skipped, and why</h2>\n");
        if (reasons.isEmpty()) {
            html.append("<p>Nothing.</p>\n");
            return;
        }
        html.append(
                        "<div class=\"scroll\"><table><caption>A skip is no pass: these checks have shown nothing</caption>\n")
                .append("<thead><tr><th scope=\"col\">Reason</th><th scope=\"col\" class=\"number\">Checks</th></tr>")
                .append("</thead>\n<tbody>\n");
        reasons.forEach((reason, count) -> html.append("<tr><td>")
                .append(Escape.markup(Escape.shortened(reason, 500)))
                .append("</td><td class=\"number\">")
                .append(count)
                .append("</td></tr>\n"));
        html.append("</tbody></table></div>\n");
    }

    private void rules() {
        html.append("<h2 id=\"rules\">Rule by rule</h2>\n").append(HtmlRules.overview(report.byRule()));
        report.byRule().forEach((rule, results) -> html.append(HtmlRules.details(rule, results)));
    }
}
