// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.ImageBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the locations of one operation say of the image's data, as far as it is new (rule locations-8): checksum and
 * hash, which may be given for a queued image and must agree with known ones otherwise. It is not part of the image:
 * its members become attributes.
 *
 * @param contradiction why the data cannot be used: they contradict themselves or the image, or are malformed; null
 *     when they can
 */
record ValidationData(
        Map<String, JsonValue> added, @Nullable String contradiction) {
    static final ValidationData NONE = new ValidationData(Map.of(), null);

    private static final String ALGORITHM = "sha512";
    private static final Pattern MD5 = Pattern.compile("[0-9a-fA-F]{32}");
    private static final Pattern SHA512 = Pattern.compile("[0-9a-fA-F]{128}");

    static ValidationData of(List<JsonObject> locations, ImageBuilder image) {
        Map<String, JsonValue> given = new LinkedHashMap<>();
        String contradiction = collect(locations, given);
        Map<String, JsonValue> added = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : given.entrySet()) {
            String name = member.getKey();
            JsonValue known = image.value(name).orElse(JsonValue.NULL);
            if (isEmpty(known)) {
                added.put(name, member.getValue());
            } else if (contradiction == null && !known.equals(member.getValue())) {
                contradiction = name + " of the image differs from the one in validation_data";
            }
        }
        if (contradiction == null && !added.isEmpty()) {
            contradiction = malformation(added, image);
        }
        return new ValidationData(added, contradiction);
    }

    private static @Nullable String collect(List<JsonObject> locations, Map<String, JsonValue> given) {
        for (JsonObject location : locations) {
            if (location.get("validation_data") instanceof JsonObject data) {
                for (Map.Entry<String, JsonValue> member : data.entrySet()) {
                    JsonValue other = given.putIfAbsent(member.getKey(), member.getValue());
                    if (other != null && !other.equals(member.getValue())) {
                        return "two locations have a different " + member.getKey() + " in their validation_data";
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String malformation(Map<String, JsonValue> added, ImageBuilder image) {
        if (!text(image.value("status").orElse(JsonValue.NULL)).equals("queued")) {
            return "new validation_data can be given only while the status of the image is queued";
        }
        if (added.containsKey("checksum")
                && !MD5.matcher(text(added, "checksum")).matches()) {
            return "the checksum in validation_data must be an MD5 of 32 hexadecimal digits";
        }
        if (!text(added, "os_hash_algo").equals(ALGORITHM)) {
            return "os_hash_algo in validation_data must be " + ALGORITHM;
        }
        return SHA512.matcher(text(added, "os_hash_value")).matches()
                ? null
                : "os_hash_value in validation_data must be a SHA-512 of 128 hexadecimal digits";
    }

    private static boolean isEmpty(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.NULL || text(value).isEmpty();
    }

    private static String text(Map<String, JsonValue> members, String name) {
        return text(members.getOrDefault(name, JsonValue.NULL));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    void store(ImageBuilder image) {
        added.forEach(image::set);
    }
}
