// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.RuleSet;
import io.github.glancepatch.spec.run.RunReport;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit can fail: on every broken model the rules turn red that it breaks, and no others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutantsTest {
    private MutantRun run = MutantRun.current();

    @BeforeAll
    void runTheKit() {
        run = MutantRun.of(MutantConformance.class, mutants().toList());
    }

    static Stream<Mutant> mutants() {
        return Stream.of(
                        BodyMutants.all(),
                        LimitMutants.all(),
                        MediaTypeMutants.all(),
                        FormMutants.all(),
                        PathMutants.all(),
                        ValueMutants.all(),
                        CustomisedMutants.all(),
                        AttributeValueMutants.all(),
                        AccessMutants.all(),
                        RemovalMutants.all(),
                        ConflictMutants.all(),
                        ApplyMutants.all(),
                        OrderMutants.all(),
                        RoomMutants.all(),
                        CloudimagesMutants.all())
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void a_mutant_trips_its_rules_and_no_others(Mutant mutant) {
        Set<String> tripped = run.rulesTrippedBy(run.withFaultOf(mutant));
        assertThat(tripped).containsAll(mutant.trips());
        if (mutant.aloof()) {
            assertThat(withoutLaws(tripped)).isEqualTo(withoutLaws(mutant.trips()));
        }
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
        RunReport report = StrengthPage.model(RuleSet.IMS);
        assertThat(report.results()).allMatch(result -> result.status() == CheckStatus.PASSED);
        List<Mutant> broken = run.mutants();
        assertThat(StrengthPage.write(report, run, broken))
                .contains("What the checks catch")
                .satisfies(page ->
                        assertThat(page.split("<tr><th scope=\"row\">[^<]", -1)).hasSize(broken.size() + 1));
    }

    @Test
    void every_property_is_run_and_tripped_by_a_mutant() {
        Set<String> tripped = run.properties().stream()
                .filter(property -> !run.trippedBy(property).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> properties = Arrays.stream(MutantConformance.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Property.class))
                .map(method -> method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tripped).isEqualTo(properties);
    }

    @Test
    void no_two_mutants_have_the_same_name() {
        List<String> faults = mutants().map(Mutant::fault).toList();
        assertThat(faults).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    /** Laws follow from the rules, and so they fail along with them, some with a probability only. */
    private static Set<String> withoutLaws(Collection<String> rules) {
        return rules.stream().filter(rule -> !rule.startsWith("law-")).collect(Collectors.toCollection(TreeSet::new));
    }
}
