// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JavaValues;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An image of the Image Management Service or of Glance: an immutable map from attribute names to JSON values.
 *
 * <p>It keeps what it was given: the order of its members, undocumented attributes, JSON null as something other than
 * absence, integers of any length, and the text of numbers ({@code 1.0} is written as {@code 1.0}). A value of another
 * type than documented is kept too; reading it through a typed key is an error, reading it with {@link #value} is not.
 *
 * <p>An attribute is in one of three states: absent ({@link #has} is false), JSON null ({@link #isNull} is true), or
 * there with a value. {@link #get} and {@link #value} answer different questions about them: {@code get} is empty for
 * the first two, {@code value} for the first only.
 *
 * <p>Images are compared by content: members in any order, numbers by value ({@code 1}, {@code 1.0} and {@code 1e0} are
 * equal). They can be shared between threads.
 */
public final class Image {
    private static final Image EMPTY = new Image(Attributes.NONE);

    private final Attributes attributes;

    Image(Attributes attributes) {
        this.attributes = attributes;
    }

    /** {@return the image without attributes} */
    public static Image empty() {
        return EMPTY;
    }

    /**
     * Reads an image from JSON in UTF-8, within {@link JsonLimits#DEFAULT}.
     *
     * @param utf8 a JSON object; of a repeated member the last counts
     * @return the image
     * @throws InvalidImageException when it is not one JSON object within the limits
     */
    public static Image parse(byte[] utf8) {
        return parse(utf8, JsonLimits.DEFAULT);
    }

    /**
     * Reads an image from JSON in UTF-8.
     *
     * @param utf8 a JSON object; of a repeated member the last counts
     * @param limits how large it may be
     * @return the image
     * @throws InvalidImageException when it is not one JSON object within the limits
     */
    public static Image parse(byte[] utf8, JsonLimits limits) {
        return new Image(ImageReader.read(utf8, limits));
    }

    /**
     * Reads an image from JSON in UTF-8, within {@link JsonLimits#DEFAULT}. The stream is left open.
     *
     * @param utf8 a JSON object; of a repeated member the last counts
     * @return the image
     * @throws InvalidImageException when it is not one JSON object within the limits
     * @throws IOException when the stream cannot be read
     */
    public static Image parse(InputStream utf8) throws IOException {
        return parse(utf8, JsonLimits.DEFAULT);
    }

    /**
     * Reads an image from JSON in UTF-8. At most one byte past the limit is read. The stream is left open.
     *
     * @param utf8 a JSON object; of a repeated member the last counts
     * @param limits how large it may be
     * @return the image
     * @throws InvalidImageException when it is not one JSON object within the limits
     * @throws IOException when the stream cannot be read
     */
    public static Image parse(InputStream utf8, JsonLimits limits) throws IOException {
        Objects.requireNonNull(utf8, "utf8");
        return parse(utf8.readNBytes(limits.bytesToRead()), limits);
    }

    /**
     * Reads an image from JSON, within {@link JsonLimits#DEFAULT}.
     *
     * @param json a JSON object; of a repeated member the last counts
     * @return the image
     * @throws InvalidImageException when it is not one JSON object within the limits
     */
    public static Image parse(String json) {
        return parse(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads an image from JSON.
     *
     * @param json a JSON object; of a repeated member the last counts
     * @param limits how large it may be, in UTF-8
     * @return the image
     * @throws InvalidImageException when it is not one JSON object within the limits
     */
    public static Image parse(String json, JsonLimits limits) {
        return new Image(ImageReader.read(json, limits));
    }

    /**
     * Takes an image from a JSON object that was read already. Numbers have the text that the object's provider gives
     * them.
     *
     * @return the image
     * @throws InvalidImageException when a value nests too deep, has a number too long or text that cannot be written
     */
    public static Image parse(JsonObject json) {
        return new Image(ImageReader.read(json));
    }

    /**
     * Takes an image from a JSON object that was read already; see {@link #parse(JsonObject)}.
     *
     * @param limits how large it may be when it is written
     * @return the image
     * @throws InvalidImageException when it passes a limit or has text that cannot be written
     */
    public static Image parse(JsonObject json, JsonLimits limits) {
        return new Image(ImageReader.read(json, limits));
    }

    /**
     * {@return the image with the attributes of a map, in its order}
     *
     * @param attributes values by name: strings, booleans, numbers, collections, maps, null for JSON null, or JSON
     *     values
     * @throws IllegalArgumentException when a name or a value cannot be written as JSON
     */
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public static Image of(Map<String, ? extends @Nullable Object> attributes) {
        ImageBuilder image = builder();
        attributes.forEach((name, value) -> image.set(name, value));
        return image.build();
    }

    /** {@return a builder of an image without attributes} */
    public static ImageBuilder builder() {
        return new ImageBuilder(Attributes.NONE);
    }

    /** {@return a builder that starts with this image} */
    public ImageBuilder toBuilder() {
        return new ImageBuilder(attributes);
    }

    /** {@return the number of attributes} */
    public int size() {
        return attributes.size;
    }

    /** {@return the attributes' names in order; an unmodifiable copy} */
    public Set<String> names() {
        return Collections.unmodifiableSet(attributes.names());
    }

    /** {@return whether the image has a member of that name, JSON null included} */
    public boolean has(String name) {
        return attributes.find(Objects.requireNonNull(name, "name")) != null;
    }

    /** {@return whether the attribute is there and JSON null} */
    public boolean isNull(String name) {
        JsonValue value = attributes.find(Objects.requireNonNull(name, "name"));
        return value != null && value.getValueType() == JsonValue.ValueType.NULL;
    }

    /** {@return the attribute's value as JSON; empty when it is absent} */
    public Optional<JsonValue> value(String name) {
        return Optional.ofNullable(attributes.find(Objects.requireNonNull(name, "name")));
    }

    /**
     * {@return the attribute's value as a string; empty when it is absent or JSON null}
     *
     * @param name the attribute's name
     * @throws AttributeTypeException when the value is not a string
     */
    public Optional<String> text(String name) {
        return get(Attribute.of(name, AttributeType.STRING));
    }

    /**
     * {@return the attribute's value; empty when it is absent or JSON null}
     *
     * @param attribute the attribute, one of {@link ImageAttributes} or another
     * @throws AttributeTypeException when the value is of another type
     */
    public <T> Optional<T> get(Attribute<T> attribute) {
        Objects.requireNonNull(attribute, "attribute");
        Optional<JsonValue> value = value(attribute.name());
        if (value.isEmpty() || value.get().getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        Optional<T> typed = attribute.type().read(value.get());
        if (typed.isEmpty()) {
            throw new AttributeTypeException(attribute, value.get());
        }
        return typed;
    }

    /**
     * {@return this image with the attribute set; at its place if it was there, else at the end}
     *
     * @param value its new value
     */
    public <T> Image with(Attribute<T> attribute, T value) {
        return with(attribute.name(), attribute.type().write(Objects.requireNonNull(value, "value")));
    }

    /**
     * {@return this image with the attribute set; at its place if it was there, else at the end}
     *
     * @param value its new value, JSON null for JSON null
     * @throws IllegalArgumentException when the name or the value cannot be written as JSON, or passes
     *     {@link JsonLimits#MAX}
     */
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public Image with(String name, @Nullable Object value) {
        return toBuilder().set(name, value).build();
    }

    /** {@return this image without the attribute; this image itself when it is absent} */
    public Image without(String name) {
        return has(name) ? toBuilder().remove(name).build() : this;
    }

    /** {@return the attributes in order} */
    public Stream<Map.Entry<String, JsonValue>> stream() {
        return names().stream().map(name -> Map.entry(name, value(name).orElseThrow()));
    }

    /**
     * Performs an action for each attribute, in order.
     *
     * @param action receives name and value
     */
    public void forEach(BiConsumer<String, JsonValue> action) {
        stream().forEach(attribute -> action.accept(attribute.getKey(), attribute.getValue()));
    }

    /**
     * {@return the attributes in order as an unmodifiable map of plain Java values: String, Boolean, Integer, Long,
     * BigInteger or BigDecimal, List, Map, and null for JSON null}
     */
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        forEach((name, value) -> map.put(name, JavaValues.toJava(value)));
        return Collections.unmodifiableMap(map);
    }

    /** {@return this image as a JSON object, members in order} */
    public JsonObject toJson() {
        return attributes.toJson();
    }

    /**
     * {@return whether this image, written as JSON, can be read again within limits: whether
     * {@code Image.parse(image.toString(), limits)} is this image}
     *
     * @param limits the limits
     */
    public boolean isWithin(JsonLimits limits) {
        return attributes.isWithin(Objects.requireNonNull(limits, "limits"));
    }

    /** {@return this image as JSON without white space, in UTF-8} */
    public byte[] toUtf8() {
        return attributes.written().bytes();
    }

    /**
     * Writes this image as JSON in UTF-8 without white space. The stream is left open.
     *
     * @param utf8 where to
     * @throws IOException when the stream cannot be written
     */
    public void write(OutputStream utf8) throws IOException {
        attributes.written().writeTo(utf8);
    }

    @Override
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Image image && attributes.same(image.attributes));
    }

    @Override
    public int hashCode() {
        return attributes.hash();
    }

    /** {@return this image as JSON without white space} */
    @Override
    public String toString() {
        return attributes.written().text();
    }
}
