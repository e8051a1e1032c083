// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs between two states of an image on a service, without the time of its last change. Tags are a set there,
 * so that neither their order nor a repetition is a difference.
 *
 * @param changes the members that differ, with their value in the second state; empty when it has none
 */
record ImageDifference(Map<String, Optional<JsonValue>> changes) {
    private static final String UPDATED_AT = "updated_at";
    private static final String TAGS = "tags";

    static ImageDifference between(JsonObject one, JsonObject other) {
        ImageDifference difference = withTime(one, other);
        Map<String, Optional<JsonValue>> changes = new LinkedHashMap<>(difference.changes());
        changes.remove(UPDATED_AT);
        return new ImageDifference(changes);
    }

    /** {@return the difference with the time of the last change, which only an accepted patch moves} */
    static ImageDifference withTime(JsonObject one, JsonObject other) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        Map<String, Optional<JsonValue>> changes = new LinkedHashMap<>();
        for (String name : names) {
            Optional<JsonValue> value = Optional.ofNullable(other.get(name));
            if (!one.containsKey(name)
                    || value.isEmpty()
                    || !same(name, Objects.requireNonNull(one.get(name)), value.get())) {
                changes.put(name, value);
            }
        }
        return new ImageDifference(changes);
    }

    static boolean same(String name, JsonValue one, JsonValue other) {
        if (name.equals(TAGS) && one instanceof JsonArray tags && other instanceof JsonArray others) {
            return texts(tags).equals(texts(others));
        }
        return JsonData.same(one, other);
    }

    private static Set<String> texts(List<JsonValue> tags) {
        Set<String> texts = new HashSet<>();
        for (JsonValue tag : tags) {
            texts.add(tag instanceof JsonString string ? string.getString() : tag.toString());
        }
        return texts;
    }

    /** {@return the differences in members that do not differ otherwise} */
    ImageDifference without(ImageDifference others) {
        Map<String, Optional<JsonValue>> rest = new LinkedHashMap<>(changes);
        rest.keySet().removeAll(others.changes().keySet());
        return new ImageDifference(rest);
    }

    private String names() {
        return changes.keySet().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /**
     * Demands that there is no difference.
     *
     * @throws AssertionError when there is one
     */
    void requireNone(String message) {
        if (!changes.isEmpty()) {
            throw new AssertionError(message + names());
        }
    }
}
