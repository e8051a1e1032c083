// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonChecks;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * To and from the patches of RFC 6902, for programs that have these already. What an image PATCH does not know cannot
 * be carried over: {@code move}, {@code copy}, {@code test}, paths into an attribute, the path of the whole document.
 * The forms agree with the media type of version 2.1; how a patch acts differs (there, a base attribute of Glance that
 * an image does not show cannot be replaced), so a converted patch is applied by its own rules.
 */
public final class JsonPatches {
    private static final Set<String> NOT_CARRIED = Set.of("move", "copy", "test");

    private JsonPatches() {}

    /**
     * {@return a patch of RFC 6902 as a patch document}
     *
     * @param patch the patch
     * @throws PatchException when an operation cannot be carried over; it tells every such operation by its index
     */
    public static PatchDocument from(JsonPatch patch) {
        return from(patch.toJsonArray());
    }

    /**
     * {@return a patch of RFC 6902 as a patch document}
     *
     * @param operations the patch as JSON
     * @throws PatchException when an operation cannot be carried over; it tells every such operation by its index
     */
    public static PatchDocument from(JsonArray operations) {
        ProblemCollector problems = ProblemCollector.all(ImageRules.ims());
        try {
            JsonChecks.require(operations, JsonLimits.MAX);
        } catch (JsonTextException e) {
            problems.report(
                    ProblemKind.MALFORMED_DOCUMENT,
                    ProblemLocation.DOCUMENT,
                    RuleReference.of("doc-1"),
                    "the patch cannot be written: " + e.getMessage());
            throw new PatchException(problems.found());
        }
        OperationDecoder decoder =
                new OperationDecoder(PatchMediaType.V2_1, ImageRules.ims(), PathShape.ATTRIBUTES, problems);
        List<PatchOperation> carried = new ArrayList<>();
        for (int index = 0; index < operations.size(); index++) {
            JsonValue element = operations.get(index);
            if (element instanceof JsonObject object
                    && object.get("op") instanceof JsonString op
                    && NOT_CARRIED.contains(op.getString())) {
                problems.report(
                        ProblemKind.MALFORMED_OPERATION,
                        ProblemLocation.of(index),
                        RuleReference.of("op21-1"),
                        op.getString() + " cannot be carried over; an image PATCH knows replace, add and remove");
            } else {
                decoder.decode(RawOperation.of(element), index)
                        .map(ResolvedOperation::operation)
                        .ifPresent(carried::add);
            }
        }
        if (!problems.found().isEmpty()) {
            throw new PatchException(problems.found());
        }
        return new PatchDocument(carried);
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
