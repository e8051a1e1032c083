// SPDX-License-Identifier: Apache-2.0
/** The library against the corpus mutilated, in strange surroundings, and on more than one JSON provider. */
@NullMarked
package io.github.glancepatch.hostile;

import org.jspecify.annotations.NullMarked;
