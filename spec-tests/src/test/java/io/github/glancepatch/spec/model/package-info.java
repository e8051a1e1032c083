// SPDX-License-Identifier: Apache-2.0
/** Models that are broken on purpose, each one change away from the rules, and the proof that the kit notices. */
@NullMarked
package io.github.glancepatch.spec.model;

import org.jspecify.annotations.NullMarked;
