// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.glancepatch.image.Image;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The heap that parsed copies of the documented image retain: what is in use after a collection, with the copies and
 * without them.
 */
public final class RetainedHeap {
    private static final int COPIES = 20_000;
    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private RetainedHeap() {}

    /** Reads one image from bytes of its own. */
    private interface Reader {
        Object read(byte[] json) throws IOException;
    }

    /**
     * Measures and prints the table.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("core Image", Image::parse);
        readers.put("Parsson JsonObject", RetainedHeap::parsson);
        readers.put("Jackson ObjectNode", Workload.JSON::readTree);
        readers.put("Jackson Map", json -> Workload.JSON.readValue(json, new TypeReference<Map<String, Object>>() {}));
        byte[] json = Workload.of(34, 1).image();
        System.out.printf(Locale.ROOT, "| %,d copies of %,d bytes of JSON | retained by each |%n", COPIES, json.length);
        System.out.println("|---|---:|");
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            System.out.printf(
                    Locale.ROOT, "| %s | %,d B |%n", reader.getKey(), retained(reader.getValue(), json) / COPIES);
        }
    }

    private static long retained(Reader reader, byte[] json) throws IOException, InterruptedException {
        Object[] copies = new Object[COPIES];
        reader.read(json); // what is loaded and cached once is not counted
        long before = usedHeap();
        for (int i = 0; i < COPIES; i++) {
            copies[i] = reader.read(json.clone());
        }
        long after = usedHeap();
        if (copies[COPIES - 1] == null) {
            throw new IllegalStateException("nothing was read");
        }
        return after - before;
    }

    private static Object parsson(byte[] json) {
        try (JsonReader parser = READERS.createReader(new ByteArrayInputStream(json))) {
            return parser.readObject();
        }
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
