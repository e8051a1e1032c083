// SPDX-License-Identifier: Apache-2.0
/** The run of the kit, and what it makes of broken implementations. */
@NullMarked
package io.github.glancepatch.spec.run;

import org.jspecify.annotations.NullMarked;
