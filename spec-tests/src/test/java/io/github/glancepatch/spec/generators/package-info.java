// SPDX-License-Identifier: Apache-2.0
/** Tests of what the kit draws its data with. */
@NullMarked
package io.github.glancepatch.spec.generators;

import org.jspecify.annotations.NullMarked;
