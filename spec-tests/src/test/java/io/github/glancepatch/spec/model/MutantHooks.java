// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.RuleNames;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** How the kit is run on all mutants at once: whatever a property is tried with, it is tried with on every mutant. */
final class MutantHooks {
    private static volatile ImagePatchImplementation current = new NaiveModel();

    private static volatile Level level = Level.RECOMMENDED;

    private MutantHooks() {}

    /** The implementation whose turn it is. */
    static ImagePatchImplementation current() {
        return current;
    }

    /** The level that it is held to. */
    static Level level() {
        return level;
    }

    private static boolean isOfLimit(String property) {
        return RuleNames.rule(property).startsWith("limit-");
    }

    /** Few tries, and always the same. A property of a limit tries the limit itself every time. */
    static final class FewTries implements AroundPropertyHook {
        private static final int TRIES = 60;

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            int tries = context.attributes().tries().orElse(TRIES);
            int max = isOfLimit(context.targetMethod().getName()) ? 1 : TRIES;
            context.attributes().setTries(Math.min(tries, max));
            context.attributes().setSeed("42");
            context.attributes().setEdgeCases(EdgeCasesMode.NONE);
            return property.execute();
        }
    }

    /**
     * Tries a property on the model, and on those mutants that answer the same requests differently. To the engine
     * every try is a success.
     */
    static final class OnEveryMutant implements AroundTryHook {
        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }

        @Override
        public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
            String property = context.targetMethod().getName();
            MutantRun run = MutantRun.current();
            Recording model = new Recording(new NaiveModel());
            if (isFalsified(model, Level.RECOMMENDED, aTry, parameters)
                    || isFalsified(new NaiveModel(), Level.REQUIRED, aTry, parameters)) {
                run.failedOnModel(property);
            }
            Set<Mutant> tripped = run.trippedBy(property);
            for (Mutant mutant : model.differing(open(property, run))) {
                if (isFalsified(mutant.maker().get(), Level.RECOMMENDED, aTry, parameters)) {
                    tripped.add(mutant);
                }
                if (tripped.contains(mutant)
                        && run.mayTripRequired(property, mutant)
                        && isFalsified(mutant.maker().get(), Level.REQUIRED, aTry, parameters)) {
                    run.trippedRequired(property, mutant);
                }
            }
            return TryExecutionResult.satisfied();
        }

        /** The mutants of which the property has not yet said everything. */
        private static List<Mutant> open(String property, MutantRun run) {
            boolean ofLimit = isOfLimit(property);
            Set<Mutant> tripped = run.trippedBy(property);
            return run.mutants().stream()
                    .filter(mutant -> !tripped.contains(mutant) || run.mayTripRequired(property, mutant))
                    .filter(mutant -> !ofLimit || concerns(property, mutant))
                    .toList();
        }

        private static boolean isFalsified(
                ImagePatchImplementation implementation, Level at, TryExecutor aTry, List<Object> parameters) {
            current = implementation;
            level = at;
            return aTry.execute(parameters).status() == TryExecutionResult.Status.FALSIFIED;
        }

        /** Requests at a limit are large, and so they are kept for the mutants that are to trip over one. */
        private static boolean concerns(String property, Mutant mutant) {
            return mutant.trips().contains(RuleNames.rule(property));
        }
    }
}
