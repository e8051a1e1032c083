// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPatch;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON provider, looked up once: the static methods of {@code jakarta.json.Json} look it up at every call. It
 * is looked up when the first array, object or patch is made of it, since that takes as long as most of a first
 * request. It is the one that the context class loader of the first caller sees, or else the one that the library's own
 * sees. A look-up that fails is not remembered.
 */
final class Provider {
    private static volatile @Nullable Provider found;

    private final JsonProvider provider;
    private final JsonBuilderFactory builders;

    private Provider(JsonProvider provider) {
        this.provider = provider;
        this.builders = provider.createBuilderFactory(Map.of());
    }

    static JsonObjectBuilder object() {
        return get().builders.createObjectBuilder();
    }

    static JsonArrayBuilder array() {
        return get().builders.createArrayBuilder();
    }

    static JsonString string(String value) {
        return get().provider.createValue(value);
    }

    static JsonPatch patch(JsonArray operations) {
        return get().provider.createPatch(operations);
    }

    private static Provider get() {
        Provider known = found;
        if (known == null) {
            known = new Provider(find());
            found = known;
        }
        return known;
    }

    private static JsonProvider find() {
        try {
            return JsonProvider.provider();
        } catch (JsonException e) {
            return ServiceLoader.load(JsonProvider.class, Provider.class.getClassLoader())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No provider of the Jakarta JSON API was found; add one as a run-time dependency,"
                                    + " like org.eclipse.parsson:parsson",
                            e));
        }
    }
}
