// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import java.util.List;
import java.util.Objects;

/**
 * A document that was validated once, to be applied to many images: what the rules say of its operations whatever the
 * image is, is not checked again. Immutable, and shared between threads.
 *
 * <pre>{@code
 * PreparedPatch patch = patcher.prepare(PatchMediaType.V2_1, document);
 * List<Image> changed = images.stream().map(patch::apply).toList();
 * }</pre>
 */
public final class PreparedPatch {
    private final PatchPipeline pipeline;
    private final PatchMediaType type;
    private final List<ResolvedOperation> operations;

    PreparedPatch(PatchPipeline pipeline, PatchMediaType type, List<ResolvedOperation> operations) {
        this.pipeline = pipeline;
        this.type = type;
        this.operations = operations;
    }

    /**
     * Applies the patch.
     *
     * @return the changed image
     * @throws PatchException when the patch is rejected for this image
     */
    public Image apply(Image image) {
        Objects.requireNonNull(image, "image");
        return operations.isEmpty() ? image : pipeline.applyPrepared(image, type, operations); // rule doc-2
    }
}
