// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Objects;
import java.util.Optional;

/**
 * The rule that a violation breaks, and the error code that answers it.
 *
 * @param ruleId the rule's id, like {@code name-1}
 * @param errorCode the code of the service's error, like {@code IMG.0002}; empty where the kind of problem decides
 */
public record RuleReference(String ruleId, Optional<String> errorCode) {

    /** Checks that nothing is null. */
    public RuleReference {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(errorCode, "errorCode");
    }

    /**
     * {@return a reference without an error code of its own}
     *
     * @param ruleId the rule's id
     */
    public static RuleReference of(String ruleId) {
        return new RuleReference(ruleId, Optional.empty());
    }

    /**
     * {@return a reference with an error code of its own}
     *
     * @param ruleId the rule's id
     * @param errorCode the error's code
     */
    public static RuleReference of(String ruleId, String errorCode) {
        return new RuleReference(ruleId, Optional.of(errorCode));
    }
}
