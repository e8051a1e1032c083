// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Attribute;
import io.github.glancepatch.json.JavaValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects operations in their order. Names are given as they are; the builder makes paths of them. Values are plain
 * Java (String, Boolean, Number, Collection, Map, null for JSON null) or JSON values. Every method throws an
 * {@link IllegalArgumentException} for a name that no path can express (one that begins or ends with a blank) and for a
 * value that cannot be written.
 *
 * <pre>{@code
 * PatchDocument.builder().replace("protected", true).replace("min_ram", 512).add("kernel_id", null).build();
 * }</pre>
 */
public final class PatchBuilder {
    private final List<PatchOperation> operations = new ArrayList<>();

    PatchBuilder() {}

    /**
     * Adds an attribute, or replaces it when it exists.
     *
     * @param attribute the attribute's name
     * @param value its value, null for JSON null
     * @return this builder
     */
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public PatchBuilder add(String attribute, @Nullable Object value) {
        PatchPath path = PatchPath.of(attribute);
        operations.add(new PatchOperation.Add(path, JavaValues.toJson(attribute, value)));
        return this;
    }

    /**
     * Adds an attribute, or replaces it when it exists.
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
     * Replaces an attribute that exists.
     *
     * @param attribute the attribute's name
     * @param value its new value, null for JSON null
     * @return this builder
     */
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public PatchBuilder replace(String attribute, @Nullable Object value) {
        PatchPath path = PatchPath.of(attribute);
        operations.add(new PatchOperation.Replace(path, JavaValues.toJson(attribute, value)));
        return this;
    }

    /**
     * Replaces an attribute that exists.
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
     * Removes an attribute that exists.
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
}
