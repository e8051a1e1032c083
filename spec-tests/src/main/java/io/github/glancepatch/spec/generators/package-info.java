// SPDX-License-Identifier: Apache-2.0
/**
 * Where the kit's data comes from: generators of images, names, values, operations, documents and bodies, right ones
 * and ones with a known fault. All randomness of the kit is here, so that a failure shrinks and can be repeated.
 *
 * <p>Valid data is built, not found by filtering. Lengths at the limits, unusual characters and JSON null are drawn on
 * purpose and often, in place of the edge cases that the engine would combine.
 *
 * <p>A generator that properties name is an {@code ArbitrarySupplier}: the one form that several interfaces of
 * properties can share, and that {@code conform} can make without the engine.
 */
@NullMarked
package io.github.glancepatch.spec.generators;

import org.jspecify.annotations.NullMarked;
