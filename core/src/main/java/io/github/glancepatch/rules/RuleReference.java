// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a rule stands, and the code that answers its breach.
 *
 * @param rule the rule's id, like {@code name-1}
 * @param code the code of the service's error, like {@code IMG.0002}; empty where the answer's kind decides
 */
public record RuleReference(String rule, Optional<String> code) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule's id, like {@code name-1}
     * @param code the code of the service's error, like {@code IMG.0002}; empty where the answer's kind decides
     */
    public RuleReference {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return a reference without a code of its own}
     *
     * @param rule the rule's id
     */
    public static RuleReference of(String rule) {
        return new RuleReference(rule, Optional.empty());
    }

    /**
     * {@return a reference with a code of its own}
     *
     * @param rule the rule's id
     * @param code the error's code
     */
    public static RuleReference of(String rule, String code) {
        return new RuleReference(rule, Optional.of(code));
    }
}
