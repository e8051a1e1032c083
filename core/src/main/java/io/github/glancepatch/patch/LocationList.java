// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.ValueBag;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The locations of an image while a patch changes them one by one: in their order, and known by what makes two of them
 * the same.
 */
final class LocationList {
    private final List<JsonValue> locations = new ArrayList<>();
    private final ValueBag known; // by what makes two the same: url and metadata

    LocationList() {
        this(new ValueBag());
    }

    LocationList(ValueBag empty) {
        this.known = empty;
    }

    /** The locations that an image has; of a value that is no list there are none. */
    static LocationList of(Optional<JsonValue> value) {
        LocationList list = new LocationList();
        value.filter(JsonArray.class::isInstance)
                .ifPresent(array -> array.asJsonArray().forEach(location -> list.put(list.size(), location)));
        return list;
    }

    int size() {
        return locations.size();
    }

    boolean has(JsonValue location) {
        return known.has(stored(location));
    }

    /** Adds what is kept of a location: its url and its metadata. */
    void add(int position, JsonValue location) {
        put(position, stored(location));
    }

    private void put(int position, JsonValue location) {
        locations.add(position, location);
        known.add(stored(location));
    }

    void remove(int position) {
        known.remove(stored(locations.remove(position)));
    }

    /** Whether no two of them are the same. */
    boolean isDistinct() {
        return known.distinct() == locations.size();
    }

    /** Whether the other list has the same urls, each as often, in any order. */
    boolean hasUrlsOf(LocationList other) {
        return size() == other.size() && urls().equals(other.urls()); // a short list costs no look at a long one
    }

    /** The urls, sorted; each as often as it is there. */
    List<String> urls() {
        return locations.stream()
                .map(location -> stored(location).getString("url"))
                .sorted()
                .toList();
    }

    JsonArray toJson() {
        JsonArrayBuilder array = JsonValues.array();
        locations.forEach(array::add);
        return array.build();
    }

    /** What is stored of a location: url and metadata. */
    private static JsonObject stored(JsonValue location) {
        JsonObject object = location instanceof JsonObject it ? it : JsonValue.EMPTY_JSON_OBJECT;
        return JsonValues.object()
                .add("url", JsonValues.string(object.getString("url", "")))
                .add("metadata", object.getOrDefault("metadata", JsonValue.EMPTY_JSON_OBJECT))
                .build();
    }
}
