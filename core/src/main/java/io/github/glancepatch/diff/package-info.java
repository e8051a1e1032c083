// SPDX-License-Identifier: Apache-2.0
/**
 * What clients make of images and documents: the patch from one image to another or towards a desired state, the
 * smallest document with the same effect, the one that undoes it, the merge of two changes, and patches of RFC 6902 and
 * RFC 7396.
 *
 * <pre>{@code
 * PatchDocument patch = ImageDiff.between(before, after, ImageRules.ims()).document(); // only what the rules accept
 * PatchDocument some = ImageDiff.towards(image, desired, ImageRules.ims()).removing("os_distro").document();
 * PatchDocument smallest = ImageDiff.minimize(document, image, ImageRules.ims());
 * PatchDocument back = InversePatch.of(document, image, ImageRules.ims());
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.diff;

import org.jspecify.annotations.NullMarked;
