// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every object of an array is a location as Glance's schema has it: a url of at most 255 characters and an object of
 * metadata, both required; an object of validation data with the members that the image's file is checked by; anything
 * else besides.
 */
public record LocationConstraint() implements Constraint {
    private static final int URL = 255;
    private static final Map<String, Constraint.MaxLength> VALIDATION_DATA = new TreeMap<>(Map.of(
            "checksum",
            new Constraint.MaxLength(32),
            "os_hash_algo",
            new Constraint.MaxLength(64),
            "os_hash_value",
            new Constraint.MaxLength(128)));
    private static final Set<String> REQUIRED = Set.of("os_hash_algo", "os_hash_value");

    @Override
    public Optional<String> violation(JsonValue value) {
        return !(value instanceof JsonArray array)
                ? Optional.empty()
                : array.stream()
                        .map(location ->
                                location instanceof JsonObject object ? faultOf(object) : Optional.<String>empty())
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<String> faultOf(JsonObject location) {
        if (!(location.get("url") instanceof JsonString url)
                || new Constraint.MaxLength(URL).violation(url).isPresent()) {
            return Optional.of("a location must have the member url, a string of at most " + URL + " characters");
        }
        if (!(location.get("metadata") instanceof JsonObject)) {
            return Optional.of("a location must have the member metadata, an object");
        }
        JsonValue data = location.get("validation_data");
        return data == null || isValidationData(data)
                ? Optional.empty()
                : Optional.of("the validation_data of a location must be an object with os_hash_algo and os_hash_value,"
                        + " and with checksum at most, each of its documented length");
    }

    private static boolean isValidationData(JsonValue value) {
        if (!(value instanceof JsonObject data) || !data.keySet().containsAll(REQUIRED)) {
            return false;
        }
        boolean known = data.entrySet().stream().allMatch(member -> {
            Constraint.MaxLength max = VALIDATION_DATA.get(member.getKey());
            return max != null
                    && member.getValue().getValueType() == JsonValue.ValueType.STRING
                    && max.violation(member.getValue()).isEmpty();
        });
        JsonValue checksum = data.get("checksum");
        return known
                && (checksum == null
                        || new Constraint.MinLength(32).violation(checksum).isEmpty());
    }

    /** The same in the words of JSON Schema, for one element of the array; no patch asks for it. */
    static JsonObject schema() {
        JsonObjectBuilder data = JsonValues.object();
        VALIDATION_DATA.forEach((name, max) -> data.add(name, string(max.max())));
        JsonObjectBuilder properties = JsonValues.object()
                .add("url", string(URL))
                .add("metadata", JsonValues.object().add("type", JsonValues.string("object")))
                .add(
                        "validation_data",
                        JsonValues.object()
                                .add("type", JsonValues.string("object"))
                                .add("writeOnly", JsonValue.TRUE)
                                .add("additionalProperties", JsonValue.FALSE)
                                .add("properties", data)
                                .add("required", array("os_hash_algo", "os_hash_value")));
        return JsonValues.object()
                .add("properties", properties)
                .add("required", array("url", "metadata"))
                .build();
    }

    private static JsonObjectBuilder string(int max) {
        return JsonValues.object().add("type", JsonValues.string("string")).add("maxLength", JsonValues.number(max));
    }

    private static JsonArrayBuilder array(String... strings) {
        JsonArrayBuilder array = JsonValues.array();
        Arrays.stream(strings).map(JsonValues::string).forEach(array::add);
        return array;
    }
}
