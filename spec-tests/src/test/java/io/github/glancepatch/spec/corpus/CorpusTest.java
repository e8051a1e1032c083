// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.glancepatch.spec.rules.Rule;
import io.github.glancepatch.spec.rules.Rules;
import io.github.glancepatch.spec.wire.JsonData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the corpus are as their schema says, and the cases cover the rules. */
class CorpusTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/glancepatch/spec/corpus");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Corpus.text("corpus.schema.json"), InputFormat.JSON);

    static Stream<String> files() {
        return Corpus.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_is_as_the_schema_says(String file) {
        assertThat(SCHEMA.validate(Corpus.text(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_refuses_something() {
        assertThat(SCHEMA.validate("{\"group\": \"a\", \"cases\": []}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_called_after_its_group(String file) {
        assertThat(JsonData.parse(Corpus.text(file)).getString("group") + ".json")
                .isEqualTo(file);
    }

    @Test
    void the_index_lists_every_file() throws IOException {
        try (Stream<Path> listed = Files.list(FOLDER)) {
            Set<String> names = listed.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals("index.json"))
                    .filter(name -> !name.equals("corpus.schema.json"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(Corpus.files()).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void descriptions_are_unique_in_their_group() {
        assertThat(Corpus.cases().stream().map(one -> one.group() + ": " + one.description()))
                .doesNotHaveDuplicates();
    }

    @Test
    void there_are_enough_cases_and_the_page_counts_them() {
        int cases = Corpus.cases().size();
        assertThat(cases).isGreaterThanOrEqualTo(400);
        assertThat(Corpus.text("README.md")).contains(String.format(java.util.Locale.ROOT, "%,d cases", cases));
    }

    @ParameterizedTest
    @MethodSource("accepting")
    void every_rule_has_a_case_that_is_accepted(Rule rule) {
        assertThat(expectations(rule, expectation -> !(expectation instanceof Expectation.MustReject)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusing")
    void every_rule_that_can_be_broken_has_a_case_that_is_rejected(Rule rule) {
        assertThat(expectations(rule, expectation -> expectation instanceof Expectation.MustReject))
                .isNotEmpty();
    }

    /** Rules of which every case is a rejection: the rule is what is forbidden. */
    private static final Set<String> ONLY_REJECT = Set.of("access-4", "access-5");

    /** What a property of the suite can check, a case can show. */
    private static boolean isOfCorpus(Rule rule) {
        return !rule.isLaw() && rule.tests().stream().anyMatch(test -> test.endsWith("Spec"));
    }

    static Stream<Rule> accepting() {
        return Rules.all().stream().filter(CorpusTest::isOfCorpus).filter(rule -> !ONLY_REJECT.contains(rule.id()));
    }

    static Stream<Rule> refusing() {
        return Rules.all().stream()
                .filter(CorpusTest::isOfCorpus)
                .filter(rule -> !rule.answers().isEmpty());
    }

    private static Stream<CorpusCase> expectations(Rule rule, Predicate<Expectation> which) {
        return Corpus.cases().stream().filter(one -> one.rule().equals(rule.id()) && which.test(one.expectation()));
    }

    @Test
    void every_case_names_a_rule() {
        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(Corpus.cases().stream().map(CorpusCase::rule)).allMatch(rules::contains);
    }

    @Test
    void what_a_real_glance_is_known_to_fail_are_cases_of_one_group_each_with_a_reason() {
        assertThat(Corpus.text("glance-25.1.0.known-failures.txt").lines())
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line).matches("glance-upstream/\\S+ +# \\S.*");
                    assertThat(Corpus.named(line.substring(0, line.indexOf(' '))))
                            .isPresent();
                });
    }

    @Test
    void a_case_is_found_by_its_id() {
        CorpusCase first = Corpus.cases().get(0);
        assertThat(Corpus.named(first.id())).contains(first);
        assertThat(Corpus.named("no/such")).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Corpus.text("no-such.json")).hasMessage("no-such.json");
    }
}
