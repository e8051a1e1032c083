// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.Excerpt;
import io.github.glancepatch.spec.run.Failure;
import io.github.glancepatch.spec.run.FailureText;
import io.github.glancepatch.spec.run.RecordedExchange;
import io.github.glancepatch.spec.run.ReplayCommand;
import io.github.glancepatch.spec.run.RuleSet;
import io.github.glancepatch.spec.run.RuleText;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of the page that shows failures: each a request, and the expected answer beside the one that came. */
final class HtmlFailures {
    private static final int MAX_LENGTH = 6_000;

    private final RuleSet rules;
    private final ReplayCommand command;

    HtmlFailures(RuleSet rules, ReplayCommand command) {
        this.rules = rules;
        this.command = command;
    }

    static String anchor(CheckResult result) {
        return "failure-" + result.check().id().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** {@return the failures in boxes by rule and cause, the first one open or none} */
    String groups(List<FailureGroup> groups, boolean firstOpen) {
        StringBuilder html = new StringBuilder();
        boolean open = firstOpen;
        for (FailureGroup group : groups) {
            html.append("<details class=\"group\"" + opened(open) + "><summary><h3>" + HtmlRules.code(group.rule())
                    + ", " + Escape.markup(group.headline(), MAX_LENGTH) + "</h3></summary>\n<div>\n");
            html.append("<p>" + rule(rules.rule(group.rule())) + "</p>\n");
            for (CheckResult result : group.results()) {
                html.append(details(result, open));
                open = false;
            }
            html.append("</div></details>\n");
        }
        return html.toString();
    }

    private static String opened(boolean open) {
        return open ? " open=\"open\"" : "";
    }

    /** A box; its anchor lies inside, so that a link to it opens it. */
    private String details(CheckResult result, boolean open) {
        StringBuilder html = new StringBuilder("<details class=\"failure\"" + opened(open) + "><summary><h4>"
                + HtmlRules.badge(result.status()) + " "
                + Escape.markup(result.check().title()) + "</h4></summary>\n<div id=\""
                + anchor(result) + "\"><p><code>" + Escape.markup(result.check().id()) + "</code></p>\n");
        if (!result.reason().isEmpty()) {
            html.append("<p>" + Escape.markup(result.reason(), MAX_LENGTH) + "</p>\n");
        }
        result.failure().ifPresent(failure -> append(result, failure, html));
        return html.append("</div></details>\n").toString();
    }

    private static String rule(RuleText rule) {
        return "<strong>" + HtmlRules.link(rule.id()) + "</strong> ("
                + rule.level().text() + "): " + HtmlRules.markdown(rule.text()) + HtmlRules.sources(rule);
    }

    private void append(CheckResult result, Failure failure, StringBuilder html) {
        RuleText rule = rules.rule(result.check().rule());
        failure.exchanges().stream()
                .findFirst()
                .ifPresent(first -> html.append(
                        "<p>Rule set " + Escape.markup(FailureText.ruleSet(first.request()), MAX_LENGTH) + "</p>\n"));
        int number = 0;
        for (RecordedExchange exchange : failure.exchanges()) {
            number++;
            String which = failure.exchanges().size() == 1
                    ? ""
                    : " " + number + " of " + failure.exchanges().size();
            html.append(exchange(exchange, rule, which));
        }
        html.append(
                "<p class=\"message\"><strong>" + Escape.markup(failure.differenceFrom(rule.id())) + "</strong></p>\n");
        if (!failure.message().strip().equals(failure.difference(rule.id()).text())) {
            html.append("<details><summary>The whole message</summary><pre>"
                    + Escape.markup(failure.message(), MAX_LENGTH) + "</pre></details>\n");
        }
        html.append("<h5>Replay exactly this case</h5>\n<pre>" + Escape.markup(command.replaying(failure.token()))
                + "</pre>\n");
        if (failure.shrinkSteps() > 0) {
            html.append("<p><small>Made simpler in " + failure.shrinkSteps() + " steps.</small></p>\n");
        }
    }

    private static String exchange(RecordedExchange exchange, RuleText rule, String which) {
        Set<String> names = Excerpt.relevant(exchange, rule.text());
        PatchRequest request = exchange.request();
        Optional<PatchOutcome> expected = exchange.expected();
        Optional<PatchOutcome> found = exchange.found();
        String image = members(request.image(), names, Optional.empty());
        StringBuilder html = new StringBuilder("<h5>Image before" + which + "</h5>\n<pre>" + image + "</pre>\n");
        if (!names.containsAll(request.image().keySet())) {
            html.append("<details><summary>The whole image</summary><pre>"
                    + members(request.image(), request.image().keySet(), Optional.empty()) + "</pre></details>\n");
        }
        html.append("<h5>Request" + which + "</h5>\n<pre>Content-Type: "
                + Escape.markup(request.contentType().orElse("(none)")) + "\n\n"
                + Escape.markup(request.body().toString(), MAX_LENGTH) + "</pre>\n");
        return html.append("<div class=\"sides\">\n")
                .append(side("Expected", expected, found, names, "more than one answer is right"))
                .append(side("Found", found, expected, names, exchange.trouble()))
                .append("</div>\n")
                .toString();
    }

    private static String side(
            String title,
            Optional<PatchOutcome> outcome,
            Optional<PatchOutcome> other,
            Set<String> names,
            String otherwise) {
        String text = outcome.map(one -> status(one, other) + "\n" + content(one, other, names))
                .orElseGet(() -> Escape.markup(otherwise, MAX_LENGTH));
        return "<div><h5>" + title + "</h5><pre>" + text.strip() + "</pre></div>\n";
    }

    private static int status(PatchOutcome outcome) {
        return outcome instanceof Rejected rejected ? rejected.status() : 200;
    }

    private static String status(PatchOutcome outcome, Optional<PatchOutcome> other) {
        int status = status(outcome);
        boolean differs = other.filter(one -> status(one) != status).isPresent();
        return differs ? marked("status " + status) : "status " + status;
    }

    private static String marked(String text) {
        return "<mark>\u2260 " + text + "</mark>";
    }

    private static String content(PatchOutcome outcome, Optional<PatchOutcome> other, Set<String> names) {
        if (outcome instanceof Accepted accepted) {
            Optional<JsonObject> compared =
                    other.filter(Accepted.class::isInstance).map(one -> ((Accepted) one).image());
            return members(accepted.image(), names, compared);
        }
        return ((Rejected) outcome)
                .error()
                .map(error -> "error " + members(error, error.keySet(), Optional.empty()))
                .orElse("");
    }

    /** Some members of an object, one per line; what the other object does not have, or has otherwise, is marked. */
    private static String members(JsonObject object, Set<String> names, Optional<JsonObject> other) {
        JsonObject compared = other.orElse(object);
        StringBuilder lines = new StringBuilder("{\n");
        int hidden = 0;
        for (String name : object.keySet()) {
            if (names.contains(name)) {
                lines.append(member(name, object, compared)).append('\n');
            } else {
                hidden++;
            }
        }
        String others = hidden == 0 ? "" : "  <i>and " + hidden + " more</i>\n";
        String absent = Excerpt.absent(object, names)
                .map(without -> "  <i>" + Escape.markup(without) + "</i>\n")
                .orElse("");
        return object.isEmpty() && absent.isEmpty() ? "{}" : lines + others + absent + "}";
    }

    private static String member(String name, JsonObject object, JsonObject compared) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        boolean same = compared.containsKey(name) && JsonData.same(value, compared.getOrDefault(name, JsonValue.NULL));
        String text = Escape.markup(JsonTexts.plain(JsonData.string(name)), MAX_LENGTH) + ": "
                + Escape.markup(JsonTexts.plain(value), MAX_LENGTH);
        return same ? "  " + text : marked(text);
    }
}
