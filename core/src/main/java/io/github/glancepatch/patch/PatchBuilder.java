// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Attribute;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collects operations in their order. Names are given as they are; the builder makes paths of them. Every method throws
 * an {@link IllegalArgumentException} for a name that no path can express (one that begins or ends with a blank) and
 * for a value that cannot be written.
 */
public final class PatchBuilder {
    private final List<PatchOperation> operations = new ArrayList<>();

    PatchBuilder() {}

    /**
     * Adds an attribute, or replaces it when it is there.
     *
     * @param attribute the attribute's name
     * @param value its value
     * @return this builder
     */
    public PatchBuilder add(String attribute, JsonValue value) {
        operations.add(new PatchOperation.Add(PatchPath.of(attribute), Objects.requireNonNull(value, "value")));
        return this;
    }

    /**
     * Adds an attribute with a string, or replaces it when it is there.
     *
     * @param attribute the attribute's name
     * @param value its value
     * @return this builder
     */
    public PatchBuilder add(String attribute, String value) {
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
    public <T> PatchBuilder add(Attribute<T> attribute, T value) {
        return add(attribute.name(), attribute.type().write(Objects.requireNonNull(value, "value")));
    }

    /**
     * Replaces an attribute that is there.
     *
     * @param attribute the attribute's name
     * @param value its new value
     * @return this builder
     */
    public PatchBuilder replace(String attribute, JsonValue value) {
        operations.add(new PatchOperation.Replace(PatchPath.of(attribute), Objects.requireNonNull(value, "value")));
        return this;
    }

    /**
     * Replaces an attribute that is there with a string.
     *
     * @param attribute the attribute's name
     * @param value its new value
     * @return this builder
     */
    public PatchBuilder replace(String attribute, String value) {
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
    public <T> PatchBuilder replace(Attribute<T> attribute, T value) {
        return replace(attribute.name(), attribute.type().write(Objects.requireNonNull(value, "value")));
    }

    /**
     * Removes an attribute that is there.
     *
     * @param attribute the attribute's name
     * @return this builder
     */
    public PatchBuilder remove(String attribute) {
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
