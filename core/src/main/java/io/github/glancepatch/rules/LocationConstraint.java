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
 * The keyword {@code items} for locations as Glance's schema has them: every element is an object with a url of at most
 * 255 characters and an object of metadata, both required; an object of validation data with the members that the
 * image's file is checked by; anything else besides.
 */
record LocationConstraint() implements Constraint {
    private static final int URL = 255;
    private static final Map<String, SizeLimit> VALIDATION_DATA = new TreeMap<>(Map.of(
            "checksum",
            SizeLimit.maxLength(32),
            "os_hash_algo",
            SizeLimit.maxLength(64),
            "os_hash_value",
            SizeLimit.maxLength(128)));
    private static final Set<String> REQUIRED = Set.of("os_hash_algo", "os_hash_value");

    @Override
    public Optional<String> violation(JsonValue value, MatchBudget budget) {
        return !(value instanceof JsonArray array)
                ? Optional.empty()
                : array.stream()
                        .map(item -> violationOfItem(item, budget))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(clause -> "each item must " + clause);
    }

    private static Optional<String> violationOfItem(JsonValue item, MatchBudget budget) {
        if (!(item instanceof JsonObject location)) {
            return Optional.of("be an object");
        }
        if (!(location.get("url") instanceof JsonString url)
                || SizeLimit.maxLength(URL).violation(url, budget).isPresent()) {
            return Optional.of("have the member url, a string of at most " + URL + " characters");
        }
        if (!(location.get("metadata") instanceof JsonObject)) {
            return Optional.of("have the member metadata, an object");
        }
        JsonValue data = location.get("validation_data");
        return data == null || isValidationData(data, budget)
                ? Optional.empty()
                : Optional.of("have as validation_data, if any, an object with os_hash_algo, os_hash_value and at most"
                        + " checksum besides, each of its documented length");
    }

    private static boolean isValidationData(JsonValue value, MatchBudget budget) {
        if (!(value instanceof JsonObject data) || !data.keySet().containsAll(REQUIRED)) {
            return false;
        }
        boolean known = data.entrySet().stream().allMatch(member -> {
            SizeLimit max = VALIDATION_DATA.get(member.getKey());
            return max != null
                    && member.getValue().getValueType() == JsonValue.ValueType.STRING
                    && max.violation(member.getValue(), budget).isEmpty();
        });
        JsonValue checksum = data.get("checksum");
        return known
                && (checksum == null
                        || SizeLimit.minLength(32).violation(checksum, budget).isEmpty());
    }

    @Override
    public Optional<JsonObject> extension() {
        return Optional.of(JsonValues.object()
                .add(SchemaKeywords.OF_LOCATIONS, JsonValue.TRUE)
                .build());
    }

    @Override
    public String keyword() {
        return SchemaKeywords.ITEMS;
    }

    @Override
    public void write(JsonObjectBuilder schema) {
        JsonObjectBuilder data = JsonValues.object();
        VALIDATION_DATA.forEach((name, max) -> data.add(name, string(max.bound())));
        JsonObjectBuilder properties = JsonValues.object()
                .add("url", string(URL))
                .add("metadata", object())
                .add(
                        "validation_data",
                        object().add("writeOnly", JsonValue.TRUE)
                                .add("additionalProperties", JsonValue.FALSE)
                                .add("properties", data)
                                .add("required", array("os_hash_algo", "os_hash_value")));
        schema.add(keyword(), object().add("properties", properties).add("required", array("url", "metadata")));
    }

    private static JsonObjectBuilder object() {
        return JsonValues.object().add("type", JsonValues.string("object"));
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
