// SPDX-License-Identifier: Apache-2.0
/**
 * The properties, in families: one interface each, whose default methods jqwik runs. A property is named after the rule
 * that it checks: {@code access2_...} belongs to access-2, and {@code op21r1_...} to op21-1, where the rule's own op
 * ends with a digit. RULES.md lists the rules.
 *
 * <p>{@link io.github.glancepatch.spec.suite.ImsConformance} is all of them.
 */
@NullMarked
package io.github.glancepatch.spec.suite;

import org.jspecify.annotations.NullMarked;
