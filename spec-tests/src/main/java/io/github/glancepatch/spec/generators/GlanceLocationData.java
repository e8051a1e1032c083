// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Locations of an image, indices into their list, and what is said of the file behind them. */
public final class GlanceLocationData {

    /** A SHA-512, as far as its form goes. */
    public static final String HASH = "ab".repeat(64);

    private GlanceLocationData() {}

    /** Locations that Glance accepts, often of the same few urls. */
    public static final class Location implements ArbitrarySupplier<JsonObject> {
        @Override
        public Arbitrary<JsonObject> get() {
            return location();
        }
    }

    /** Values that are no location. */
    public static final class NoLocation implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            return noLocation();
        }
    }

    /** Last tokens of a path that are no index. */
    public static final class NoIndex implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of("x", "-1", "1.0", "+1", "--", "\u00B2", "0x0", "1 0", "\u2460", " ");
        }
    }

    static Arbitrary<String> index() {
        return Choice.frequencyOf(
                Tuple.of(8, Arbitraries.of("0", "1", "2", "-", "-", "9", "01", "\u0661", "99999999999999999999")),
                Tuple.of(1, new NoIndex().get()));
    }

    static Arbitrary<JsonObject> location() {
        return Combinators.combine(Arbitraries.of("a", "b", "c"), Arbitraries.of("", "", "k"))
                .as((host, key) -> location("http://" + host + "/", key));
    }

    /**
     * {@return a location}
     *
     * @param url its url
     * @param key the name of the one member of its metadata; empty for none
     */
    public static JsonObject location(String url, String key) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("url", JsonData.string(url));
        members.put(
                "metadata", key.isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : JsonData.object(key, JsonData.string("v")));
        return JsonData.object(members);
    }

    /**
     * {@return what is said of the file behind a location}
     *
     * @param algorithm the algorithm of the hash
     * @param hash the hash
     */
    public static JsonObject validationData(String algorithm, String hash) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("os_hash_algo", JsonData.string(algorithm));
        members.put("os_hash_value", JsonData.string(hash));
        return JsonData.object(members);
    }

    static Arbitrary<JsonObject> validated() {
        Arbitrary<JsonObject> data = Arbitraries.of(
                validationData("sha512", HASH),
                validationData("sha512", HASH),
                JsonData.with(validationData("sha512", HASH), "checksum", JsonData.string("cd".repeat(16))),
                JsonData.with(validationData("sha512", HASH), "checksum", JsonData.string("xy".repeat(16))),
                validationData("md5", HASH),
                validationData("sha512", "zz".repeat(64)),
                validationData("sha512", "ab"));
        return Combinators.combine(location(), data)
                .as((location, told) -> JsonData.with(location, "validation_data", told));
    }

    static Arbitrary<JsonValue> noLocation() {
        JsonObject right = location("http://a/", "");
        return Arbitraries.of(
                JsonData.without(right, "url"),
                JsonData.without(right, "metadata"),
                JsonData.with(right, "url", JsonData.string("u".repeat(256))),
                JsonData.with(right, "url", JsonValue.NULL),
                JsonData.with(right, "metadata", JsonData.string("")),
                JsonData.with(right, "validation_data", JsonValue.NULL),
                JsonData.with(right, "validation_data", JsonData.object("os_hash_algo", JsonData.string("sha512"))),
                JsonData.with(
                        right,
                        "validation_data",
                        JsonData.with(validationData("sha512", HASH), "checksum", JsonData.string("cd"))),
                JsonData.with(
                        right,
                        "validation_data",
                        JsonData.with(validationData("sha512", HASH), "other", JsonData.string("x"))),
                JsonData.string("http://a/"),
                JsonValue.NULL,
                JsonData.array(List.of(right)));
    }

    /** Images with some locations, in all statuses, with their formats or without. */
    static Arbitrary<JsonObject> image() {
        Arbitrary<List<JsonObject>> locations = location().list().ofMaxSize(3).uniqueElements();
        return Combinators.combine(GlanceData.image(), locations, Arbitraries.of(true, false, true))
                .as((image, there, formats) -> {
                    JsonObject with = JsonData.with(image, "locations", JsonData.array(there));
                    return formats
                            ? JsonData.with(
                                    JsonData.with(with, "disk_format", JsonData.string("raw")),
                                    "container_format",
                                    JsonData.string("bare"))
                            : with;
                });
    }
}
