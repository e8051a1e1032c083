// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All rules, read from {@code rules.json}: the one place where a rule's text, levels, sources and tests are said. */
public final class Rules {
    private static final JsonObject FILE = read();

    private static final List<RuleSource> SOURCES = FILE.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
            .map(Rules::source)
            .toList();

    private static final Map<String, Rule> RULES = byId();

    private Rules() {}

    /** {@return every rule in the order of the file, the laws last} */
    public static List<Rule> all() {
        return List.copyOf(RULES.values());
    }

    /** {@return the rules that a rule set has, in the order of the file} */
    public static List<Rule> of(String ruleSet) {
        return all().stream().filter(rule -> rule.ruleSets().contains(ruleSet)).toList();
    }

    /** {@return the rule of that id; empty when there is none} */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(RULES.get(id));
    }

    /**
     * {@return the rule of that id}
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Rule rule(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule has the id " + id));
    }

    /**
     * {@return the level of a rule in a rule set}
     *
     * @throws IllegalArgumentException when no rule has the id
     */
    public static Level level(String id, String ruleSet) {
        return rule(id).level(ruleSet);
    }

    /** {@return what rules are taken from, in the order of the file} */
    public static List<RuleSource> sources() {
        return SOURCES;
    }

    private static JsonObject read() {
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream("rules.json"), "rules.json")) {
            return JsonData.parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Rule> byId() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (JsonObject json : FILE.getJsonArray("rules").getValuesAs(JsonObject.class)) {
            Rule rule = rule(json);
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException("two rules have the id " + rule.id());
            }
        }
        return rules;
    }

    private static Rule rule(JsonObject json) {
        List<String> ruleSets = strings(json, "ruleSets");
        Map<String, Level> levels = new LinkedHashMap<>();
        json.getJsonObject("level")
                .forEach((ruleSet, level) -> levels.put(
                        ruleSet, Level.named(((JsonString) level).getString()).orElseThrow()));
        return new Rule(
                json.getString("id"),
                json.getString("text"),
                ruleSets,
                Map.copyOf(levels),
                string(json, "reason"),
                strings(json, "standing"),
                objects(json, "answers").stream()
                        .map(answer -> answer(answer, ruleSets))
                        .toList(),
                strings(json, "sources"),
                strings(json, "tests"),
                string(json, "withoutCheck"));
    }

    private static Rule.Answer answer(JsonObject json, List<String> ruleSets) {
        return new Rule.Answer(
                json.containsKey("ruleSets") ? strings(json, "ruleSets") : ruleSets,
                json.getInt("status"),
                string(json, "code"),
                string(json, "when"));
    }

    private static RuleSource source(JsonObject json) {
        return new RuleSource(
                json.getString("id"), json.getString("document"), json.getString("section"), json.getString("url"));
    }

    private static Optional<String> string(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name, null));
    }

    private static List<String> strings(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonString::getString);
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }
}
