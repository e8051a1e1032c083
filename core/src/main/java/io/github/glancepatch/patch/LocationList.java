// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The locations of an image while a patch changes them one by one: in their order, and known by what makes two of them
 * the same.
 */
final class LocationList {
    private final List<JsonValue> locations = new ArrayList<>();
    private final Map<Identity, Integer> known = new HashMap<>(); // how many of each

    /** What makes two locations the same: url and metadata, whatever else is said of them. */
    private record Identity(String url, JsonValue metadata) {
        static Identity of(JsonValue location) {
            JsonObject object = location instanceof JsonObject it ? it : JsonValue.EMPTY_JSON_OBJECT;
            return new Identity(
                    object.getString("url", ""), object.getOrDefault("metadata", JsonValue.EMPTY_JSON_OBJECT));
        }

        JsonValue location() {
            return JsonValues.object()
                    .add("url", JsonValues.string(url))
                    .add("metadata", metadata)
                    .build();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity it && url.equals(it.url) && JsonValues.same(metadata, it.metadata);
        }

        @Override
        public int hashCode() {
            return 31 * url.hashCode() + JsonValues.hash(metadata);
        }
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
        return known.containsKey(Identity.of(location));
    }

    /** Adds what is kept of a location: its url and its metadata. */
    void add(int position, JsonValue location) {
        put(position, Identity.of(location).location());
    }

    private void put(int position, JsonValue location) {
        locations.add(position, location);
        known.merge(Identity.of(location), 1, Integer::sum);
    }

    void remove(int position) {
        known.computeIfPresent(
                Identity.of(locations.remove(position)), (location, times) -> times == 1 ? null : times - 1);
    }

    /** Whether no two of them are the same. */
    boolean isDistinct() {
        return known.size() == locations.size();
    }

    /** The urls, sorted; each as often as it is there. */
    List<String> urls() {
        return locations.stream()
                .map(location -> Identity.of(location).url())
                .sorted()
                .toList();
    }

    JsonArray toJson() {
        JsonArrayBuilder array = JsonValues.array();
        locations.forEach(array::add);
        return array.build();
    }
}
