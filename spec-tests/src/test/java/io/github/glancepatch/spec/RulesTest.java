// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.suite.GlanceConformance;
import io.github.glancepatch.spec.suite.ImsConformance;
import io.github.glancepatch.spec.suite.RuleNames;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** RULES.md and the properties list the same rules. */
class RulesTest {
    private static final Path RULES = Path.of("RULES.md");
    private static final Pattern ROW = Pattern.compile("\\| ([a-z0-9]+-[0-9]+) \\| (.*) \\|");
    private static final String IN_CORE = "core: ";

    /** The tests of each rule by its id, as the last cell of its row lists them. */
    private static Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(RULES)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String[] cells = row.group(2).split(" \\| ", -1);
                assertThat(cells)
                        .as(line)
                        .hasSizeGreaterThanOrEqualTo(2)
                        .allSatisfy(cell -> assertThat(cell).isEqualTo(cell.strip()));
                List<String> before = rows.put(row.group(1), Arrays.asList(cells[cells.length - 1].split(", ")));
                assertThat(before).as("a second row of " + row.group(1)).isNull();
            }
        }
        return rows;
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
        return Stream.of(ImsConformance.class, GlanceConformance.class)
                .flatMap(conformance -> Arrays.stream(conformance.getMethods()))
                .filter(method -> method.isAnnotationPresent(Property.class))
                .toList();
    }

    @Test
    void every_rule_is_checked_by_the_tests_of_its_row_and_by_no_others() throws IOException {
        Map<String, Set<String>> properties = properties();
        Map<String, List<String>> rows = rows();
        assertThat(rows).hasSizeGreaterThan(70);
        rows.forEach((rule, tests) -> {
            List<String> ofKit =
                    tests.stream().filter(test -> !test.startsWith(IN_CORE)).toList();
            assertThat(properties.getOrDefault(rule, Set.of())).as(rule).containsExactlyInAnyOrderElementsOf(ofKit);
            assertThat(tests).as(rule).isNotEmpty();
        });
    }

    @Test
    void every_property_belongs_to_a_rule() throws IOException {
        assertThat(rows().keySet()).containsAll(properties().keySet());
    }

    @Test
    void what_core_checks_by_itself_is_there() throws IOException {
        List<String> inCore = new ArrayList<>();
        rows().values()
                .forEach(tests -> tests.stream()
                        .filter(test -> test.startsWith(IN_CORE))
                        .map(test -> test.substring(IN_CORE.length()))
                        .forEach(inCore::add));
        assertThat(inCore).isNotEmpty();
        try (Stream<Path> files = Files.walk(Path.of("../core/src/test/java"))) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsAll(inCore.stream().map(test -> test + ".java").toList());
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
        assertThat(rows().keySet()).containsAll(rules);
    }

    @Test
    void a_property_is_named_after_its_rule_and_states_a_fact() {
        assertThat(methods()).extracting(Method::getName).allSatisfy(name -> {
            assertThat(name).startsWith(RuleNames.prefix(RuleNames.rule(name)));
            assertThat(name).doesNotContain("should");
        });
    }
}
