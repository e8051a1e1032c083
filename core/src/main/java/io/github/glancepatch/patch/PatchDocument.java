// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.OwnedJson;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.MatchBudget;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

    /**
     * Makes a document.
     *
     * @param operations the operations, in their order
     */
    public PatchDocument(List<PatchOperation> operations) {
        Objects.requireNonNull(operations, "operations")
                .forEach(operation -> Objects.requireNonNull(operation, "operation"));
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
        return new PatchDocument(Arrays.asList(operations));
    }

    /**
     * Reads a document, without checking what its operations may do: that is done by {@link ImagePatcher}, with a rule
     * set.
     *
     * @param type the form of the document
     * @param body the document in UTF-8
     * @return the document
     * @throws PatchException when the body is not a patch document of that form; it has every problem, with the answers
     *     of {@link ImageRules#ims()}
     */
    public static PatchDocument parse(PatchMediaType type, byte[] body) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(body, "body");
        ProblemCollector problems = ProblemCollector.collectAll(ImageRules.ims());
        return decode(type, BodyReader.read(body, PatchLimits.DEFAULT, problems), problems);
    }

    /**
     * Reads a document from JSON that was read before; see {@link #parse(PatchMediaType, byte[])}.
     *
     * @param type the form of the document
     * @param operations the document as JSON
     * @return the document
     * @throws PatchException when it is not a patch document of that form; it has every problem
     */
    public static PatchDocument parse(PatchMediaType type, JsonArray operations) {
        Objects.requireNonNull(type, "type");
        ProblemCollector problems = ProblemCollector.collectAll(ImageRules.ims());
        List<RawOperation> elements = new ArrayList<>();
        try {
            JsonValue owned = OwnedJson.of(Objects.requireNonNull(operations, "operations"), JsonLimits.MAX);
            owned.asJsonArray().forEach(element -> elements.add(RawOperation.of(element)));
        } catch (JsonTextException e) {
            String message = "the document cannot be written as JSON: " + e.getMessage();
            problems.report(ProblemKind.MALFORMED_DOCUMENT, ProblemLocation.DOCUMENT, "doc-1", message);
        }
        return decode(type, elements, problems);
    }

    private static PatchDocument decode(PatchMediaType type, List<RawOperation> elements, ProblemCollector problems) {
        OperationDecoder decoder = new OperationDecoder(type, ImageRules.ims(), problems);
        OperationValidator validator = new OperationValidator(ImageRules.ims(), new MatchBudget(), problems);
        List<PatchOperation> operations = new ArrayList<>(elements.size());
        for (int index = 0; index < elements.size(); index++) {
            ResolvedOperation operation = decoder.decode(elements.get(index), index);
            if (operation != null && validator.isWellFormed(operation)) {
                operations.add(operation.operation());
            }
        }
        if (!problems.problems().isEmpty()) {
            throw new PatchException(problems.problems());
        }
        return new PatchDocument(operations);
    }

    /**
     * {@return this document and then another one, as one document; a server applies it as a whole or not at all}
     *
     * @param next the other document
     */
    public PatchDocument andThen(PatchDocument next) {
        List<PatchOperation> all = new ArrayList<>(operations);
        all.addAll(Objects.requireNonNull(next, "next").operations);
        return new PatchDocument(all);
    }

    /**
     * {@return the document as JSON}
     *
     * @param type the form to write it in
     */
    public JsonArray toJson(PatchMediaType type) {
        return Objects.requireNonNull(type, "type").encode(operations);
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
