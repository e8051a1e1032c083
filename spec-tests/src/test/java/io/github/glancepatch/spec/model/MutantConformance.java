// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.suite.ImsConformance;
import io.github.glancepatch.spec.suite.RuleNames;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
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
 * The kit run on all mutants at once: whatever a property is tried with, it is tried with on every mutant. {@link MutantRun}
 * starts it, so that its name does not end in Test.
 */
@AddLifecycleHook(MutantConformance.FewTries.class)
@AddLifecycleHook(MutantConformance.OnEveryMutant.class)
class MutantConformance implements ImsConformance {
    private static volatile ImagePatchImplementation current = new NaiveModel();

    @Override
    public ImagePatchImplementation implementation() {
        return broken();
    }

    /** The mutant whose turn it is. */
    static ImagePatchImplementation broken() {
        return current;
    }

    /** Few tries, and always the same. */
    static final class FewTries implements AroundPropertyHook {
        private static final int TRIES = 60;

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            int tries = context.attributes().tries().map(few -> 1).orElse(TRIES);
            context.attributes().setTries(tries);
            context.attributes().setSeed("42");
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
            String property = context.targetMethod().getName();
            Set<Mutant> tripped = MutantRun.current().trippedBy(property);
            for (Mutant mutant : MutantRun.current().mutants()) {
                if (!tripped.contains(mutant) && concerns(property, mutant)) {
                    current = mutant.maker().get();
                    if (aTry.execute(parameters).status() == TryExecutionResult.Status.FALSIFIED) {
                        tripped.add(mutant);
                    }
                }
            }
            return TryExecutionResult.satisfied();
        }

        /** Requests at a limit are large, and so they are kept for the mutants that are to trip over one. */
        private static boolean concerns(String property, Mutant mutant) {
            String rule = RuleNames.rule(property);
            return !rule.startsWith("limit-") || mutant.trips().contains(rule);
        }
    }
}
