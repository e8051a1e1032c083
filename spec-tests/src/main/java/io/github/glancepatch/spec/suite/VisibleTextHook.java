// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.wire.VisibleText;
import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Escapes what is no visible character in the messages of failures: generated requests hold characters that XML has
 * not, and a build writes the messages into XML.
 */
public final class VisibleTextHook implements AroundTryHook {

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        TryExecutionResult result = aTry.execute(parameters);
        return result.isFalsified()
                ? result.throwable()
                        .map(VisibleTextHook::visible)
                        .map(TryExecutionResult::falsified)
                        .orElse(result)
                : result;
    }

    /** The failure itself where its messages are visible, for a test may look at its type. */
    private static Throwable visible(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            String text = one.toString();
            if (!VisibleText.lines(text).equals(text)) {
                return copy(failure);
            }
        }
        return failure;
    }

    private static Throwable copy(Throwable failure) {
        String text = failure instanceof AssertionError && failure.getMessage() != null
                ? failure.getMessage()
                : failure.toString();
        Throwable cause = failure.getCause();
        AssertionError copy = new AssertionError(VisibleText.lines(text), cause == null ? null : copy(cause));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }
}
