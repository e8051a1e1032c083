// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonChecks;
import jakarta.json.JsonValue;
import java.util.Arrays;
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
    private static final int LEAST_ROOM = 8;

    private Attributes attributes; // what was there before, or was built last
    private String[] names;
    private @Nullable JsonValue[] values; // null: removed
    private NameIndex index;
    private int length; // places taken in names and values, the empty ones included
    private int size;
    private boolean valuesShared; // with an image: copy before the first change
    private boolean namesShared; // names and index with an image: copy before the first new name

    ImageBuilder(Attributes attributes) {
        this.attributes = attributes;
        this.names = attributes.names;
        this.values = attributes.values;
        this.index = attributes.index;
        this.length = attributes.length;
        this.size = attributes.size;
        this.valuesShared = true;
        this.namesShared = true;
    }

    /** A builder of an image from nothing, of which is known how many attributes it may have; it may have more. */
    ImageBuilder(int attributes) {
        this.attributes = Attributes.NONE;
        this.names = new String[attributes];
        this.values = new JsonValue[attributes];
        this.index = NameIndex.forCapacity(attributes);
    }

    /**
     * {@return whether the image has a member of that name, JSON null included}
     *
     * @param name the attribute's name
     */
    public boolean has(String name) {
        return position(name) != NameIndex.NOT_THERE;
    }

    /**
     * {@return the value as it is now; empty when there is none}
     *
     * @param name the attribute's name
     */
    public Optional<JsonValue> value(String name) {
        int position = position(name);
        return position == NameIndex.NOT_THERE ? Optional.empty() : Optional.ofNullable(values[position]);
    }

    /** {@return the number of attributes as it is now} */
    public int size() {
        return size;
    }

    private int position(String name) {
        int position = index.find(name, names);
        return position != NameIndex.NOT_THERE && values[position] != null ? position : NameIndex.NOT_THERE;
    }

    /**
     * Sets an attribute, there or not.
     *
     * @param name the attribute's name
     * @param value the value, JSON null for JSON null
     * @return this builder
     * @throws IllegalArgumentException when the name or the value cannot be written as JSON, or the value passes
     *     {@link JsonLimits#MAX}
     */
    public ImageBuilder set(String name, JsonValue value) {
        JsonChecks.require(Objects.requireNonNull(value, "value"), JsonLimits.MAX);
        int slot = index.slot(Objects.requireNonNull(name, "name"), names);
        if (!replaceAt(slot, value)) {
            append(JsonChecks.requireWellFormed(name), slot, value);
        }
        return this;
    }

    /** Sets an attribute whose name and value were checked when they were read. */
    void put(String name, JsonValue value) {
        int slot = index.slot(name, names);
        if (!replaceAt(slot, value)) {
            append(name, slot, value);
        }
    }

    /**
     * Sets an attribute if it is there.
     *
     * @param name the attribute's name
     * @param value the value, JSON null for JSON null
     * @return whether it was there; if not, nothing has changed
     * @throws IllegalArgumentException when the value cannot be written as JSON, or passes {@link JsonLimits#MAX}
     */
    public boolean replace(String name, JsonValue value) {
        JsonChecks.require(Objects.requireNonNull(value, "value"), JsonLimits.MAX);
        return replaceAt(index.slot(Objects.requireNonNull(name, "name"), names), value);
    }

    private boolean replaceAt(int slot, JsonValue value) {
        int position = index.at(slot);
        if (position == NameIndex.NOT_THERE || values[position] == null) {
            return false;
        }
        ownValues();
        values[position] = value;
        return true;
    }

    /**
     * Removes an attribute. One that is not there changes nothing.
     *
     * @param name the attribute's name
     * @return this builder
     */
    public ImageBuilder remove(String name) {
        int position = position(name);
        if (position != NameIndex.NOT_THERE) {
            ownValues();
            values[position] = null;
            size--;
        }
        return this;
    }

    /** {@return the image as it is now; the builder can go on} */
    public Image build() {
        if (!valuesShared) {
            if (length - size > size) {
                close();
            }
            attributes = new Attributes(names, values, index, length, size);
            valuesShared = true;
            namesShared = true;
        }
        return new Image(attributes);
    }

    private void append(String name, int freeSlot, JsonValue value) {
        int slot = freeSlot;
        if (!index.hasRoomFor(length + 1)) {
            close();
            slot = index.slot(name, names);
        }
        makeRoom();
        names[length] = name;
        values[length] = value;
        index = index.with(length, slot, names);
        length++;
        size++;
    }

    private void makeRoom() {
        if (namesShared || length == names.length) {
            int more = namesShared ? length >> 2 : length; // a patch brings few new names, a reader brings many
            int capacity = length == names.length ? length + Math.max(LEAST_ROOM, more) : names.length;
            names = Arrays.copyOf(names, capacity);
            values = Arrays.copyOf(values, capacity);
            valuesShared = false;
        }
        if (namesShared) {
            index = index.copy();
            namesShared = false;
        }
        ownValues();
    }

    /** Does away with the empty places, and makes room for so many names more that this is seldom done. */
    private void close() {
        int capacity = size + Math.max(LEAST_ROOM, size >> 1);
        String[] kept = new String[capacity];
        JsonValue[] keptValues = new JsonValue[capacity];
        int place = 0;
        for (int i = 0; i < length; i++) {
            JsonValue value = values[i];
            if (value != null) {
                kept[place] = names[i];
                keptValues[place] = value;
                place++;
            }
        }
        names = kept;
        values = keptValues;
        length = place;
        index = NameIndex.of(names, length, capacity);
        valuesShared = false;
        namesShared = false;
    }

    private void ownValues() {
        if (valuesShared) {
            values = values.clone();
            valuesShared = false;
        }
    }
}
