// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.VisibleText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes an answer wrong, in one line.
 *
 * @param kind the cause without what is particular to one request, so that failures of one cause can be grouped
 * @param text the line
 */
public record Difference(String kind, String text) {
    private static final int MAX_VALUE = 80;
    private static final int MAX_KIND = 100;
    private static final int MAX_TEXT = 300;
    private static final int MAX_NAMES = 3;

    /** {@return the difference of a failure: of its first request that was answered in another way than expected} */
    static Difference of(Failure failure, String rule) {
        for (RecordedExchange exchange : failure.exchanges()) {
            if (exchange.found().isEmpty()) {
                String text = headline(exchange.trouble());
                return new Difference(failure.noAnswer() ? "no answer" : withoutParticulars(text), text);
            }
            Optional<Difference> difference = exchange.expected()
                    .flatMap(one -> between(one, exchange.found().get(), rule));
            if (difference.isPresent()) {
                return difference.get();
            }
        }
        String text = headline(failure.message());
        return new Difference(withoutParticulars(text), text);
    }

    private static String headline(String message) {
        return VisibleText.shortened(message.strip().lines().findFirst().orElse(""), MAX_TEXT);
    }

    private static String withoutParticulars(String text) {
        return VisibleText.shortened(text.replaceAll("\"[^\"]*\"", "...").replaceAll("[0-9]+", "N"), MAX_KIND);
    }

    /** {@return the difference between two outcomes of a check of a rule; empty when there is none} */
    static Optional<Difference> between(PatchOutcome expected, PatchOutcome found, String rule) {
        if (status(expected) != status(found)) {
            return Optional.of(
                    same("status is " + status(found) + applied(found, rule) + ", must be " + status(expected)));
        }
        if (expected instanceof Accepted one && found instanceof Accepted other) {
            return betweenImages(one.image(), other.image());
        }
        return betweenErrors(error(expected), error(found));
    }

    /** {@return the rule by which an implementation says it rejected; empty when it names none, or the one checked} */
    private static String applied(PatchOutcome found, String rule) {
        return value(error(found), "rule") instanceof JsonString other
                        && !other.getString().equals(rule)
                ? " (by " + VisibleText.line(VisibleText.shortened(other.getString(), MAX_VALUE)) + ")"
                : "";
    }

    private static Difference same(String text) {
        return new Difference(text, text);
    }

    /** {@return the status of an outcome} */
    static int status(PatchOutcome outcome) {
        return outcome instanceof Rejected rejected ? rejected.status() : 200;
    }

    private static JsonObject error(PatchOutcome outcome) {
        return outcome instanceof Rejected rejected
                ? rejected.error().orElse(JsonValue.EMPTY_JSON_OBJECT)
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static Optional<Difference> betweenErrors(JsonObject expected, JsonObject found) {
        for (String member : List.of("code", "rule", "operation")) {
            boolean same = !expected.containsKey(member)
                    || (found.containsKey(member) && JsonData.same(value(expected, member), value(found, member)));
            if (!same) {
                String is = found.containsKey(member) ? "is " + text(value(found, member)) : "is missing";
                String text = "error." + member + " " + is + ", must be " + text(value(expected, member));
                String kind = "error." + member + (found.containsKey(member) ? " is another one" : " is missing");
                return Optional.of(new Difference(kind, text));
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> betweenImages(JsonObject expected, JsonObject found) {
        Set<String> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(found.keySet());
        names.removeIf(name -> isSame(expected, found, name));
        if (names.isEmpty()) {
            return betweenOrders(List.copyOf(expected.keySet()), List.copyOf(found.keySet()));
        }
        List<Difference> differences = new ArrayList<>();
        names.stream().limit(MAX_NAMES).forEach(name -> differences.add(ofAttribute(name, expected, found)));
        String others = names.size() <= MAX_NAMES ? "" : "; and " + (names.size() - MAX_NAMES) + " more";
        String text =
                String.join("; ", differences.stream().map(Difference::text).toList());
        return Optional.of(new Difference(differences.get(0).kind(), text + others));
    }

    private static boolean isSame(JsonObject expected, JsonObject found, String name) {
        return expected.containsKey(name)
                && found.containsKey(name)
                && JsonData.same(value(expected, name), value(found, name));
    }

    private static Difference ofAttribute(String name, JsonObject expected, JsonObject found) {
        String attribute = "attribute " + text(JsonData.string(name));
        if (!found.containsKey(name)) {
            return new Difference(
                    "an attribute is missing", attribute + " is missing, must be " + text(value(expected, name)));
        }
        if (!expected.containsKey(name)) {
            return new Difference(
                    "an attribute should be absent",
                    attribute + " is " + text(value(found, name)) + ", must be absent");
        }
        boolean rounded = JsonData.sameAsDoubles(value(expected, name), value(found, name));
        String kind = rounded ? "numbers past a double are rounded" : "an attribute has another value";
        return new Difference(
                kind,
                attribute + " differs: is " + text(value(found, name)) + ", must be " + text(value(expected, name)));
    }

    private static Optional<Difference> betweenOrders(List<String> expected, List<String> found) {
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                String text = "the order of attributes differs: " + text(JsonData.string(found.get(i)))
                        + " comes where " + text(JsonData.string(expected.get(i))) + " must come";
                return Optional.of(new Difference("the order of attributes differs", text));
            }
        }
        return Optional.empty();
    }

    private static JsonValue value(JsonObject object, String name) {
        return object.getOrDefault(name, JsonValue.NULL);
    }

    private static String text(JsonValue value) {
        return VisibleText.shortened(JsonTexts.plain(value), MAX_VALUE);
    }
}
