// SPDX-License-Identifier: Apache-2.0
/**
 * What may be changed in an image, and to what: rule sets as data.
 *
 * <p>A rule set is a table with one rule for each documented attribute, a rule for all others (the custom attributes),
 * and the responses of a service to each kind of problem. Everything said of one attribute is in its rule, in
 * {@link io.github.glancepatch.rules.ImageRules#ims ims} for example.
 *
 * <pre>{@code
 * ImageRules rules = ImageRules.ims().withPermitted("min_ram");
 * Access access = rules.ruleFor("checksum").access(); // RESTRICTED
 * }</pre>
 *
 * <p>This package says what holds; when each rule is checked, and in which order, is decided by the package that
 * applies patches.
 */
@NullMarked
package io.github.glancepatch.rules;

import org.jspecify.annotations.NullMarked;
