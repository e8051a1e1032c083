// SPDX-License-Identifier: Apache-2.0
/**
 * Where the kit's data comes from: generators of images, names, values, operations, documents and bodies, right ones
 * and ones with a known fault. All randomness of the kit is here, so that a failure shrinks and can be repeated.
 *
 * <p>Valid data is built, not found by filtering. Lengths at the limits, unusual characters and JSON null are drawn on
 * purpose and often, in place of the edge cases that the engine would combine.
 */
@NullMarked
package io.github.glancepatch.spec.generators;

import org.jspecify.annotations.NullMarked;
