// SPDX-License-Identifier: Apache-2.0
/**
 * How an image changes: patch documents in two media types, and the patcher that applies them by a rule set.
 *
 * <pre>{@code
 * ImagePatcher patcher = ImagePatcher.of(ImageRules.ims()); // immutable, shared between threads
 * Image after = patcher.patch(image, contentType, body); // or PatchException; image is as it was
 * }</pre>
 *
 * <p>A request takes one road: the media type is read, then the body, then every operation is decoded and checked by
 * itself, then they are applied in their order, then the final image is judged. The first problem on that road is the
 * answer; {@link io.github.glancepatch.patch.ImagePatcher#check check} goes on and collects them all. Images are
 * immutable, so a refused patch has changed nothing.
 */
@NullMarked
package io.github.glancepatch.patch;

import org.jspecify.annotations.NullMarked;
