// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * A quarter of the usual tries, for the model: it answers everything that an implementation is tried with anyway, to be
 * compared with it (law-12).
 */
final class FewerTries implements AroundPropertyHook {
    private static final int MOST = 250;

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes()
                .setTries(Math.min(MOST, context.attributes().tries().orElse(MOST)));
        return property.execute();
    }
}
