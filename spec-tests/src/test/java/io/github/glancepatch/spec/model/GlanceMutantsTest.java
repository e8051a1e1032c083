// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.RuleSet;
import io.github.glancepatch.spec.run.RunReport;
import io.github.glancepatch.spec.suite.RuleNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit can fail for Glance too: broken implementations trip the rules that they break. */
class GlanceMutantsTest {
    private static final List<Mutant> MUTANTS = Stream.of(
                    GlanceMutants.all(), GlanceValueMutants.all(), GlanceListMutants.all())
            .flatMap(mutants -> mutants)
            .map(GlanceMutantsTest::withLevel)
            .toList();
    private static final Map<String, Set<String>> TRIPPED = Tripped.table("tripped-glance.txt");
    private static MutantRun run = MutantRun.current();

    private static Mutant withLevel(Mutant mutant) {
        return Tripped.recommended("tripped-glance.txt").contains(mutant.fault()) ? mutant.recommended() : mutant;
    }

    @BeforeAll
    static void runTheKitOnEveryMutant() {
        run = MutantRun.of(GlanceMutantConformance.class, MUTANTS);
    }

    static Stream<Mutant> mutants() {
        return MUTANTS.stream();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void a_mutant_trips_the_rules_that_it_breaks_and_no_others(Mutant mutant) {
        Set<String> rules = Tripped.withoutLaws(run.rulesTrippedBy(mutant));
        assertThat(rules).as(Tripped.line(mutant, rules)).isNotEmpty().isEqualTo(TRIPPED.get(mutant.fault()));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void a_mutant_conforms_at_required_exactly_when_it_breaks_what_is_recommended_only(Mutant mutant) {
        run.requireFailureAtLevelOf(mutant);
    }

    @Test
    void the_model_itself_trips_nothing() {
        assertThat(run.failedOnModel()).isEmpty();
    }

    @Test
    void the_model_conforms_and_the_page_of_the_build_shows_what_each_mutant_trips() throws Exception {
        RunReport report = StrengthPage.model(RuleSet.GLANCE);
        assertThat(report.results()).allMatch(result -> result.status() == CheckStatus.PASSED);
        assertThat(StrengthPage.write(report, run, MUTANTS))
                .contains("What the checks catch")
                .satisfies(page ->
                        assertThat(page.split("<tr><th scope=\"row\">[^<]", -1)).hasSize(MUTANTS.size() + 1));
    }

    @Test
    void every_property_is_tripped_by_a_mutant() {
        assertThat(run.properties()).hasSizeGreaterThan(40);
        assertThat(run.properties())
                .allSatisfy(property -> assertThat(run.trippedBy(property))
                        .as(property + " of " + RuleNames.rule(property)
                                + ": nothing can trip it, so it is not finished")
                        .isNotEmpty());
    }

    @Test
    void every_fault_has_one_line() {
        assertThat(MUTANTS).hasSizeGreaterThanOrEqualTo(40);
        assertThat(MUTANTS).extracting(Mutant::fault).doesNotHaveDuplicates();
        assertThat(TRIPPED.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        MUTANTS.stream().map(Mutant::fault).toList());
    }
}
