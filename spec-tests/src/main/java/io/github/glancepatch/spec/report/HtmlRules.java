// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
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

    /** {@return a link to the checks of a rule} */
    static String link(String rule) {
        return "<a href=\"#rule-" + Escape.markup(rule) + "\">" + Escape.markup(rule) + "</a>";
    }

    static String overview(Map<String, List<CheckResult>> results, Optional<HtmlStrength> strength) {
        boolean others = results.values().stream().anyMatch(some -> others(some) > 0);
        StringBuilder rows = new StringBuilder();
        results.forEach((rule, some) -> rows.append("<tr><th scope=\"row\">" + link(rule) + "</th><td>" + verdict(some)
                + "</td>" + number(RunReport.count(some, CheckStatus.PASSED))
                + number(RunReport.count(some, CheckStatus.FAILED))
                + number(RunReport.count(some, CheckStatus.SKIPPED))
                + (others ? number(others(some)) : "")
                + strength.map(mutants -> number(mutants.caught(rule))).orElse("") + "</tr>\n"));
        String head = column("Rule")
                + column("Verdict")
                + numbers("Passed")
                + numbers("Failed")
                + numbers("Skipped")
                + (others ? numbers("Other") : "")
                + (strength.isPresent() ? numbers("Caught") : "");
        return table("Checks by rule", "overview", head, rows.toString());
    }

    private static int others(List<CheckResult> results) {
        return results.size()
                - RunReport.count(results, CheckStatus.PASSED)
                - RunReport.count(results, CheckStatus.FAILED)
                - RunReport.count(results, CheckStatus.SKIPPED);
    }

    private static String verdict(List<CheckResult> results) {
        for (CheckResult result : results) {
            if (result.status().isFailing()) {
                return badge(result.status());
            }
        }
        for (CheckStatus status : List.of(CheckStatus.KNOWN_FAILURE, CheckStatus.PASSED)) {
            if (RunReport.count(results, status) > 0) {
                return badge(status);
            }
        }
        return badge(CheckStatus.SKIPPED);
    }

    /** A status as a colour, a sign and a text, so that the colour is not needed. */
    static String badge(CheckStatus status) {
        String kind = status.isFailing() ? "bad" : status == CheckStatus.PASSED ? "good" : "neutral";
        String sign = status.isFailing() ? "\u2717" : status == CheckStatus.PASSED ? "\u2713" : "\u2013";
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
        return note.isEmpty() ? "" : "<br/><small>" + Escape.markup(Escape.shortened(note, 500)) + "</small>";
    }

    private static String link(CheckResult result) {
        return result.failure().isPresent()
                ? "<a href=\"#" + HtmlFailures.anchor(result) + "\">" + badge(result.status()) + "</a>"
                : badge(result.status());
    }
}
