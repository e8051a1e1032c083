// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Objects;

/**
 * A rule that a name or a value breaks.
 *
 * @param reference the rule, and its error code where it has one of its own
 * @param message what would be right, and of which attribute, like {@code min_disk: must be an integer}
 */
public record Violation(RuleReference reference, String message) {

    /** Checks that nothing is null. */
    public Violation {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(message, "message");
    }
}
