// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.patch.PatchPath;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ErrorResponse;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The difference between two images, as the smallest patch document: add, replace and remove of whole attributes, one
 * operation for each attribute that differs. The document is accepted in both media types. An attribute that the image
 * after lacks is removed. Where the rules say that a value is a set (Glance's {@code tags}), order and repetitions are
 * no difference.
 *
 * <pre>{@code
 * PatchDocument patch = ImageDiff.between(before, after, rules).ignoringRestricted().document();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class ImageDiff {
    private final Image before;
    private final Image after;
    private final ImageRules rules;
    private final boolean ignoringRestricted;

    private ImageDiff(Image before, Image after, ImageRules rules, boolean ignoringRestricted) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.ignoringRestricted = ignoringRestricted;
    }

    /**
     * {@return the difference between two images}
     *
     * @param before the image as it is
     * @param after the image as it shall be
     * @param rules what may be changed
     */
    public static ImageDiff between(Image before, Image after, ImageRules rules) {
        return new ImageDiff(before, after, rules, false);
    }

    /**
     * {@return this difference without the restricted attributes: where these differ (a server has changed
     * {@code updated_at}, say), the difference is ignored}
     */
    public ImageDiff ignoringRestricted() {
        return new ImageDiff(before, after, rules, true);
    }

    /**
     * Makes the document. First it replaces and removes what the image before has, in its order, then it adds what is
     * new, in the order of the image after.
     *
     * @return the document; empty for equal images
     * @throws PatchException when the rules reject a difference; it has every one
     */
    public PatchDocument document() {
        List<PatchOperation> operations = new ArrayList<>();
        List<PatchProblem> problems = new ArrayList<>();
        for (String name : before.names()) {
            changeOf(name).ifPresent(op -> operate(op, name, operations, problems));
        }
        for (String name : after.names()) {
            if (!before.has(name)) {
                operate(existsAlways(name) ? Op.REPLACE : Op.ADD, name, operations, problems);
            }
        }
        PatchDocument document = new PatchDocument(operations);
        // the media type with the stricter add: what is accepted there is accepted in both
        problems.addAll(ImagePatcher.of(rules).check(before, PatchMediaType.V2_0, document));
        if (!problems.isEmpty()) {
            throw new PatchException(problems);
        }
        return document;
    }

    /** What happens to an attribute of the image before; nothing when it is unchanged. */
    private Optional<Op> changeOf(String name) {
        AttributeRule rule = rules.ruleFor(name);
        JsonValue old = before.value(name).orElseThrow();
        Optional<JsonValue> value = after.value(name);
        if (value.isEmpty()) {
            // a list as a whole can only be replaced; whether it may be empty is left to the rules
            return Optional.of(rule.access() == Access.LIST ? Op.REPLACE : Op.REMOVE);
        }
        return isSame(rule, old, value.get()) ? Optional.empty() : Optional.of(Op.REPLACE);
    }

    /** Of a set, neither the order nor a repetition is a difference: the service keeps none of them. */
    private static boolean isSame(AttributeRule rule, JsonValue old, JsonValue value) {
        return JsonValues.same(old, value)
                || (rule.uniqueItems()
                        && old instanceof JsonArray these
                        && value instanceof JsonArray those
                        && new HashSet<>(these).equals(new HashSet<>(those)));
    }

    /** Whether an add would be rejected by the media type whose add only creates, although the image lacks the name. */
    private boolean existsAlways(String name) {
        Access access = rules.ruleFor(name).access();
        return access == Access.LIST || (rules.baseAttributesAlwaysExist() && access == Access.NOT_REMOVABLE);
    }

    private void operate(Op op, String name, List<PatchOperation> operations, List<PatchProblem> problems) {
        if (ignoringRestricted && isRestricted(rules.ruleFor(name))) {
            return;
        }
        try {
            JsonValue value = after.value(name).orElse(JsonValue.EMPTY_JSON_ARRAY);
            operations.add(PatchOperation.of(op, PatchPath.of(name), Optional.of(value)));
        } catch (IllegalArgumentException e) {
            problems.add(problem(
                    ProblemKind.MALFORMED_PATH, name, "path-3", "no path can name the attribute: " + e.getMessage()));
        }
    }

    private boolean isRestricted(AttributeRule rule) {
        return rule.access() == Access.RESTRICTED || (rule.access() == Access.LIST && !rules.locationsVisible());
    }

    private PatchProblem problem(ProblemKind kind, String attribute, String rule, String message) {
        ErrorResponse response = rules.errorResponse(kind);
        return new PatchProblem(
                kind,
                response.status(),
                PatchProblem.DOCUMENT,
                Optional.empty(),
                Optional.of(attribute),
                rule,
                response.errorCode(),
                message);
    }

    /**
     * {@return the smallest document with the effect that a document has on an image: what changes nothing is dropped,
     * and of several operations on an attribute one is left; only operations on a list whose elements the document
     * names stay as they are}
     *
     * @param document the document
     * @param image the image
     * @param rules rules that accept the document
     * @throws PatchException when the document is rejected
     */
    public static PatchDocument minimize(PatchDocument document, Image image, ImageRules rules) {
        Set<String> lists = new HashSet<>();
        for (PatchOperation operation : document.operations()) {
            if (operation.path().element().isPresent()) {
                lists.add(operation.attribute());
            }
        }
        ImageBuilder after = ImagePatcher.of(rules).patch(image, PatchMediaType.V2_1, document).toBuilder();
        for (String list : lists) {
            image.value(list).ifPresentOrElse(value -> after.set(list, value), () -> after.remove(list));
        }
        PatchDocument smallest =
                between(image, after.build(), rules).ignoringRestricted().document();
        List<PatchOperation> kept = document.operations().stream()
                .filter(operation -> lists.contains(operation.attribute()))
                .toList();
        return smallest.andThen(new PatchDocument(kept));
    }
}
