// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonExtent;
import io.github.glancepatch.json.JsonMeter;
import io.github.glancepatch.json.JsonTextWriter;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.MemberCopier;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an image in their order, laid out so that an image made from another shares what a patch leaves
 * alone: names and their index when it brings no new name, all of it when it changes nothing. The place of an attribute
 * that was removed stays empty until too many are. Whoever holds one of these leaves the arrays as they are.
 */
final class Attributes {
    private static final int USUAL_TEXT = 32; // bytes that an attribute takes when it is written

    static final Attributes NONE =
            new Attributes(new String[0], new JsonValue[0], NameIndex.forCapacity(0), 0, 0, JsonExtent.EMPTY_OBJECT);

    final String[] names;
    final @Nullable JsonValue[] values; // null in an empty place
    final NameIndex index;
    final int length; // places in use, the empty ones included
    final int size; // attributes

    // Upper bounds of the text, or what was counted when they did not suffice: every thread counts the same.
    private JsonExtent extent;

    Attributes(String[] names, @Nullable JsonValue[] values, NameIndex index, int length, int size, JsonExtent extent) {
        this.names = names;
        this.values = values;
        this.index = index;
        this.length = length;
        this.size = size;
        this.extent = extent;
    }

    /** Upper bounds of the text. */
    JsonExtent extent() {
        return extent;
    }

    /** Whether the text can be read within the limits; it is counted only when the bounds do not say so. */
    boolean isWithin(JsonLimits limits) {
        if (extent.isWithin(limits)) {
            return true;
        }
        JsonMeter meter = JsonMeter.exact(limits.bytes());
        meter.object(size == 0);
        for (int i = 0; i < length && !meter.isPastMax(); i++) {
            JsonValue value = values[i];
            if (value != null) {
                meter.member(names[i], value);
            }
        }
        JsonExtent counted = meter.extent();
        if (!meter.isPastMax()) {
            extent = counted; // patches of patches need not be counted again
        }
        return counted.isWithin(limits);
    }

    /** The value of that name, null when it is not there. */
    @Nullable
    JsonValue find(String name) {
        int position = index.find(name, names);
        return position == NameIndex.NOT_THERE ? null : values[position];
    }

    Set<String> names() {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < length; i++) {
            if (values[i] != null) {
                all.add(names[i]);
            }
        }
        return all;
    }

    JsonObject toJson() {
        JsonObjectBuilder object = JsonValues.object();
        for (int i = 0; i < length; i++) {
            JsonValue value = values[i];
            if (value != null) {
                object.add(names[i], value);
            }
        }
        return object.build();
    }

    /** The attributes as one JSON object. */
    JsonTextWriter written() {
        JsonTextWriter text = new JsonTextWriter(size * USUAL_TEXT);
        text.openObject();
        MemberCopier.write(names, values, length, text);
        text.closeObject();
        return text;
    }

    /** Whether the other ones are the same, in any order. */
    boolean same(Attributes others) {
        if (size != others.size) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            JsonValue value = values[i];
            JsonValue other = value == null ? null : others.find(names[i]);
            if (value != null && (other == null || !JsonValues.same(value, other))) {
                return false;
            }
        }
        return true;
    }

    /** A hash that agrees with {@link #same}. */
    int hash() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            JsonValue value = values[i];
            hash += value == null ? 0 : names[i].hashCode() ^ JsonValues.hash(value);
        }
        return hash;
    }
}
