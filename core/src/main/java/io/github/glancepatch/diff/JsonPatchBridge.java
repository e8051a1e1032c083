// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import jakarta.json.JsonArray;
import jakarta.json.JsonPatch;

/**
 * Converts from and to patches of RFC 6902, for programs that have these already. What an image PATCH does not have
 * cannot be converted: {@code move}, {@code copy}, {@code test}, paths into an attribute other than {@code locations},
 * the path of the whole document. The form is that of media type version 2.1; the effect can differ (there, a base
 * attribute of Glance that an image does not show can be replaced), so a converted patch is applied by its own rules.
 */
public final class JsonPatchBridge {
    private JsonPatchBridge() {}

    /**
     * {@return a patch of RFC 6902 as a patch document}
     *
     * @param patch the patch
     * @throws PatchException when an operation cannot be converted; it has every such operation by its index
     */
    public static PatchDocument from(JsonPatch patch) {
        return from(patch.toJsonArray());
    }

    /**
     * {@return a patch of RFC 6902 as a patch document}
     *
     * @param operations the patch as JSON
     * @throws PatchException when an operation cannot be converted; it has every such operation by its index
     */
    public static PatchDocument from(JsonArray operations) {
        return PatchDocument.parse(PatchMediaType.V2_1, operations);
    }

    /**
     * {@return a patch document as a patch of RFC 6902}
     *
     * @param document the document
     */
    public static JsonPatch to(PatchDocument document) {
        return JsonValues.patch(document.toJson(PatchMediaType.V2_1));
    }
}
