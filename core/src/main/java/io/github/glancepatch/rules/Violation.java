// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

/**
 * A rule that a name or a value breaks.
 *
 * @param reference the rule, and its code where it has one of its own
 * @param message a sentence that says what is wrong and what would be right
 */
public record Violation(RuleReference reference, String message) {}
