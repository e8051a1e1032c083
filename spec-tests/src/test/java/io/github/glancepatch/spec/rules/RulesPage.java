// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page RULES.md: a text with places that the kit's tables fill. */
public final class RulesPage {
    private static final List<String> RULE_SETS = List.of("ims", "cloudimages", "glance");

    private RulesPage() {}

    /** The whole page. */
    public static String text() {
        return read("rules-page.md")
                .replace("{{rules}}", table(rules()))
                .replace("{{laws}}", table(laws()))
                .replace("{{sources}}", table(sources()))
                .replace("{{attributes}}", table(AttributeTables.ims()))
                .replace("{{pairs}}", table(AttributeTables.pairs()))
                .replace("{{glance-names}}", table(AttributeTables.glanceNames()))
                .replace("{{glance-values}}", table(AttributeTables.glanceValues()));
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(RulesPage.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(Stream<List<String>> rows) {
        return rows.map(cells -> cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<List<String>> rules() {
        return Stream.concat(
                Stream.of(
                        List.of(
                                "id",
                                "rule",
                                "ims",
                                "cloudimages",
                                "glance",
                                "reason of the level",
                                "standing",
                                "source",
                                "answer when broken",
                                "tests"),
                        List.of("---", "---", "---", "---", "---", "---", "---", "---", "---", "---")),
                Rules.all().stream().filter(rule -> !rule.isLaw()).map(RulesPage::row));
    }

    private static List<String> row(Rule rule) {
        return Stream.of(
                        Stream.of(rule.id(), rule.text()),
                        levels(rule),
                        Stream.of(
                                rule.reason().orElse(""),
                                rule.standing().stream()
                                        .map(RulesPage::standing)
                                        .collect(Collectors.joining(", ")),
                                rule.sources().isEmpty() ? "this project" : String.join(", ", rule.sources()),
                                answers(rule),
                                tests(rule)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String tests(Rule rule) {
        return String.join(", ", rule.tests())
                + rule.withoutCheck()
                        .map(why -> "; no check of its own: " + why)
                        .orElse("");
    }

    private static Stream<String> levels(Rule rule) {
        return RULE_SETS.stream()
                .map(ruleSet -> Optional.ofNullable(rule.levels().get(ruleSet))
                        .map(Level::text)
                        .orElse(""));
    }

    private static String standing(String standing) {
        return switch (standing) {
            case "documented" -> "D";
            case "glance" -> "G";
            case "project" -> "P";
            default -> standing;
        };
    }

    private static String answers(Rule rule) {
        return rule.answers().stream().map(answer -> answer(rule, answer)).collect(Collectors.joining("; "));
    }

    private static String answer(Rule rule, Rule.Answer answer) {
        String where = answer.ruleSets().equals(rule.ruleSets()) ? "" : String.join(", ", answer.ruleSets()) + ": ";
        return where
                + answer.status()
                + answer.code().map(code -> ", " + code).orElse("")
                + answer.when().map(when -> " (" + when + ")").orElse("");
    }

    private static Stream<List<String>> laws() {
        return Stream.concat(
                Stream.of(
                        List.of("id", "law", "ims", "cloudimages", "glance", "reason of the level", "tests"),
                        List.of("---", "---", "---", "---", "---", "---", "---")),
                Rules.all().stream()
                        .filter(Rule::isLaw)
                        .map(rule -> Stream.of(
                                        Stream.of(rule.id(), rule.text()),
                                        levels(rule),
                                        Stream.of(rule.reason().orElse(""), tests(rule)))
                                .flatMap(cells -> cells)
                                .toList()));
    }

    private static Stream<List<String>> sources() {
        return Stream.concat(
                Stream.of(List.of("id", "document", "section"), List.of("---", "---", "---")),
                Rules.sources().stream()
                        .map(source -> List.of(
                                source.id(),
                                source.document(),
                                "[" + source.section().replace("_", "\\_") + "](" + source.url() + ")")));
    }
}
