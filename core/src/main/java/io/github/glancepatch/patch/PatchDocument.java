// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A patch document: operations in their order. The same document can be written in both media types.
 *
 * <pre>{@code
 * PatchDocument patch = PatchDocument.builder().replace("name", "test01").remove("os_distro").build();
 * byte[] body = patch.encode(PatchMediaType.V2_1);
 * }</pre>
 *
 * <p>Documents are equal when their operations are. They can be shared between threads.
 */
public final class PatchDocument {
    private final List<PatchOperation> operations;
    private volatile Grants grants = Grants.NONE;

    /** What a rule set has granted of this document, all of it, so that it is asked once and not for every image. */
    private static final class Grants {
        static final Grants NONE = new Grants(Optional.empty(), new ResolvedOperation[0]);

        final Optional<ImageRules> rules;
        final ResolvedOperation[] operations;

        Grants(Optional<ImageRules> rules, ResolvedOperation[] operations) {
            this.rules = rules;
            this.operations = operations;
        }
    }

    /**
     * Makes a document.
     *
     * @param operations the operations, in their order
     */
    public PatchDocument(List<PatchOperation> operations) {
        this.operations = List.copyOf(operations);
    }

    /** {@return the operations, in their order} */
    public List<PatchOperation> operations() {
        return operations;
    }

    /**
     * {@return a document of these operations}
     *
     * @param operations the operations, in their order
     */
    public static PatchDocument of(PatchOperation... operations) {
        return new PatchDocument(List.of(operations));
    }

    /**
     * Reads a document whose form is right, without asking what its operations may do: that is the business of
     * {@link ImagePatcher}, with a rule set.
     *
     * @param type the form of the document
     * @param body the document in UTF-8
     * @return the document
     * @throws PatchException when the body is not a patch document of that form, with the answers of
     *     {@link ImageRules#ims()}
     */
    public static PatchDocument parse(PatchMediaType type, byte[] body) {
        ProblemCollector problems = ProblemCollector.first(ImageRules.ims());
        List<PatchOperation> operations = new ArrayList<>();
        OperationDecoder decoder = new OperationDecoder(type, ImageRules.ims(), PathShape.ANY, problems);
        for (RawOperation element : BodyReader.elements(body, PatchLimits.DEFAULT, problems)) {
            decoder.decode(element, operations.size())
                    .map(ResolvedOperation::operation)
                    .ifPresent(operations::add);
        }
        return new PatchDocument(operations);
    }

    /**
     * Makes the smallest document that turns one image into another: add, replace and remove of whole attributes, one
     * for each that differs. It is accepted in both media types. Where the rules say that a value is a set (Glance's
     * {@code tags}), order and repetitions are no difference.
     *
     * @param before the image as it is
     * @param after the image as it shall be
     * @param rules what may be changed
     * @return the document; empty for equal images
     * @throws PatchException when the rules refuse a difference; it tells every one
     */
    public static PatchDocument between(Image before, Image after, ImageRules rules) {
        return new PatchDifference(before, after, rules, false).document();
    }

    /**
     * Makes the smallest document that turns one image into another, as far as restricted attributes let it: where
     * these differ (a server has moved {@code updated_at}, say), the difference is left out.
     *
     * @param before the image as it is
     * @param after the image as it shall be
     * @param rules what may be changed
     * @return the document
     * @throws PatchException when the rules refuse another difference; it tells every one
     */
    public static PatchDocument betweenLeavingOutRestricted(Image before, Image after, ImageRules rules) {
        return new PatchDifference(before, after, rules, true).document();
    }

    /**
     * {@return this document and then another one, as one document; a server takes it whole or not at all}
     *
     * @param next the other document
     */
    public PatchDocument andThen(PatchDocument next) {
        List<PatchOperation> all = new ArrayList<>(operations);
        all.addAll(next.operations);
        return new PatchDocument(all);
    }

    /**
     * {@return the smallest document with the effect that this one has on an image: what changes nothing falls away,
     * and of several operations on an attribute one is left; only operations on a list whose elements it names stay as
     * they are}
     *
     * @param image the image
     * @param rules the rules that this document is accepted by
     * @throws PatchException when this document is refused
     */
    public PatchDocument normalise(Image image, ImageRules rules) {
        Set<String> lists = operations.stream()
                .filter(operation -> operation.path().element().isPresent())
                .map(PatchOperation::attribute)
                .collect(Collectors.toSet());
        ImageBuilder after = ImagePatcher.of(rules).patch(image, PatchMediaType.V2_1, this).toBuilder();
        for (String list : lists) {
            image.value(list).ifPresentOrElse(value -> after.set(list, value), () -> after.remove(list));
        }
        List<PatchOperation> least = new ArrayList<>(
                betweenLeavingOutRestricted(image, after.build(), rules).operations());
        operations.stream()
                .filter(operation -> lists.contains(operation.attribute()))
                .forEach(least::add);
        return new PatchDocument(least);
    }

    /**
     * {@return the document as JSON}
     *
     * @param type the form to write it in
     */
    public JsonArray toJson(PatchMediaType type) {
        JsonArrayBuilder array = JsonValues.array();
        operations.forEach(operation -> array.add(type.encode(operation)));
        return array.build();
    }

    /**
     * {@return the document as the body of a request, JSON in UTF-8}
     *
     * @param type the form to write it in
     */
    public byte[] encode(PatchMediaType type) {
        return JsonText.writeUtf8(toJson(type));
    }

    /** {@return a builder of a document} */
    public static PatchBuilder builder() {
        return new PatchBuilder();
    }

    /** The operations that the rules grant whatever the image is; for the others the problems are reported. */
    ResolvedOperation[] granted(ImageRules rules, ProblemCollector problems) {
        Grants known = grants;
        if (known.rules.isPresent() && known.rules.get().equals(rules)) {
            return known.operations;
        }
        OperationCheck check = new OperationCheck(problems);
        List<ResolvedOperation> granted = new ArrayList<>(operations.size());
        for (int index = 0; index < operations.size(); index++) {
            PatchOperation operation = operations.get(index);
            AttributeRule line = rules.ruleFor(operation.attribute());
            ResolvedOperation placed = ResolvedOperation.of(operation, index, line);
            if (check.grants(placed)) {
                granted.add(placed);
            }
        }
        Grants now = new Grants(Optional.of(rules), granted.toArray(new ResolvedOperation[0]));
        if (granted.size() == operations.size()) {
            grants = now;
        }
        return now.operations;
    }

    @Override
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public boolean equals(@Nullable Object other) {
        return other instanceof PatchDocument document && operations.equals(document.operations);
    }

    @Override
    public int hashCode() {
        return operations.hashCode();
    }

    /** {@return the document in the form of version 2.1} */
    @Override
    public String toString() {
        return JsonText.write(toJson(PatchMediaType.V2_1));
    }
}
