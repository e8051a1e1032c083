// SPDX-License-Identifier: Apache-2.0
/** The kit run on core, on its own model, and on models that are broken on purpose. */
@NullMarked
package io.github.glancepatch.spec;

import org.jspecify.annotations.NullMarked;
