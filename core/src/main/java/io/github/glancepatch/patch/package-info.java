// SPDX-License-Identifier: Apache-2.0
/**
 * How an image changes: patch documents in two media types, and the patcher that applies them by a rule set.
 *
 * <pre>{@code
 * ImagePatcher patcher = ImagePatcher.of(ImageRules.ims()) // immutable, shared between threads
 *         .withLimits(PatchLimits.DEFAULT.withOperations(100));
 * Image changed = patcher.patch(image, contentType, body); // or PatchException; image is as it was
 * List<PatchProblem> all = patcher.check(image, contentType, body); // every problem, not only the first
 *
 * PatchDocument patch = PatchDocument.builder()
 *         .replace(ImageAttributes.NAME, "test01")
 *         .add("last/renamed~by", "nightly job") // the path is /last~1renamed~0by
 *         .remove("os_distro")
 *         .build();
 * byte[] encoded = patch.encode(PatchMediaType.V2_0);
 * PatchDocument decoded = PatchDocument.parse(PatchMediaType.V2_0, encoded); // equal to patch
 * }</pre>
 *
 * <p>Start at {@link io.github.glancepatch.patch.ImagePatcher}. It applies a request, or a
 * {@link io.github.glancepatch.patch.PatchDocument} ({@link io.github.glancepatch.patch.PatchBuilder}) of
 * {@link io.github.glancepatch.patch.PatchOperation}s, each with a {@link io.github.glancepatch.patch.PatchPath}, in a
 * {@link io.github.glancepatch.patch.PatchMediaType}, within {@link io.github.glancepatch.patch.PatchLimits} and an
 * {@link io.github.glancepatch.patch.OperationPolicy}; a {@link io.github.glancepatch.patch.PreparedPatch} is a
 * document that was validated once, for many images. A rejection is a {@link io.github.glancepatch.patch.PatchProblem}
 * in a {@link io.github.glancepatch.patch.PatchException}.
 *
 * <p>Every other type of this package is package-private: a step of {@code PatchPipeline} or what a step works on. They
 * share the package with the public types because reading a document needs the first steps. In their order:
 *
 * <ol>
 *   <li>the media type: {@link io.github.glancepatch.patch.PatchMediaType}
 *   <li>the body: {@code BodyReader} makes {@code RawOperation}s
 *   <li>each operation on its own: {@code OperationDecoder} (with {@code JsonPointers}) makes a
 *       {@code ResolvedOperation}, and {@code OperationValidator} checks it, before the next one
 *   <li>the operations applied in their order: {@code OperationApplier}, with {@code LocationsEditor}
 *       ({@code LocationList}, {@code ValidationData}) and {@code ImageStatus}
 *   <li>the final image: {@code FinalImageValidator}
 * </ol>
 *
 * <p>Every step reports to one {@code ProblemCollector}, with a {@code ProblemLocation}. The first problem is the
 * answer; {@link io.github.glancepatch.patch.ImagePatcher#check check} continues and collects them all. Images are
 * immutable, so a rejected patch has changed nothing.
 */
@NullMarked
package io.github.glancepatch.patch;

import org.jspecify.annotations.NullMarked;
