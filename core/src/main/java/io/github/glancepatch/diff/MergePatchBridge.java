// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Converts from and to merge patches (RFC 7396), in which a member sets an attribute and null removes it. Attributes
 * are flat: a member that is an object would change something inside an attribute, and is rejected.
 */
public final class MergePatchBridge {
    private MergePatchBridge() {}

    /**
     * {@return a merge patch as the smallest patch document for a known image}
     *
     * @param merge the merge patch
     * @param image the image that it is meant for
     * @param rules what may be changed
     * @throws PatchException when a member is an object or the rules reject a change; it has every problem of the first
     *     kind, else every one of the second
     */
    public static PatchDocument from(JsonObject merge, Image image, ImageRules rules) {
        List<PatchProblem> problems = new ArrayList<>();
        ImageBuilder merged = image.toBuilder();
        merge.forEach((name, value) -> {
            if (value.getValueType() == ValueType.OBJECT) {
                String message = name + ": a merge patch of an image cannot change a member inside an attribute; "
                        + "give the attribute a string, number, boolean or array, or null to remove it";
                problems.add(DiffProblems.of(rules, ProblemKind.INVALID_VALUE, name, "doc-1", message));
            } else if (value.getValueType() == ValueType.NULL) {
                merged.remove(name);
            } else {
                merged.set(name, value);
            }
        });
        if (!problems.isEmpty()) {
            throw new PatchException(problems);
        }
        return ImageDiff.between(image, merged.build(), rules).document();
    }

    /**
     * {@return a patch document as the merge patch that does the same to every image which the document can be applied
     * to}
     *
     * @param document the document
     * @throws PatchException when no merge patch does the same: an operation sets JSON null or an object, or names an
     *     element of an attribute; it has every such operation by its index
     */
    public static JsonObject to(PatchDocument document) {
        List<PatchProblem> problems = new ArrayList<>();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        List<PatchOperation> operations = document.operations();
        for (int index = 0; index < operations.size(); index++) {
            PatchOperation operation = operations.get(index);
            Optional<String> obstacle = obstacle(operation);
            if (obstacle.isPresent()) {
                String message = operation.attribute() + ": " + obstacle.get();
                problems.add(DiffProblems.of(
                        ImageRules.ims(), ProblemKind.MALFORMED_OPERATION, operation, index, "doc-1", message));
            }
            members.put(operation.attribute(), operation.optionalValue().orElse(JsonValue.NULL));
        }
        if (!problems.isEmpty()) {
            throw new PatchException(problems);
        }
        var merge = JsonValues.object();
        members.forEach(merge::add);
        return merge.build();
    }

    /** Why no merge patch does what the operation does. */
    private static Optional<String> obstacle(PatchOperation operation) {
        if (operation.path().element().isPresent()) {
            return Optional.of("a merge patch cannot name one element of an array; replace the array as a whole");
        }
        return switch (operation.optionalValue().map(JsonValue::getValueType).orElse(ValueType.STRING)) {
            case NULL -> Optional.of("a merge patch cannot set JSON null, which removes; remove the attribute");
            case OBJECT -> Optional.of("a merge patch cannot set an object, which it would merge; set another value");
            default -> Optional.empty();
        };
    }
}
