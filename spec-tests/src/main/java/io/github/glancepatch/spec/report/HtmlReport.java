// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.ReplayCommand;
import io.github.glancepatch.spec.run.RunReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The report for people: one page that needs nothing from elsewhere. What the run was, what it found rule by rule, for
 * every failure the request with the expected answer beside the one that came, and every check.
 */
public final class HtmlReport {
    private static final int MAX_REASON = 500;
    private static final String FAILURES = "failures";

    private final RunReport report;
    private final HtmlFailures failures;
    private final Optional<HtmlStrength> strength;
    private final StringBuilder html = new StringBuilder();

    private HtmlReport(RunReport report, ReplayCommand command, Optional<HtmlStrength> strength) {
        this.report = report;
        this.failures = new HtmlFailures(report.rules(), command);
        this.strength = strength;
    }

    /**
     * {@return the page}
     *
     * @param report the run
     * @param command what repeats the run
     */
    public static String of(RunReport report, ReplayCommand command) {
        return new HtmlReport(report, command, Optional.empty()).write();
    }

    /**
     * {@return the page with a part that shows how strong the checks are}
     *
     * @param report the run
     * @param command what repeats the run
     * @param caught what implementations do wrong that are broken on purpose, each with the ids of the rules whose
     *     checks have caught it
     */
    public static String of(RunReport report, ReplayCommand command, Map<String, ? extends Collection<String>> caught) {
        return new HtmlReport(
                        report,
                        command,
                        Optional.of(new HtmlStrength(
                                caught, List.copyOf(report.byRule().keySet()))))
                .write();
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
        Map<String, Section> sections = sections();
        nav(sections);
        sections.forEach(this::failures);
        title("rules", "Rule by rule");
        html.append(HtmlRules.overview(report, strength));
        skips();
        strength.ifPresent(some -> {
            title("strength", "What the checks catch");
            html.append(some.table());
        });
        title("checks", "Every check");
        report.byRule().forEach((rule, results) -> html.append(HtmlRules.details(rule, results)));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private List<CheckResult> some(Predicate<CheckResult> which) {
        return report.results().stream().filter(which).toList();
    }

    private void title(String id, String text) {
        html.append("<h2 id=\"" + id + "\">" + text + "</h2>\n");
    }

    /**
     * A part of the page that shows failures of one kind.
     *
     * @param title its title
     * @param results the failures
     */
    private record Section(String title, List<CheckResult> results) {}

    /** The failures of the run always, the other kinds where there are some; by the ids of their parts of the page. */
    private Map<String, Section> sections() {
        Map<String, Section> sections = new LinkedHashMap<>();
        sections.put(
                FAILURES,
                new Section(
                        "Failures",
                        some(result -> report.isFailing(result) && result.status() != CheckStatus.NOT_RUN)));
        sections.put(
                "differences",
                new Section(
                        "Differs from what is recommended",
                        some(result -> result.status() == CheckStatus.DIFFERS && !report.isFailing(result))));
        sections.put(
                "known", new Section("Known failures", some(result -> result.status() == CheckStatus.KNOWN_FAILURE)));
        sections.entrySet()
                .removeIf(section -> section.getValue().results().isEmpty()
                        && !section.getKey().equals(FAILURES));
        return sections;
    }

    private void failures(String id, Section section) {
        title(id, section.title());
        List<FailureGroup> groups = FailureGroup.of(RunReport.byRule(section.results()));
        StringBuilder causes = new StringBuilder();
        FailureGroup.sharedCauses(groups)
                .forEach((cause, count) -> causes.append(
                        "<li>" + ReportText.checks(count) + " of several rules: " + Escape.markup(cause) + "</li>\n"));
        html.append(causes.isEmpty() ? "" : "<ul class=\"causes\">\n" + causes + "</ul>\n");
        html.append(groups.isEmpty() ? "<p>None.</p>\n" : failures.groups(groups, id.equals(FAILURES)));
    }

    private void nav(Map<String, Section> sections) {
        Map<String, String> parts = new LinkedHashMap<>();
        sections.forEach((id, section) ->
                parts.put(id, section.title() + " (" + section.results().size() + ")"));
        parts.put("rules", "Rule by rule");
        parts.put("skips", "Skipped (" + report.count(CheckStatus.SKIPPED) + ")");
        strength.ifPresent(some -> parts.put("strength", "What the checks catch"));
        parts.put("checks", "Every check");
        html.append("<nav aria-label=\"Parts of this page\"><ul>");
        parts.forEach((id, text) -> html.append("<li><a href=\"#" + id + "\">" + text + "</a></li>"));
        html.append("</ul></nav>\n");
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
                .append(Escape.markup(report.verdict().text()))
                .append("</strong> ")
                .append(Escape.markup(ReportText.counts(report.results())))
                .append("</p>\n");
        ReportText.remark(report).ifPresent(remark -> html.append("<p>" + Escape.markup(remark) + "</p>\n"));
        some(result -> result.status() == CheckStatus.NOT_RUN).stream()
                .findFirst()
                .ifPresent(result -> html.append("<p>Not run: ")
                        .append(Escape.markup(result.reason(), MAX_REASON))
                        .append("</p>\n"));
    }

    private void facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Implementation", report.implementation());
        facts.put("Rule set", report.rules().wireName());
        facts.put("Level", report.level().text());
        facts.put("Kit version", report.kitVersion());
        facts.put("Seed", Long.toString(report.run().seed()));
        facts.put("Cases for a property", "at most " + report.run().tries());
        facts.put("Time taken", ReportText.seconds(report.time()));
        html.append("<dl class=\"facts\">\n");
        facts.forEach((name, value) -> html.append("<div><dt>")
                .append(name)
                .append("</dt><dd>")
                .append(Escape.markup(value))
                .append("</dd></div>\n"));
        html.append("</dl>\n");
    }

    private void skips() {
        Map<String, Integer> reasons = report.skipReasons();
        title("skips", "Skipped, and why");
        if (reasons.isEmpty()) {
            html.append("<p>Nothing.</p>\n");
            return;
        }
        StringBuilder rows = new StringBuilder();
        reasons.forEach((reason, count) -> rows.append("<tr><td>")
                .append(Escape.markup(reason, MAX_REASON))
                .append("</td>")
                .append(HtmlRules.number(count))
                .append("</tr>\n"));
        String head = HtmlRules.column("Reason") + HtmlRules.numbers("Checks");
        html.append(
                HtmlRules.table("A skip is no pass: these checks have shown nothing", "skips", head, rows.toString()));
    }
}
