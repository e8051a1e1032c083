// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.rules.Rule;
import io.github.glancepatch.spec.rules.RuleSource;
import io.github.glancepatch.spec.rules.Rules;
import io.github.glancepatch.spec.rules.RulesPage;
import io.github.glancepatch.spec.suite.CloudimagesConformance;
import io.github.glancepatch.spec.suite.GlanceConformance;
import io.github.glancepatch.spec.suite.ImsConformance;
import io.github.glancepatch.spec.suite.RuleNames;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The rules as data, RULES.md and the properties agree. */
class RulesTest {
    private static final Path PAGE = Path.of("RULES.md");
    private static final List<String> ELSEWHERE = List.of("core: ", "kit: ");

    private static boolean isElsewhere(String test) {
        return ELSEWHERE.stream().anyMatch(test::startsWith);
    }

    private static Set<String> ids() {
        return Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The simple names of the interfaces that have properties of a rule, by the rule's id. */
    private static Map<String, Set<String>> properties() {
        Map<String, Set<String>> properties = new TreeMap<>();
        for (Method method : methods()) {
            properties
                    .computeIfAbsent(RuleNames.rule(method.getName()), rule -> new TreeSet<>())
                    .add(method.getDeclaringClass().getSimpleName());
        }
        return properties;
    }

    private static List<Method> methods() {
        return Stream.of(ImsConformance.class, CloudimagesConformance.class, GlanceConformance.class)
                .flatMap(conformance -> Arrays.stream(conformance.getMethods()))
                .filter(method -> method.isAnnotationPresent(Property.class))
                .toList();
    }

    @Test
    void the_page_is_what_the_tables_say() throws IOException {
        String text = RulesPage.text();
        if (Boolean.getBoolean("glancepatch.writeRules")) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("RULES.md differs from rules.json and the tables of attributes; this writes it anew:%n"
                        + "mvn -pl core,spec-tests test -Dtest=RulesTest -Dglancepatch.writeRules=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(text);
    }

    @Test
    void every_rule_is_checked_by_the_tests_of_its_row_and_by_no_others() {
        Map<String, Set<String>> properties = properties();
        for (Rule rule : Rules.all()) {
            List<String> ofKit =
                    rule.tests().stream().filter(test -> !isElsewhere(test)).toList();
            assertThat(properties.getOrDefault(rule.id(), Set.of()))
                    .as(rule.id())
                    .containsExactlyInAnyOrderElementsOf(ofKit);
            assertThat(rule.tests()).as(rule.id()).isNotEmpty();
        }
    }

    @Test
    void a_rule_without_a_check_of_its_own_has_tests_elsewhere_only_and_says_why() {
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(rule.withoutCheck().isPresent())
                        .as(rule.id())
                        .isEqualTo(rule.tests().stream().allMatch(RulesTest::isElsewhere)));
    }

    @Test
    void every_property_belongs_to_a_rule_of_its_rule_set() {
        assertThat(methods())
                .allSatisfy(method -> assertThat(
                                Rules.rule(RuleNames.rule(method.getName())).ruleSets())
                        .as(method.getName())
                        .contains(RuleNames.ruleSet(method.getDeclaringClass())));
    }

    @Test
    void every_rule_has_a_level_in_each_of_its_rule_sets_and_a_reason_when_it_is_only_recommended() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            assertThat(rule.levels().keySet()).as(rule.id()).containsAll(rule.ruleSets());
            boolean recommended = rule.levels().containsValue(Level.RECOMMENDED);
            assertThat(rule.reason().isPresent() || !recommended).as(rule.id()).isTrue();
        });
    }

    @Test
    void every_source_is_listed_and_referred_to() {
        Set<String> used = Rules.all().stream()
                .flatMap(rule -> rule.sources().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Rules.sources()).extracting(RuleSource::id).containsExactlyInAnyOrderElementsOf(used);
        assertThat(Rules.sources()).extracting(RuleSource::url).allMatch(url -> url.startsWith("https://"));
    }

    @Test
    void what_is_checked_elsewhere_exists() throws IOException {
        List<String> elsewhere = Rules.all().stream()
                .flatMap(rule -> rule.tests().stream())
                .filter(RulesTest::isElsewhere)
                .map(test -> test.substring(test.indexOf(' ') + 1) + ".java")
                .toList();
        assertThat(elsewhere).isNotEmpty();
        try (Stream<Path> core = Files.walk(Path.of("../core/src/test/java"));
                Stream<Path> kit = Files.walk(Path.of("src/test/java"))) {
            List<String> names = Stream.of(core, kit)
                    .flatMap(files -> files)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(names).containsAll(elsewhere);
        }
    }

    @Test
    void every_rule_that_core_cites_has_a_row() throws IOException {
        Pattern cited = Pattern.compile("\"((?:[a-z]+|op2[01])-[0-9]+)\"");
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../core/src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                cited.matcher(Files.readString(file)).results().forEach(match -> rules.add(match.group(1)));
            }
        }
        assertThat(rules).contains("access-2", "op21-1", "quota-1");
        assertThat(ids()).containsAll(rules);
    }

    @Test
    void a_property_is_named_after_its_rule_and_states_a_fact() {
        assertThat(methods()).extracting(Method::getName).allSatisfy(name -> {
            assertThat(name).startsWith(RuleNames.prefix(RuleNames.rule(name)));
            assertThat(name).doesNotContain("should");
        });
    }
}
