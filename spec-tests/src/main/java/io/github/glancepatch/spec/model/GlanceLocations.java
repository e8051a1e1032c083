// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Glance does to the list of locations, as far as it needs no store for it. The methods that are not private are
 * the places where the kit's tests break it.
 */
class GlanceLocations {
    private final PatchRequest request;
    private final Map<String, JsonValue> image;

    GlanceLocations(PatchRequest request, Map<String, JsonValue> image) {
        this.request = request;
        this.image = image;
    }

    void apply(GlanceModel.Step step) {
        JsonValue value = step.value().orElse(JsonValue.NULL);
        requireSome(value);
        requireShown();
        switch (step.op()) {
            case ADD -> add(value.asJsonObject(), step.tokens().get(1));
            case REPLACE -> replace(value.asJsonArray().getValuesAs(JsonObject.class));
            case REMOVE -> remove(step.tokens().get(1));
        }
    }

    void requireSome(JsonValue value) {
        if (value instanceof JsonArray all && all.isEmpty()) {
            throw rejected("locations-5", 403);
        }
    }

    void requireShown() {
        if (request.options().get("showLocations") != JsonValue.TRUE) {
            throw rejected("locations-1", 403);
        }
    }

    void add(JsonObject location, String index) {
        requireStatus(Set.of("active", "queued"));
        Map<String, JsonValue> data = validationData(List.of(location));
        List<JsonValue> locations = locations();
        int position = index.equals("-") ? locations.size() : position(index, locations.size());
        requireRoom(locations.size() + 1);
        requireNew(locations, bare(location));
        locations.add(position, bare(location));
        store(locations, data);
    }

    void replace(List<JsonObject> sent) {
        requireStatus(Set.of("active", "queued"));
        Map<String, JsonValue> data = validationData(sent);
        requireRoom(sent.size());
        List<JsonValue> locations = sent.stream()
                .map(GlanceLocations::bare)
                .<JsonValue>map(one -> one)
                .toList();
        List<JsonValue> before = locations();
        if (!urls(before).equals(urls(locations))) {
            requireNone(before);
            for (int i = 0; i < locations.size(); i++) {
                requireNew(locations.subList(0, i), locations.get(i));
            }
        }
        store(locations, data);
    }

    void remove(String index) {
        requireStatus(Set.of("active"));
        List<JsonValue> locations = locations();
        requireMoreThanOne(locations);
        int position = index.equals("-") ? locations.size() - 1 : position(index, locations.size());
        if (position < 0 || position >= locations.size()) {
            throw rejected("locations-3", 400);
        }
        locations.remove(position);
        image.put("locations", JsonData.array(locations));
    }

    void requireNew(List<JsonValue> locations, JsonValue location) {
        if (locations.stream().anyMatch(one -> JsonData.same(one, location))) {
            throw rejected("locations-6", 400);
        }
    }

    void requireNone(List<JsonValue> before) {
        if (!before.isEmpty()) {
            throw rejected("locations-7", 400);
        }
    }

    void requireMoreThanOne(List<JsonValue> locations) {
        if (locations.size() == 1) {
            throw rejected("locations-5", 403);
        }
    }

    List<JsonValue> locations() {
        List<JsonValue> locations = new ArrayList<>();
        if (image.get("locations") instanceof JsonArray there) {
            there.forEach(one -> locations.add(bare(one)));
        }
        return locations;
    }

    void requireStatus(Set<String> statuses) {
        if (!GlanceModel.hasStatus(image, statuses)) {
            throw rejected("locations-4", 409);
        }
    }

    void requireRoom(int locations) {
        int max = GlanceModel.quota(request, "locationQuota", 10);
        if (max >= 0 && locations > max) {
            throw rejected("quota-3", 413);
        }
    }

    /** Digits of any script are digits; an index past the end is the end. */
    int position(String index, int end) {
        if (!index.matches("\\p{Nd}+")) {
            throw rejected("locations-3", 400);
        }
        StringBuilder digits = new StringBuilder();
        index.codePoints().forEach(digit -> digits.append(Character.digit(digit, 10)));
        return new BigInteger(digits.toString()).min(BigInteger.valueOf(end)).intValue();
    }

    Map<String, JsonValue> validationData(List<JsonObject> sent) {
        Map<String, JsonValue> told = new LinkedHashMap<>();
        for (JsonObject location : sent) {
            if (location.get("validation_data") instanceof JsonObject data) {
                data.forEach((name, value) -> {
                    if (!told.getOrDefault(name, value).equals(value)) {
                        throw rejected("locations-8", 409);
                    }
                    told.put(name, value);
                });
            }
        }
        Map<String, JsonValue> added = new LinkedHashMap<>();
        told.forEach((name, value) -> {
            String there = text(image.get(name));
            if (there.isEmpty()) {
                added.put(name, value);
            } else if (!there.equals(text(value))) {
                throw rejected("locations-8", 409);
            }
        });
        if (!added.isEmpty()
                && (!text(image.get("status")).equals("queued")
                        || !text(added.get("os_hash_algo")).equals("sha512")
                        || !text(added.get("os_hash_value")).matches("[0-9a-fA-F]{128}")
                        || (added.containsKey("checksum")
                                && !text(added.get("checksum")).matches("[0-9a-fA-F]{32}")))) {
            throw rejected("locations-8", 409);
        }
        return added;
    }

    void store(List<JsonValue> locations, Map<String, JsonValue> data) {
        boolean queued = text(image.get("status")).equals("queued");
        if (queued) {
            requireFormats();
        }
        image.put("locations", JsonData.array(locations));
        if (queued) {
            activate(data);
        }
    }

    void activate(Map<String, JsonValue> data) {
        image.putAll(data);
        image.put("status", JsonData.string("active"));
    }

    void requireFormats() {
        if (isUnset("disk_format") || isUnset("container_format")) {
            throw rejected("locations-4", 400);
        }
    }

    private boolean isUnset(String name) {
        return GlanceAttributes.isNull(image.getOrDefault(name, JsonValue.NULL));
    }

    private static List<String> urls(List<JsonValue> locations) {
        return locations.stream()
                .map(one -> text(one.asJsonObject().get("url")))
                .sorted()
                .toList();
    }

    private static JsonObject bare(JsonValue location) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        JsonObject object = location instanceof JsonObject one ? one : JsonValue.EMPTY_JSON_OBJECT;
        members.put("url", object.getOrDefault("url", JsonData.string("")));
        members.put("metadata", object.getOrDefault("metadata", JsonValue.EMPTY_JSON_OBJECT));
        return JsonData.object(members);
    }

    private static String text(@org.jspecify.annotations.Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    private static RejectedException rejected(String rule, int status) {
        return new RejectedException(Rejection.withoutCode(rule, status));
    }
}
