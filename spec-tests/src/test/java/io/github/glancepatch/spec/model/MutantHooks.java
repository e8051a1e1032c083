// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;
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

/**
 * The kit run on all mutants at once: whatever a property is tried with, it is tried with on every mutant that it has not
 * failed on yet.
 */
final class MutantHooks {
    private static ImagePatchImplementation current = new NaiveModel();

    private MutantHooks() {}

    static ImagePatchImplementation current() {
        return current;
    }

    /** Few tries, and always the same. */
    static final class FewTries implements AroundPropertyHook {
        private static final int TRIES = Integer.getInteger("mutant.tries", 60);

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            int tries = context.attributes().tries().orElse(TRIES);
            // a malformed text is malformed in one way of many
            boolean ofManyWays = context.targetMethod().getName().startsWith("doc1_");
            context.attributes().setTries(Math.min(tries, TRIES) * (ofManyWays ? 8 : 1));
            context.attributes().setSeed(System.getProperty("mutant.seed", "42"));
            context.attributes().setEdgeCases(EdgeCasesMode.NONE);
            return property.execute();
        }
    }

    /** Tries a property on the mutants that it has not failed on yet; to the engine every try is a success. */
    static final class OnEveryMutant implements AroundTryHook {
        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }

        @Override
        public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
            Set<Mutant> tripped =
                    MutantRun.current().trippedBy(context.targetMethod().getName());
            for (Mutant mutant : MutantRun.current().mutants()) {
                if (!tripped.contains(mutant)) {
                    current = mutant.implementation();
                    if (aTry.execute(parameters).status() == TryExecutionResult.Status.FALSIFIED) {
                        tripped.add(mutant);
                    }
                }
            }
            return TryExecutionResult.satisfied();
        }
    }
}
