// SPDX-License-Identifier: Apache-2.0
/** The rules as data: their levels in each rule set. */
@NullMarked
package io.github.glancepatch.spec.rules;

import org.jspecify.annotations.NullMarked;
