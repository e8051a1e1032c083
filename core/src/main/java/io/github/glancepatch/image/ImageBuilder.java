// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.json.JsonChecks;
import io.github.glancepatch.json.JsonLimits;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an image step by step, from nothing or from another image, which stays as it is. Not for use by several threads.
 *
 * <p>Setting an attribute that is there keeps its place; a new one goes to the end, and so does one that was removed and
 * set again.
 */
public final class ImageBuilder {
    private String[] names;
    private @Nullable JsonValue[] values; // null: removed, its place not yet closed
    private NameIndex index;
    private int length; // places taken in names and values, the removed ones included
    private int removed;
    private boolean valuesShared; // with an image: copy before the first change
    private boolean namesShared; // names and index with an image: copy before the first new name

    ImageBuilder() {
        this(new String[0], new JsonValue[0], NameIndex.forCapacity(0));
    }

    ImageBuilder(String[] names, @Nullable JsonValue[] values, NameIndex index) {
        this.names = names;
        this.values = values;
        this.index = index;
        this.length = names.length;
        this.valuesShared = true;
        this.namesShared = true;
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
     * @throws io.github.glancepatch.json.JsonTextException when the name or the value cannot be written as JSON, or the
     *     value passes {@link JsonLimits#WIDEST}
     */
    public ImageBuilder set(String name, JsonValue value) {
        JsonChecks.requireWellFormed(Objects.requireNonNull(name, "name"));
        JsonChecks.require(Objects.requireNonNull(value, "value"), JsonLimits.WIDEST);
        return put(name, value);
    }

    /** Sets an attribute whose name and value were checked when they were read. */
    ImageBuilder put(String name, JsonValue value) {
        int position = position(name);
        if (position == NameIndex.NOT_THERE) {
            append(name, value);
        } else {
            ownValues();
            values[position] = value;
        }
        return this;
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
            removed++;
        }
        return this;
    }

    /** {@return the image as it is now; the builder can go on} */
    public Image build() {
        if (removed > 0) {
            close();
        } else if (!valuesShared) {
            trim();
        }
        valuesShared = true;
        namesShared = true;
        return new Image(names, values, index);
    }

    private void append(String name, JsonValue value) {
        ownNames();
        ownValues();
        if (length == names.length) {
            int capacity = Math.max(8, length + (length >> 1));
            names = Arrays.copyOf(names, capacity);
            values = Arrays.copyOf(values, capacity);
        }
        names[length] = name;
        values[length] = value;
        length++;
        if (index.hasRoomFor(length)) {
            index.put(name, length - 1, names);
        } else {
            reindex();
        }
    }

    private void reindex() {
        index = NameIndex.forCapacity(length);
        for (int i = 0; i < length; i++) {
            index.put(names[i], i, names); // of a name removed and set again, the later place counts
        }
    }

    private void ownValues() {
        if (valuesShared) {
            values = values.clone();
            valuesShared = false;
        }
    }

    private void ownNames() {
        if (namesShared) {
            names = names.clone();
            index = index.copy();
            namesShared = false;
        }
    }

    private void trim() {
        if (length < values.length) {
            names = Arrays.copyOf(names, length);
            values = Arrays.copyOf(values, length);
        }
    }

    private void close() {
        String[] keptNames = new String[length - removed];
        JsonValue[] keptValues = new JsonValue[length - removed];
        int kept = 0;
        for (int i = 0; i < length; i++) {
            JsonValue value = values[i];
            if (value != null) {
                keptNames[kept] = names[i];
                keptValues[kept] = value;
                kept++;
            }
        }
        names = keptNames;
        values = keptValues;
        length = kept;
        removed = 0;
        reindex();
    }
}
