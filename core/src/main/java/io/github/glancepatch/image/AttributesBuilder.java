// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.json.JsonChecks;
import io.github.glancepatch.json.JsonExtent;
import io.github.glancepatch.json.JsonMeter;
import jakarta.json.JsonValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an image while they change. The arrays are shared with an image until the first change that would
 * show in it.
 */
final class AttributesBuilder {
    private static final int MIN_ROOM = 8;

    private Attributes attributes; // what was there before, or was built last
    private String[] names;
    private @Nullable JsonValue[] values; // null: removed
    private NameIndex index;
    private int length; // places taken in names and values, the empty ones included
    private int size;
    private boolean valuesShared; // with an image: copy before the first change
    private boolean namesShared; // names and index with an image: copy before the first new name
    private final JsonExtent extent; // of what was there before, or of all that will be there
    private final @Nullable JsonMeter meter; // of what is put; null when the extent includes it

    AttributesBuilder(Attributes attributes) {
        this.attributes = attributes;
        this.names = attributes.names;
        this.values = attributes.values;
        this.index = attributes.index;
        this.length = attributes.length;
        this.size = attributes.size;
        this.valuesShared = true;
        this.namesShared = true;
        this.extent = attributes.extent();
        this.meter = JsonMeter.upperBounds(extent);
    }

    /** No attributes, with room for as many; there may be more, and all of them together have that extent at most. */
    AttributesBuilder(int expected, JsonExtent extent) {
        this.attributes = Attributes.NONE;
        this.names = new String[expected];
        this.values = new JsonValue[expected];
        this.index = NameIndex.forCapacity(expected);
        this.extent = extent;
        this.meter = null;
    }

    int size() {
        return size;
    }

    /** The value of that name, null when there is none. */
    @Nullable
    JsonValue find(String name) {
        int position = index.find(name, names);
        return position == NameIndex.NOT_THERE ? null : values[position];
    }

    /** Sets an attribute, there or not. */
    void put(String name, JsonValue value) {
        int slot = index.slot(name, names);
        if (!replaceAt(slot, value)) {
            append(name, slot, value);
        }
    }

    /** Sets an attribute, there or not, whose name was not checked. */
    void putUnchecked(String name, JsonValue value) {
        int slot = index.slot(name, names);
        if (!replaceAt(slot, value)) {
            append(JsonChecks.requireWellFormed(name), slot, value);
        }
    }

    /** Sets an attribute if it is there, and returns whether it was. */
    boolean replace(String name, JsonValue value) {
        return replaceAt(index.slot(name, names), value);
    }

    private boolean replaceAt(int slot, JsonValue value) {
        int position = index.at(slot);
        if (position == NameIndex.NOT_THERE || values[position] == null) {
            return false;
        }
        copyOnWrite();
        values[position] = value;
        measure(names[position], value);
        return true;
    }

    void remove(String name) {
        int position = index.find(name, names);
        if (position != NameIndex.NOT_THERE && values[position] != null) {
            copyOnWrite();
            values[position] = null;
            size--;
        }
    }

    /** The attributes as they are now; the builder can go on. */
    Attributes build() {
        if (!valuesShared) {
            if (length - size > size) {
                compact();
            }
            JsonExtent total = meter == null ? extent : meter.extent();
            attributes = new Attributes(names, values, index, length, size, total);
            valuesShared = true;
            namesShared = true;
        }
        return attributes;
    }

    private void append(String name, int freeSlot, JsonValue value) {
        int slot = freeSlot;
        if (namesShared) { // a patch that brings one new name often brings more
            index = index.copyFor(2 * length + 1, names, length);
            slot = index.slot(name, names);
        } else if (!index.hasRoomFor(length + 1)) {
            compact();
            slot = index.slot(name, names);
        }
        makeRoom();
        names[length] = name;
        values[length] = value;
        index = index.with(length, slot, names);
        length++;
        size++;
        measure(name, value);
    }

    private void measure(String name, JsonValue value) {
        if (meter != null) {
            meter.member(name, value);
        }
    }

    private void makeRoom() {
        if (namesShared || length == names.length) {
            int more = namesShared ? length >> 2 : length; // a patch brings few new names, a reader brings many
            int capacity = length == names.length ? length + Math.max(MIN_ROOM, more) : names.length;
            names = Arrays.copyOf(names, capacity);
            values = Arrays.copyOf(values, capacity);
            valuesShared = false;
        }
        namesShared = false;
        copyOnWrite();
    }

    /** Removes the empty places, and makes room for so many more names that this is seldom done. */
    private void compact() {
        int capacity = size + Math.max(MIN_ROOM, size >> 1);
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
        index = NameIndex.of(names, length, 2 * capacity);
        valuesShared = false;
        namesShared = false;
    }

    private void copyOnWrite() {
        if (valuesShared) {
            values = values.clone();
            valuesShared = false;
        }
    }
}
