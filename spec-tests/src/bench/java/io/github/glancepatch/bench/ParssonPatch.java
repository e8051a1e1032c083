// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** RFC 6902 as Parsson has it, with the provider and its factories kept. */
final class ParssonPatch extends Contender {
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());
    private static final JsonWriterFactory WRITERS = PROVIDER.createWriterFactory(Map.of());

    private final byte[] image;
    private final byte[] patch;
    private final JsonObject parsedImage;
    private final JsonPatch parsedPatch;

    ParssonPatch(Workload workload) {
        this.image = workload.image();
        this.patch = workload.patch();
        this.parsedImage = image(image);
        this.parsedPatch = patch(patch);
    }

    @Override
    Object apply() {
        return parsedPatch.apply(parsedImage);
    }

    @Override
    Object read() {
        return patch(patch).apply(parsedImage);
    }

    @Override
    byte[] serve() {
        return serve(image, patch);
    }

    static byte[] serve(byte[] image, byte[] patch) {
        return write(patch(patch).apply(image(image)), image.length + patch.length);
    }

    @Override
    byte[] bytes(Object changed) {
        return write((JsonObject) changed, image.length + patch.length);
    }

    private static byte[] write(JsonObject changed, int expected) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(expected);
        try (JsonWriter writer = WRITERS.createWriter(out)) {
            writer.writeObject(changed);
        }
        return out.toByteArray();
    }

    private static JsonObject image(byte[] image) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(image))) {
            return reader.readObject();
        }
    }

    private static JsonPatch patch(byte[] patch) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(patch))) {
            JsonArray array = reader.readArray();
            return PROVIDER.createPatch(array);
        }
    }
}
