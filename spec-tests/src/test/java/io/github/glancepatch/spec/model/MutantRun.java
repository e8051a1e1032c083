// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.glancepatch.spec.suite.RuleNames;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of the kit on mutants: which of them each property failed on. */
final class MutantRun {
    private static volatile MutantRun current = new MutantRun(List.of());

    /** No other listener is registered, neither to the run nor to what it would report of failures. */
    private static final LauncherConfig ALONE = LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .build();

    private final List<Mutant> mutants;
    private final Map<String, Set<Mutant>> trippedBy = new TreeMap<>();
    private final Set<String> failedOnModel = new TreeSet<>();

    private MutantRun(List<Mutant> mutants) {
        this.mutants = mutants;
    }

    static MutantRun of(Class<?> conformance, List<Mutant> mutants) {
        MutantRun run = new MutantRun(mutants);
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
}
