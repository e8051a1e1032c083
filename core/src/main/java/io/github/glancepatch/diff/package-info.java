// SPDX-License-Identifier: Apache-2.0
/**
 * What clients make of images and documents: the patch from one image to another, the smallest document with the same
 * effect, and patches of RFC 6902.
 *
 * <pre>{@code
 * PatchDocument patch = ImageDiff.between(before, after, ImageRules.ims()).document(); // only what the rules accept
 * PatchDocument smallest = ImageDiff.minimize(document, image, ImageRules.ims());
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.diff;

import org.jspecify.annotations.NullMarked;
