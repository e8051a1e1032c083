// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.RunReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of the page that goes through the rules: a table of them all, and for each what was checked. */
final class HtmlRules {
    private HtmlRules() {}

    static String overview(Map<String, List<CheckResult>> results) {
        StringBuilder html = new StringBuilder(
                        "<div class=\"scroll\"><table><caption>Checks by rule</caption>\n<thead><tr>")
                .append("<th scope=\"col\">Rule</th><th scope=\"col\">Verdict</th>");
        for (String column : List.of("Passed", "Failed", "Skipped", "Other")) {
            html.append("<th scope=\"col\" class=\"number\">").append(column).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        results.forEach((rule, some) -> html.append(row(rule, some)));
        return html.append("</tbody></table></div>\n").toString();
    }

    private static String row(String rule, List<CheckResult> results) {
        int passed = RunReport.count(results, CheckStatus.PASSED);
        int failed = RunReport.count(results, CheckStatus.FAILED);
        int skipped = RunReport.count(results, CheckStatus.SKIPPED);
        String id = Escape.markup(rule);
        return "<tr><th scope=\"row\"><a href=\"#rule-" + id + "\">" + id + "</a></th><td>" + verdict(results) + "</td>"
                + number(passed) + number(failed) + number(skipped)
                + number(results.size() - passed - failed - skipped) + "</tr>\n";
    }

    private static String number(int number) {
        return "<td class=\"number\">" + number + "</td>";
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

    /** A status in a colour, with a sign and a word for those who see none. */
    static String badge(CheckStatus status) {
        String kind = status.isFailing() ? "bad" : status == CheckStatus.PASSED ? "good" : "neutral";
        String sign = status.isFailing() ? "\u2717" : status == CheckStatus.PASSED ? "\u2713" : "\u2013";
        return "<span class=\"badge " + kind + "\"><span aria-hidden=\"true\">" + sign + "</span> " + status.text()
                + "</span>";
    }

    static String details(String rule, List<CheckResult> results) {
        String id = Escape.markup(rule);
        StringBuilder html = new StringBuilder("<section aria-labelledby=\"rule-" + id + "\">\n<h3 id=\"rule-" + id
                + "\">" + id
                + "</h3>\n<details><summary>" + Escape.markup(Words.counts(results)) + "</summary>\n"
                + "<div class=\"scroll\"><table class=\"checks\"><caption>Checks of " + id + "</caption>\n<thead><tr>"
                + "<th scope=\"col\">Check</th><th scope=\"col\">Status</th><th scope=\"col\" class=\"number\">Cases</th>"
                + "<th scope=\"col\" class=\"number\">ms</th></tr></thead>\n<tbody>\n");
        for (CheckResult result : results) {
            html.append("<tr><td>")
                    .append(Escape.markup(result.check().title()))
                    .append("<br/><code>")
                    .append(Escape.markup(result.check().id()))
                    .append("</code>")
                    .append(note(result))
                    .append("</td><td>")
                    .append(link(result))
                    .append("</td><td class=\"number\">")
                    .append(result.tried())
                    .append("</td><td class=\"number\">")
                    .append(String.format(Locale.ROOT, "%d", result.time().toMillis()))
                    .append("</td></tr>\n");
        }
        return html.append("</tbody></table></div></details>\n</section>\n").toString();
    }

    private static String note(CheckResult result) {
        String note = Words.skips(result).orElse(result.reason());
        return note.isEmpty() ? "" : "<br/><small>" + Escape.markup(Escape.shortened(note, 500)) + "</small>";
    }

    private static String link(CheckResult result) {
        return result.failure().isPresent()
                ? "<a href=\"#" + HtmlFailures.anchor(result) + "\">" + badge(result.status()) + "</a>"
                : badge(result.status());
    }
}
