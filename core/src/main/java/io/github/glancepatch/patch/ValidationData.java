// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.patch.LocationsEditor.RefusedException;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the locations of one operation say of the image's file, as far as it is new (rule locations-8): checksum and
 * hash, which may be given for a queued image and must agree with what is there otherwise. It is not part of the image:
 * its members become attributes.
 */
record ValidationData(Map<String, JsonValue> added) {
    private static final String ALGORITHM = "sha512";
    private static final Pattern MD5 = Pattern.compile("[0-9a-fA-F]{32}");
    private static final Pattern SHA512 = Pattern.compile("[0-9a-fA-F]{128}");

    /**
     * Collects and checks.
     *
     * @throws RefusedException when it contradicts itself or the image, or is none
     */
    static ValidationData of(List<JsonObject> locations, ImageBuilder image) {
        Map<String, JsonValue> added = new LinkedHashMap<>();
        collect(locations).forEach((name, value) -> {
            Optional<JsonValue> current = image.value(name).filter(there -> !isEmpty(there));
            if (current.isPresent() && !current.get().equals(value)) {
                throw contradiction(name + " of the image is another one than the validation_data says");
            }
            if (current.isEmpty()) {
                added.put(name, value);
            }
        });
        if (!added.isEmpty()) {
            requireNew(added, image);
        }
        return new ValidationData(added);
    }

    private static Map<String, JsonValue> collect(List<JsonObject> locations) {
        Map<String, JsonValue> all = new LinkedHashMap<>();
        for (JsonObject location : locations) {
            if (location.get("validation_data") instanceof JsonObject data) {
                data.forEach((name, value) -> {
                    if (!all.getOrDefault(name, value).equals(value)) {
                        throw contradiction("two locations disagree on " + name + " in their validation_data");
                    }
                    all.put(name, value);
                });
            }
        }
        return all;
    }

    private static void requireNew(Map<String, JsonValue> added, ImageBuilder image) {
        if (!text(image.value("status")).equals("queued")) {
            throw contradiction("new validation_data can be given only while the status of the image is queued");
        }
        Optional<JsonValue> checksum = Optional.ofNullable(added.get("checksum"));
        if (checksum.isPresent() && !MD5.matcher(text(checksum)).matches()) {
            throw contradiction("the checksum in validation_data must be an MD5 of 32 hexadecimal digits");
        }
        if (!text(Optional.ofNullable(added.get("os_hash_algo"))).equals(ALGORITHM)) {
            throw contradiction("os_hash_algo in validation_data must be " + ALGORITHM);
        }
        if (!SHA512.matcher(text(Optional.ofNullable(added.get("os_hash_value"))))
                .matches()) {
            throw contradiction("os_hash_value in validation_data must be a SHA-512 of 128 hexadecimal digits");
        }
    }

    private static boolean isEmpty(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.NULL
                || text(Optional.of(value)).isEmpty();
    }

    private static String text(Optional<JsonValue> value) {
        return value.filter(JsonString.class::isInstance)
                .map(string -> ((JsonString) string).getString())
                .orElse("");
    }

    private static RefusedException contradiction(String sentence) {
        return new RefusedException(ProblemKind.CONTRADICTION, "locations-8", sentence);
    }

    void store(ImageBuilder image) {
        added.forEach(image::set);
    }
}
