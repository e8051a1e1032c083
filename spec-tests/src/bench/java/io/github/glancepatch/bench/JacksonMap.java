// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A copy of a map, one call on it for each operation, no rule at all; read and written by Jackson. */
final class JacksonMap extends Contender {
    private static final TypeReference<Map<String, Object>> IMAGE = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> PATCH = new TypeReference<>() {};

    private final byte[] image;
    private final byte[] patch;
    private final Map<String, Object> parsedImage;
    private final List<Map<String, Object>> parsedPatch;

    JacksonMap(Workload workload) throws IOException {
        this.image = workload.image();
        this.patch = workload.patch();
        this.parsedImage = Workload.JSON.readValue(image, IMAGE);
        this.parsedPatch = Workload.JSON.readValue(patch, PATCH);
    }

    @Override
    Object apply() {
        return apply(parsedPatch, parsedImage);
    }

    @Override
    Object read() throws IOException {
        return apply(Workload.JSON.readValue(patch, PATCH), parsedImage);
    }

    @Override
    byte[] serve() throws IOException {
        return serve(image, patch);
    }

    static byte[] serve(byte[] image, byte[] patch) throws IOException {
        return write(apply(Workload.JSON.readValue(patch, PATCH), Workload.JSON.readValue(image, IMAGE)));
    }

    @Override
    byte[] bytes(Object changed) throws IOException {
        return write(changed);
    }

    private static byte[] write(Object changed) throws IOException {
        return Workload.JSON.writeValueAsBytes(changed);
    }

    private static Map<String, Object> apply(List<Map<String, Object>> patch, Map<String, Object> image) {
        Map<String, Object> changed = new LinkedHashMap<>(image);
        for (Map<String, Object> operation : patch) {
            String attribute = operation.get("path").toString().substring(1);
            if (operation.get("op").equals("remove")) {
                changed.remove(attribute);
            } else {
                changed.put(attribute, operation.get("value"));
            }
        }
        return changed;
    }
}
