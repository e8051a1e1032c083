// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.rules.RuleSource;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.RuleText;
import io.github.glancepatch.spec.run.RunReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of the page that goes through the rules: a table of them all, and for each what was checked. */
final class HtmlRules {
    private HtmlRules() {}

    /** The frame of every table: what is too wide can be scrolled, with the keyboard too. */
    static String table(String caption, String kind, String head, String rows) {
        return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + caption + "\"><table class=\""
                + kind
                + "\"><caption>" + caption + "</caption>\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows
                + "</tbody></table></div>\n";
    }

    static String column(String name) {
        return "<th scope=\"col\">" + name + "</th>";
    }

    static String numbers(String name) {
        return "<th scope=\"col\" class=\"number\">" + name + "</th>";
    }

    static String number(int number) {
        return "<td class=\"number\">" + number + "</td>";
    }

    /** A number of a table whose rows are stacked on a narrow screen, where each cell names its column. */
    private static String number(String column, int number) {
        return "<td class=\"number\" data-column=\"" + column + "\">" + number + "</td>";
    }

    /** {@return a link to the checks of a rule} */
    static String link(String rule) {
        return "<a href=\"#rule-" + Escape.markup(rule) + "\">" + Escape.markup(rule) + "</a>";
    }

    /** {@return a rule's id as code} */
    static String code(String rule) {
        return "<code>" + Escape.markup(rule) + "</code>";
    }

    /** {@return a sentence of Markdown, of which rules use code only} */
    static String markdown(String text) {
        return Escape.markup(text).replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    /** {@return links to where a rule comes from} */
    static String sources(RuleText rule) {
        StringBuilder links = new StringBuilder();
        for (RuleSource source : rule.sources()) {
            links.append("<br/><small><a href=\"" + Escape.markup(source.url()) + "\">"
                    + Escape.markup(source.document() + ", " + source.section()) + "</a></small>");
        }
        return links.toString();
    }

    static String overview(RunReport report, Optional<HtmlStrength> strength) {
        Map<String, List<CheckResult>> results = report.byRule();
        boolean others = ReportText.others(report.results()) > 0;
        StringBuilder rows = new StringBuilder();
        results.forEach((rule, some) -> rows.append("<tr><th scope=\"row\">" + link(rule) + " "
                + text(report.rules().rule(rule)) + "</th><td>" + verdict(report, some) + "</td>"
                + number("Passed", RunReport.count(some, CheckStatus.PASSED))
                + number("Failed", RunReport.count(some, CheckStatus.FAILED))
                + number("Differ", RunReport.count(some, CheckStatus.DIFFERS))
                + number("Skipped", RunReport.count(some, CheckStatus.SKIPPED))
                + (others ? number("Other", ReportText.others(some)) : "")
                + strength.map(mutants -> number("Caught", mutants.caught(rule)))
                        .orElse("") + "</tr>\n"));
        String head = column("Rule")
                + column("Verdict")
                + numbers("Passed")
                + numbers("Failed")
                + numbers("Differ")
                + numbers("Skipped")
                + (others ? numbers("Other") : "")
                + (strength.isPresent() ? numbers("Caught") : "");
        String legend = others ? "<p><small>" + ReportText.OTHER + "</small></p>\n" : "";
        return table("Checks by rule", "overview", head, rows.toString()) + legend;
    }

    private static String text(RuleText rule) {
        return "<small>" + rule.level().text() + "</small> " + markdown(rule.text()) + sources(rule);
    }

    private static String verdict(RunReport report, List<CheckResult> results) {
        for (CheckResult result : results) {
            if (report.isFailing(result)) {
                return badge(result.status());
            }
        }
        for (CheckStatus status : List.of(CheckStatus.KNOWN_FAILURE, CheckStatus.DIFFERS, CheckStatus.PASSED)) {
            if (RunReport.count(results, status) > 0) {
                return badge(status);
            }
        }
        return badge(CheckStatus.SKIPPED);
    }

    /** A status as a colour, a sign and a text, so that the colour is not needed. */
    static String badge(CheckStatus status) {
        String kind = switch (status) {
            case PASSED -> "good";
            case FAILED, NOT_RUN, UNEXPECTED_PASS -> "bad";
            case DIFFERS, SKIPPED, KNOWN_FAILURE -> "neutral";
        };
        String sign = switch (status) {
            case PASSED -> "\u2713";
            case FAILED, NOT_RUN, UNEXPECTED_PASS -> "\u2717";
            case DIFFERS -> "\u2260";
            case SKIPPED, KNOWN_FAILURE -> "\u2013";
        };
        return "<span class=\"badge " + kind + "\"><span aria-hidden=\"true\">" + sign + "</span> " + status.text()
                + "</span>";
    }

    /** The checks of a rule; the anchor lies inside the box, so that a link to it opens it. */
    static String details(String rule, List<CheckResult> results) {
        String id = Escape.markup(rule);
        StringBuilder rows = new StringBuilder();
        for (CheckResult result : results) {
            rows.append("<tr><td>")
                    .append(Escape.markup(result.check().title()))
                    .append("<br/><code>")
                    .append(Escape.markup(result.check().id()))
                    .append("</code>")
                    .append(note(result))
                    .append("</td><td>")
                    .append(link(result))
                    .append("</td>")
                    .append(number(result.tried()))
                    .append(number((int) result.time().toMillis()))
                    .append("</tr>\n");
        }
        String head = column("Check") + column("Status") + numbers("Cases") + numbers("ms");
        return "<details><summary><h3>" + id + "</h3> " + Escape.markup(ReportText.counts(results))
                + "</summary>\n<div id=\"rule-" + id + "\">" + table("Checks of " + id, "checks", head, rows.toString())
                + "</div></details>\n";
    }

    private static String note(CheckResult result) {
        String note = ReportText.skips(result).orElse(result.reason());
        return note.isEmpty() ? "" : "<br/><small>" + Escape.markup(note, 500) + "</small>";
    }

    private static String link(CheckResult result) {
        return result.failure().isPresent()
                ? "<a href=\"#" + HtmlFailures.anchor(result) + "\">" + badge(result.status()) + "</a>"
                : badge(result.status());
    }
}
