// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.rules.Level;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.opentest4j.TestAbortedException;

/**
 * Reports a property that fails in what is only recommended as aborted, with the reason, where jqwik runs it at the
 * level required: never as a failure, and never as a success.
 */
public final class LevelHook implements AroundPropertyHook {
    private static final int ANY_RATIO = 1_000_000;

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        boolean required = context.testInstance() instanceof ImagePatchSpec spec && spec.level() == Level.REQUIRED;
        if (!required) {
            return property.execute();
        }
        context.attributes().setMaxDiscardRatio(ANY_RATIO);
        PropertyExecutionResult result = property.execute();
        boolean recommended = RuleNames.level(
                        context.targetMethod(),
                        RuleNames.ruleSet(context.targetMethod().getDeclaringClass()))
                == Level.RECOMMENDED;
        boolean exhausted = result.falsifiedParameters().isEmpty();
        return result.status() == Status.FAILED && (recommended || exhausted)
                ? result.mapTo(Status.ABORTED, new TestAbortedException("differs in what is recommended only"))
                : result;
    }
}
