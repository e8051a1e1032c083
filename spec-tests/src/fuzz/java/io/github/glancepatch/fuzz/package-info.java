// SPDX-License-Identifier: Apache-2.0
/** Coverage-guided fuzzing of the library by Jazzer, seeded with the corpus; the profile {@code fuzz} runs it. */
@NullMarked
package io.github.glancepatch.fuzz;

import org.jspecify.annotations.NullMarked;
