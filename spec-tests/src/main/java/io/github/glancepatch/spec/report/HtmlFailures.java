// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.Failure;
import io.github.glancepatch.spec.run.RecordedExchange;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of the page that shows failures: each a request, and the expected answer beside the one that came. */
final class HtmlFailures {
    private static final int MAX_LENGTH = 6_000;

    /** What is longer is not read at a glance, and goes into a box. */
    private static final int GLANCE = 300;

    private final String command;

    HtmlFailures(String command) {
        this.command = command;
    }

    static String anchor(CheckResult result) {
        return "failure-" + result.check().id().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** A box; its anchor lies inside, so that a link to it opens it. */
    String details(CheckResult result, boolean open) {
        String badge = result.status() == CheckStatus.FAILED ? "" : HtmlRules.badge(result.status()) + " ";
        StringBuilder html = new StringBuilder("<details class=\"failure\"" + (open ? " open=\"open\"" : "")
                + "><summary><h3>" + badge + Escape.markup(result.check().rule()) + ": "
                + Escape.markup(result.check().title()) + "</h3></summary>\n<div id=\"" + anchor(result)
                + "\"><p><code>" + Escape.markup(result.check().id()) + "</code></p>\n");
        if (!result.reason().isEmpty()) {
            html.append("<p>").append(Escape.markup(result.reason())).append("</p>\n");
        }
        result.failure().ifPresent(failure -> append(failure, html));
        return html.append("</div></details>\n").toString();
    }

    private void append(Failure failure, StringBuilder html) {
        String headline = Escape.shortened(ReportText.headline(failure), GLANCE);
        html.append("<p class=\"message\">").append(Escape.markup(headline)).append("</p>\n");
        if (!headline.equals(failure.message())) {
            html.append("<details><summary>The whole message</summary><pre>")
                    .append(Escape.markup(Escape.shortened(failure.message(), MAX_LENGTH)))
                    .append("</pre></details>\n");
        }
        int number = 0;
        for (RecordedExchange answer : failure.answers()) {
            number++;
            String which = failure.answers().size() > 1
                    ? " " + number + " of " + failure.answers().size()
                    : "";
            html.append("<h4>Request").append(which).append("</h4>\n").append(request(answer.request()));
            Optional<PatchOutcome> expected = answer.expected();
            html.append("<div class=\"sides\">\n")
                    .append(side("Expected", answer.expected(), answer.found(), ReportText.expected(answer)))
                    .append(side("Found", answer.found(), expected, ReportText.found(answer)))
                    .append("</div>\n");
        }
        html.append("<h4>Replay exactly this case</h4>\n<pre>")
                .append(Escape.markup(command + " --replay " + failure.token()))
                .append("</pre>\n");
        if (failure.shrinkSteps() > 0) {
            html.append("<p><small>Made simpler in ")
                    .append(failure.shrinkSteps())
                    .append(" steps.</small></p>\n");
        }
    }

    private static String request(PatchRequest request) {
        String options = request.options().isEmpty() ? "" : "\noptions: " + JsonTexts.plain(request.options());
        return "<pre>PATCH, rule set " + Escape.markup(request.rules() + options) + "\nContent-Type: "
                + Escape.markup(request.contentType().orElse("(none)")) + "\n\n"
                + Escape.markup(Escape.shortened(request.body().toString(), MAX_LENGTH)) + "</pre>\n"
                + "<details><summary>The image before</summary><pre>" + members(request.image(), Optional.empty())
                + "</pre></details>\n";
    }

    private static String side(
            String title, Optional<PatchOutcome> outcome, Optional<PatchOutcome> other, String otherwise) {
        String text = outcome.map(one -> status(one, other) + "\n" + content(one, other))
                .orElseGet(() -> Escape.markup(Escape.shortened(otherwise, MAX_LENGTH)));
        return "<div><h5>" + title + "</h5><pre>" + text.strip() + "</pre></div>\n";
    }

    private static String status(PatchOutcome outcome, Optional<PatchOutcome> other) {
        int status = ReportText.status(outcome);
        return other.filter(one -> ReportText.status(one) != status).isPresent() ? marked(status + "") : status + "";
    }

    private static String marked(String text) {
        return "<mark>\u2260 " + text + "</mark>";
    }

    private static String content(PatchOutcome outcome, Optional<PatchOutcome> other) {
        if (outcome instanceof Accepted accepted) {
            return members(accepted.image(), other);
        }
        return ((Rejected) outcome)
                .error()
                .map(error -> "error " + members(error, Optional.empty()))
                .orElse("");
    }

    /** An image, a member a line; what the other image does not have, or has otherwise, is marked. */
    private static String members(JsonObject image, Optional<PatchOutcome> other) {
        JsonObject compared = other.map(one -> one instanceof Accepted accepted ? accepted.image() : image)
                .orElse(image);
        return image.keySet().stream()
                .map(name -> member(name, image, compared))
                .collect(Collectors.joining("\n", "{\n", "\n}"));
    }

    private static String member(String name, JsonObject image, JsonObject compared) {
        JsonValue value = image.getOrDefault(name, JsonValue.NULL);
        boolean same = compared.containsKey(name) && JsonData.same(value, compared.getOrDefault(name, JsonValue.NULL));
        String text = Escape.markup(Escape.shortened(JsonTexts.plain(JsonData.string(name)), MAX_LENGTH) + ": "
                + Escape.shortened(JsonTexts.plain(value), MAX_LENGTH));
        return same ? "  " + text : marked(text);
    }
}
