// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JavaValues;
import io.github.glancepatch.json.OwnedJson;
import jakarta.json.JsonValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an image step by step, from nothing or from another image, which stays as it is. Not for use by several
 * threads.
 *
 * <p>Setting an attribute that is there keeps its place; a new one goes to the end, and so does one that was removed
 * and set again.
 */
public final class ImageBuilder {
    private final AttributesBuilder attributes;

    ImageBuilder(Attributes attributes) {
        this.attributes = new AttributesBuilder(attributes);
    }

    /** {@return whether the image has a member of that name, JSON null included} */
    public boolean has(String name) {
        return attributes.find(Objects.requireNonNull(name, "name")) != null;
    }

    /** {@return the value as it is now; empty when there is none} */
    public Optional<JsonValue> value(String name) {
        return Optional.ofNullable(attributes.find(Objects.requireNonNull(name, "name")));
    }

    /** {@return the number of attributes as it is now} */
    public int size() {
        return attributes.size();
    }

    /**
     * Sets an attribute, there or not.
     *
     * @param value a string, boolean, number, collection, map, null for JSON null, or a JSON value
     * @return this builder
     * @throws IllegalArgumentException when the name or the value cannot be written as JSON, or the value passes
     *     {@link JsonLimits#MAX}
     */
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public ImageBuilder set(String name, @Nullable Object value) {
        JsonValue json = JavaValues.toJson(Objects.requireNonNull(name, "name"), value);
        JsonValue owned = OwnedJson.of(json, JsonLimits.MAX);
        attributes.putUnchecked(name, owned);
        return this;
    }

    /**
     * Sets an attribute if it is there.
     *
     * @param value the value, JSON null for JSON null
     * @return whether it was there; if not, nothing has changed
     * @throws IllegalArgumentException when the value cannot be written as JSON, or passes {@link JsonLimits#MAX}
     */
    public boolean replace(String name, JsonValue value) {
        JsonValue owned = OwnedJson.of(Objects.requireNonNull(value, "value"), JsonLimits.MAX);
        return attributes.replace(Objects.requireNonNull(name, "name"), owned);
    }

    /**
     * Removes an attribute. One that is not there changes nothing.
     *
     * @return this builder
     */
    public ImageBuilder remove(String name) {
        attributes.remove(Objects.requireNonNull(name, "name"));
        return this;
    }

    /** {@return the image as it is now; the builder can go on} */
    public Image build() {
        return new Image(attributes.build());
    }
}
