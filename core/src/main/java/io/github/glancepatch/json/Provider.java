// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPatch;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.util.Map;

/** The one JSON provider, looked up once: the static methods of {@code jakarta.json.Json} look it up at every call. */
final class Provider {
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

    private Provider() {}

    static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    static JsonString string(String value) {
        return PROVIDER.createValue(value);
    }

    static JsonPatch patch(JsonArray operations) {
        return PROVIDER.createPatch(operations);
    }
}
