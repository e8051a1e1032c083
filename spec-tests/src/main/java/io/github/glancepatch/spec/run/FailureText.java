// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.VisibleText;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A failure explained, part by part, in the order in which every report has them. */
public final class FailureText {
    static final int MAX_TEXT = 800;

    private final RuleText rule;
    private final CheckResult result;
    private final Failure failure;
    private final String replay;

    private FailureText(RuleText rule, CheckResult result, Failure failure, String replay) {
        this.rule = rule;
        this.result = result;
        this.failure = failure;
        this.replay = replay;
    }

    /**
     * A part of an explanation.
     *
     * @param label what it is
     * @param text the part, of one line or more
     */
    public record Part(String label, String text) {}

    /**
     * {@return the parts of a failure; none when the result is no failure}
     *
     * @param rules the rule set
     * @param result the result
     * @param command the command line that repeats the run, to which the replay of a case is added
     */
    public static List<Part> parts(RuleSet rules, CheckResult result, ReplayCommand command) {
        RuleText rule = rules.rule(result.check().rule());
        return result.failure()
                .map(failure -> new FailureText(rule, result, failure, command.replaying(failure.token())).parts())
                .orElse(List.of());
    }

    /** {@return parts as lines of text, each label in front of its part} */
    public static String lines(List<Part> parts) {
        StringBuilder lines = new StringBuilder();
        for (Part part : parts) {
            String label = String.format(Locale.ROOT, "%-12s", part.label() + ":");
            String continued = "\n" + " ".repeat(12);
            lines.append(label)
                    .append(VisibleText.lines(part.text()).replace("\n", continued))
                    .append('\n');
        }
        return lines.toString();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Check check = result.check();
        parts.add(new Part("check", check.id() + ": " + check.title()));
        parts.add(new Part("rule", rule(rule)));
        failure.exchanges().stream()
                .findFirst()
                .ifPresent(first -> parts.add(new Part("rule set", ruleSet(first.request()))));
        int number = 0;
        for (RecordedExchange exchange : failure.exchanges()) {
            number++;
            String which = failure.exchanges().size() == 1 ? "" : " " + number;
            Set<String> names = Excerpt.relevant(exchange, rule.text());
            PatchRequest request = exchange.request();
            parts.add(new Part("image" + which, Excerpt.of(request.image(), names)));
            parts.add(new Part("request" + which, request(request)));
            parts.add(new Part("expected" + which, expected(exchange, names)));
            parts.add(new Part("found" + which, found(exchange, names)));
        }
        parts.add(new Part("difference", failure.differenceFrom(rule.id())));
        parts.add(new Part("replay", replay));
        return parts;
    }

    /** {@return a rule with its level and text} */
    public static String rule(RuleText rule) {
        return rule.id() + " (" + rule.level().text() + ")" + (rule.text().isEmpty() ? "" : ": " + rule.text());
    }

    /** {@return the rule set of a request with its options} */
    public static String ruleSet(PatchRequest request) {
        return request.rules() + (request.options().isEmpty() ? "" : ", options " + JsonTexts.plain(request.options()));
    }

    private static String request(PatchRequest request) {
        String contentType =
                request.contentType().map(type -> "Content-Type: " + type).orElse("no Content-Type");
        return contentType + "\n" + shortened(request.body().toString());
    }

    private static String expected(RecordedExchange exchange, Set<String> names) {
        return exchange.expected().map(one -> outcome(one, names)).orElse("more than one answer is right");
    }

    private static String found(RecordedExchange exchange, Set<String> names) {
        return exchange.found().map(one -> outcome(one, names)).orElse(shortened(exchange.trouble()));
    }

    private static String outcome(PatchOutcome outcome, Set<String> names) {
        if (outcome instanceof Accepted accepted) {
            return "status 200, " + Excerpt.of(accepted.image(), names);
        }
        Rejected rejected = (Rejected) outcome;
        return "status " + rejected.status()
                + rejected.error().map(FailureText::error).orElse("");
    }

    private static String error(JsonObject error) {
        return ", error " + shortened(JsonTexts.plain(error));
    }

    private static String shortened(String text) {
        return VisibleText.shortened(text, MAX_TEXT);
    }
}
