// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.ValueBag;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchLimits;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.patch.PatchPath;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The difference between two images, as the smallest patch document: add, replace and remove of whole attributes, one
 * operation for each attribute that differs. The document is accepted in both media types. An attribute that the image
 * after lacks is removed. Where the rules say that a value is a set (Glance's {@code tags}), order and repetitions are
 * no difference. A list of locations is changed by the fewest operations on its elements and the list.
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
    private final PatchLimits limits;
    private final boolean ignoringRestricted;

    private ImageDiff(Image before, Image after, ImageRules rules, PatchLimits limits, boolean ignoringRestricted) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.ignoringRestricted = ignoringRestricted;
    }

    /**
     * {@return the difference between two images; what the image after lacks is removed, see {@link #towards} for a
     * state that names only some attributes}
     *
     * @param before the image as it is
     * @param after the image as it shall be
     * @param rules what may be changed
     */
    public static ImageDiff between(Image before, Image after, ImageRules rules) {
        return new ImageDiff(before, after, rules, PatchLimits.DEFAULT, false);
    }

    /**
     * {@return the difference between an image and a desired state: what the state has is set, and everything else
     * stays as it is}
     *
     * @param image the image as it is
     * @param desired the attributes that shall have these values
     * @param rules what may be changed
     * @see #removing
     */
    public static ImageDiff towards(Image image, Image desired, ImageRules rules) {
        ImageBuilder after = image.toBuilder();
        desired.forEach(after::set);
        return between(image, after.build(), rules);
    }

    /**
     * {@return this difference with attributes removed; those that the image lacks are removed already}
     *
     * @param attributes their names
     */
    public ImageDiff removing(String... attributes) {
        ImageBuilder remaining = after.toBuilder();
        for (String attribute : attributes) {
            remaining.remove(attribute);
        }
        return new ImageDiff(before, remaining.build(), rules, limits, ignoringRestricted);
    }

    /**
     * {@return this difference without the restricted attributes: where these differ (a server has changed
     * {@code updated_at}, say), the difference is ignored}
     */
    public ImageDiff ignoringRestricted() {
        return new ImageDiff(before, after, rules, limits, true);
    }

    /**
     * {@return this difference for a service with other limits than {@link PatchLimits#DEFAULT}}
     *
     * @param other the limits
     */
    public ImageDiff withLimits(PatchLimits other) {
        return new ImageDiff(before, after, rules, other, ignoringRestricted);
    }

    /**
     * Makes the document. First it replaces and removes what the image before has, in its order, then it adds what is
     * new, in the order of the image after.
     *
     * @return the document; empty for equal images
     * @throws PatchException when the rules reject a difference; it has every one; or when the document would pass a
     *     limit, in either media type
     */
    public PatchDocument document() {
        List<PatchOperation> operations = new ArrayList<>();
        List<PatchProblem> problems = new ArrayList<>();
        for (String name : before.names()) {
            if (!isIgnored(name)) {
                change(name, operations, problems);
            }
        }
        for (String name : after.names()) {
            if (!before.has(name) && !isIgnored(name)) {
                set(existsAlways(name) ? Op.REPLACE : Op.ADD, name, operations, problems);
            }
        }
        PatchDocument document = new PatchDocument(operations);
        // the media type with the stricter add, then the one with the longer form: what both accept is the difference
        ImagePatcher patcher = patcher();
        List<PatchProblem> found = patcher.check(before, PatchMediaType.V2_0, document);
        if (found.isEmpty() && problems.isEmpty()) {
            found = patcher.check(before, PatchMediaType.V2_1, document);
        }
        found.forEach(problem -> problems.add(DiffProblems.ofDifference(problem)));
        if (!problems.isEmpty()) {
            throw new PatchException(problems);
        }
        return document;
    }

    private ImagePatcher patcher() {
        return ImagePatcher.of(rules).withLimits(limits);
    }

    /** What happens to an attribute of the image before. */
    private void change(String name, List<PatchOperation> operations, List<PatchProblem> problems) {
        AttributeRule rule = rules.ruleFor(name);
        JsonValue old = before.value(name).orElseThrow();
        Optional<JsonValue> value = after.value(name);
        if (value.isEmpty()) {
            // a list as a whole can only be replaced; whether it may be empty is left to the rules
            operate(rule.access() == Access.LIST ? Op.REPLACE : Op.REMOVE, name, operations, problems);
        } else if (!isSame(rule, old, value.get())) {
            set(Op.REPLACE, name, operations, problems);
        }
    }

    /** Sets an attribute to what it is after. */
    private void set(Op op, String name, List<PatchOperation> operations, List<PatchProblem> problems) {
        JsonValue value = after.value(name).orElseThrow();
        if (rules.ruleFor(name).access() == Access.LIST && value instanceof JsonArray those) {
            JsonArray these = before.value(name).orElse(JsonValue.NULL) instanceof JsonArray array
                    ? array
                    : JsonValue.EMPTY_JSON_ARRAY;
            LocationsDifference difference = new LocationsDifference(patcher(), before, name, these, those);
            List<PatchProblem> found = difference.problems();
            problems.addAll(found);
            operations.addAll(found.isEmpty() ? difference.operations() : List.of());
        } else {
            operate(op, name, operations, problems);
        }
    }

    /** Whether the service stores the value that is there; of a set it keeps neither order nor repetitions. */
    static boolean isSame(AttributeRule rule, JsonValue old, JsonValue value) {
        return JsonValues.same(old, value)
                || JsonValues.same(old, rule.value().read(value))
                || (rule.uniqueItems()
                        && old instanceof JsonArray these
                        && value instanceof JsonArray those
                        && ValueBag.of(these).hasValuesOf(ValueBag.of(those)));
    }

    /** Whether an add would be rejected by the media type whose add only creates, although the image lacks the name. */
    private boolean existsAlways(String name) {
        Access access = rules.ruleFor(name).access();
        return access == Access.LIST || (rules.baseAttributesAlwaysExist() && access == Access.NOT_REMOVABLE);
    }

    private void operate(Op op, String name, List<PatchOperation> operations, List<PatchProblem> problems) {
        try {
            JsonValue value = after.value(name).orElse(JsonValue.EMPTY_JSON_ARRAY);
            operations.add(PatchOperation.of(op, PatchPath.of(name), Optional.of(value)));
        } catch (IllegalArgumentException e) {
            problems.add(DiffProblems.of(
                    rules,
                    ProblemKind.MALFORMED_PATH,
                    name,
                    "path-3",
                    "no path can name the attribute: " + e.getMessage()));
        }
    }

    private boolean isIgnored(String name) {
        return ignoringRestricted && !canChange(name, rules);
    }

    /** Whether some patch can change the attribute. */
    static boolean canChange(String name, ImageRules rules) {
        Access access = rules.ruleFor(name).access();
        return access != Access.RESTRICTED && (access != Access.LIST || rules.locationsVisible());
    }

    /**
     * {@return the smallest document with the effect that a document has on an image: what changes nothing is dropped,
     * and of several operations on an attribute one is left; operations on a list attribute stay as they are, and so
     * does a document of which no smaller one has the same effect}
     *
     * @param document the document
     * @param image the image
     * @param rules rules that accept the document
     * @throws PatchException when the document is rejected
     */
    public static PatchDocument minimize(PatchDocument document, Image image, ImageRules rules) {
        ImagePatcher patcher = ImagePatcher.of(rules);
        Image after = patcher.patch(image, PatchMediaType.V2_1, document);
        List<PatchOperation> onLists = new ArrayList<>();
        ImageBuilder withoutLists = after.toBuilder();
        for (PatchOperation operation : document.operations()) {
            String name = operation.attribute();
            if (rules.ruleFor(name).access() == Access.LIST) {
                onLists.add(operation);
                image.value(name)
                        .ifPresentOrElse(value -> withoutLists.set(name, value), () -> withoutLists.remove(name));
            }
        }
        try {
            PatchDocument smallest = between(image, withoutLists.build(), rules)
                    .ignoringRestricted()
                    .document();
            PatchDocument minimized = smallest.andThen(new PatchDocument(onLists));
            // operations on lists can depend on the order that the document had
            return patcher.patch(image, PatchMediaType.V2_1, minimized).equals(after) ? minimized : document;
        } catch (PatchException e) {
            return document;
        }
    }
}
