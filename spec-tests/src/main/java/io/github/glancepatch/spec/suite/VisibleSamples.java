// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.wire.VisibleText;
import java.util.Collection;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what is no visible character in the samples that jqwik prints, for the same reason as
 * {@link VisibleTextHook}. jqwik finds it as a service; what is visible looks as it would without it.
 */
public final class VisibleSamples implements SampleReportingFormat {

    /** Shown without the quotes of a string. */
    private record Visible(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    @Override
    public boolean appliesTo(@Nullable Object value) {
        if (value == null || value instanceof Collection || value instanceof Map || value instanceof Tuple) {
            return false; // their elements are reported one by one
        }
        String text = value.toString();
        return !VisibleText.lines(text).equals(text);
    }

    @Override
    public Object report(Object value) {
        String text = VisibleText.lines(value.toString());
        return value instanceof String ? text : new Visible(text);
    }
}
