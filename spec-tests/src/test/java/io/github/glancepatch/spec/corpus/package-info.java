// SPDX-License-Identifier: Apache-2.0
/** The corpus is what it says it is. */
@NullMarked
package io.github.glancepatch.spec.corpus;

import org.jspecify.annotations.NullMarked;
