// SPDX-License-Identifier: Apache-2.0
/**
 * What may be changed in an image, and to what: rule sets as data.
 *
 * <p>A rule set is a table with one line for each documented attribute, a line for all others (the custom attributes),
 * and the answers that a service gives to each kind of problem. Everything said of one attribute stands on its line, in
 * {@link io.github.glancepatch.rules.ImageRules#ims ims} for one.
 *
 * <pre>{@code
 * ImageRules rules = ImageRules.ims().withPermitted("min_ram");
 * Access access = rules.ruleFor("checksum").access(); // RESTRICTED
 * }</pre>
 *
 * <p>This package says what holds; when each rule is asked, and in which order, is the business of the package that
 * applies patches.
 */
@NullMarked
package io.github.glancepatch.rules;

import org.jspecify.annotations.NullMarked;
