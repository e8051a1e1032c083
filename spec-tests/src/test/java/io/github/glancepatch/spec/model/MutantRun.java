// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.RuleNames;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Property;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of the kit on mutants: which of them each property failed on. */
final class MutantRun {
    private static volatile MutantRun current = new MutantRun(List.of(), Map.of());

    /** No other listener is registered, neither to the run nor to what it would report of failures. */
    private static final LauncherConfig ALONE = LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .build();

    private final List<Mutant> mutants;
    private final Map<String, Set<Mutant>> trippedBy = new TreeMap<>();
    private final Map<Mutant, Set<String>> trippedRequired = new HashMap<>();
    private final Set<String> failedOnModel = new TreeSet<>();
    private final Map<String, Level> levels;

    private MutantRun(List<Mutant> mutants, Map<String, Level> levels) {
        this.mutants = mutants;
        this.levels = levels;
    }

    /** The level of each property: that of its rule in the rule set of its family, unless the property says less. */
    private static Map<String, Level> levels(Class<?> conformance) {
        Map<String, Level> levels = new HashMap<>();
        for (Method method : conformance.getMethods()) {
            if (method.isAnnotationPresent(Property.class)) {
                levels.put(method.getName(), RuleNames.level(method, RuleNames.ruleSet(method.getDeclaringClass())));
            }
        }
        return levels;
    }

    /** Whether it is worth while to look for a failure at the level required: there was none so far. */
    boolean mayTripRequired(String property, Mutant mutant) {
        return levels.get(property) == Level.REQUIRED
                && (mutant.level() == Level.RECOMMENDED || !trippedRequired.containsKey(mutant));
    }

    void trippedRequired(String property, Mutant mutant) {
        trippedRequired.computeIfAbsent(mutant, none -> new TreeSet<>()).add(property);
    }

    /** The properties that failed on the mutant at the level required; of one that must fail, the first. */
    Set<String> trippedRequired(Mutant mutant) {
        return trippedRequired.getOrDefault(mutant, Set.of());
    }

    static MutantRun of(Class<?> conformance, List<Mutant> mutants) {
        MutantRun run = new MutantRun(mutants, levels(conformance));
        current = run;
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(conformance))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        LauncherFactory.create(ALONE).execute(request);
        return run;
    }

    static MutantRun current() {
        return current;
    }

    List<Mutant> mutants() {
        return mutants;
    }

    /** The mutants that the property failed on so far, to be added to. */
    Set<Mutant> trippedBy(String property) {
        return trippedBy.computeIfAbsent(property, name -> new HashSet<>());
    }

    /** Records that the property failed on the model itself. */
    void failedOnModel(String property) {
        failedOnModel.add(property);
    }

    /** The properties that failed on the model itself. */
    Set<String> failedOnModel() {
        return failedOnModel;
    }

    /** The properties that were run. */
    Set<String> properties() {
        return trippedBy.keySet();
    }

    /** The rules that have a property which failed on the mutant. */
    Set<String> rulesTrippedBy(Mutant mutant) {
        Set<String> rules = new TreeSet<>();
        trippedBy.forEach((property, tripped) -> {
            if (tripped.contains(mutant)) {
                rules.add(RuleNames.rule(property));
            }
        });
        return rules;
    }

    /** The mutant of this run that has the fault of another one: mutants are made anew for each test. */
    Mutant withFaultOf(Mutant mutant) {
        return mutants.stream()
                .filter(one -> one.fault().equals(mutant.fault()))
                .findFirst()
                .orElseThrow();
    }

    /** Demands that a property failed on the mutant, and one at the level required unless its level is recommended. */
    void requireFailureAtLevelOf(Mutant mutant) {
        Mutant ran = withFaultOf(mutant);
        if (mutant.level() == Level.RECOMMENDED) {
            assertThat(trippedRequired(ran)).as(mutant.fault()).isEmpty();
        } else {
            assertThat(trippedRequired(ran))
                    .as(mutant.fault() + " trips " + rulesTrippedBy(ran))
                    .isNotEmpty();
        }
        assertThat(rulesTrippedBy(ran)).isNotEmpty();
    }
}
