// SPDX-License-Identifier: Apache-2.0
/**
 * What every other package of the library may need: {@link io.github.glancepatch.JsonLimits the limits} within which
 * JSON text is read. Nothing else is in this package; start at {@code io.github.glancepatch.patch.ImagePatcher}.
 *
 * <p>The packages, each knowing only those after it: {@code diff} (what clients make of images), {@code patch} (how an
 * image changes), {@code rules} (what may be changed, and to what), {@code image} (what an image is), {@code json}
 * (JSON text, strict and bounded; not exported), and this one.
 */
@NullMarked
package io.github.glancepatch;

import org.jspecify.annotations.NullMarked;
