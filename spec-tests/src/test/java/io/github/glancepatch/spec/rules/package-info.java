// SPDX-License-Identifier: Apache-2.0
/** The page RULES.md is written from the kit's own tables. */
@NullMarked
package io.github.glancepatch.spec.rules;

import org.jspecify.annotations.NullMarked;
