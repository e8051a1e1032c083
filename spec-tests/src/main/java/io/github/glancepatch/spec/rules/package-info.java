// SPDX-License-Identifier: Apache-2.0
/**
 * The rules as data: their texts, levels, answers and sources. RULES.md is written from them.
 *
 * <pre>{@code
 * Level level = Rules.level("access-2", "ims"); // REQUIRED
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.spec.rules;

import org.jspecify.annotations.NullMarked;
