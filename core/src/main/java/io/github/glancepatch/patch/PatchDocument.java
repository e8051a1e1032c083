// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.image.Attribute;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A patch document: operations in their order. The same document can be written in both media types.
 *
 * <pre>{@code
 * PatchDocument patch = PatchDocument.builder().replace("name", "test01").remove("os_distro").build();
 * byte[] body = patch.encode(PatchMediaType.V2_1);
 * }</pre>
 *
 * @param operations the operations, in their order
 */
public record PatchDocument(List<PatchOperation> operations) {

    /**
     * Copies the list.
     *
     * @param operations the operations, in their order
     */
    public PatchDocument {
        operations = List.copyOf(operations);
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
        Problems problems = Problems.first(ImageRules.ims());
        List<PatchOperation> operations = new ArrayList<>();
        OperationDecoder decoder = new OperationDecoder(type, PatchPath::isList, problems);
        for (JsonValue element : BodyReader.elements(body, PatchLimits.DEFAULT, problems)) {
            decoder.decode(element, operations.size())
                    .map(PlacedOperation::operation)
                    .ifPresent(operations::add);
        }
        return new PatchDocument(operations);
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
        return JsonText.write(toJson(type)).getBytes(UTF_8);
    }

    /** {@return a builder of a document} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects operations in their order. Names are given as they are; the builder makes paths of them. */
    public static final class Builder {
        private final List<PatchOperation> operations = new ArrayList<>();

        private Builder() {}

        /**
         * Adds an attribute, or replaces it when it is there.
         *
         * @param attribute the attribute's name
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException when no path reads back as that name
         */
        public Builder add(String attribute, JsonValue value) {
            operations.add(new PatchOperation.Add(PatchPath.of(attribute), value));
            return this;
        }

        /**
         * Adds an attribute with a string, or replaces it when it is there.
         *
         * @param attribute the attribute's name
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException when no path reads back as that name
         */
        public Builder add(String attribute, String value) {
            return add(attribute, string(value));
        }

        /**
         * Adds an attribute, or replaces it when it is there.
         *
         * @param <T> the value's type
         * @param attribute the attribute
         * @param value its value
         * @return this builder
         */
        public <T> Builder add(Attribute<T> attribute, T value) {
            return add(attribute.name(), attribute.type().write(value));
        }

        /**
         * Replaces an attribute that is there.
         *
         * @param attribute the attribute's name
         * @param value its new value
         * @return this builder
         * @throws IllegalArgumentException when no path reads back as that name
         */
        public Builder replace(String attribute, JsonValue value) {
            operations.add(new PatchOperation.Replace(PatchPath.of(attribute), value));
            return this;
        }

        /**
         * Replaces an attribute that is there with a string.
         *
         * @param attribute the attribute's name
         * @param value its new value
         * @return this builder
         * @throws IllegalArgumentException when no path reads back as that name
         */
        public Builder replace(String attribute, String value) {
            return replace(attribute, string(value));
        }

        /**
         * Replaces an attribute that is there.
         *
         * @param <T> the value's type
         * @param attribute the attribute
         * @param value its new value
         * @return this builder
         */
        public <T> Builder replace(Attribute<T> attribute, T value) {
            return replace(attribute.name(), attribute.type().write(value));
        }

        /**
         * Removes an attribute that is there.
         *
         * @param attribute the attribute's name
         * @return this builder
         * @throws IllegalArgumentException when no path reads back as that name
         */
        public Builder remove(String attribute) {
            operations.add(new PatchOperation.Remove(PatchPath.of(attribute)));
            return this;
        }

        /** {@return the document} */
        public PatchDocument build() {
            return new PatchDocument(operations);
        }

        private static JsonValue string(String value) {
            return JsonValues.string(Objects.requireNonNull(value, "value"));
        }
    }
}
