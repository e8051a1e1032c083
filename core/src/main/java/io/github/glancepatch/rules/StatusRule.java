// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Objects;

/**
 * The status that an image must have to be patched at all.
 *
 * @param required the status
 * @param reference the rule that says so
 */
public record StatusRule(String required, RuleReference reference) {

    /** Checks that nothing is null. */
    public StatusRule {
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(reference, "reference");
    }
}
