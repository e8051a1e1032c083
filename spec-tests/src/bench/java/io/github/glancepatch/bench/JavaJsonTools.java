// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.fge.jsonpatch.JsonPatch;
import com.github.fge.jsonpatch.JsonPatchException;
import java.io.IOException;

/** json-patch of java-json-tools, on Jackson. */
final class JavaJsonTools extends Contender {
    private final byte[] image;
    private final byte[] patch;
    private final JsonNode parsedImage;
    private final JsonPatch parsedPatch;

    JavaJsonTools(Workload workload) throws IOException {
        this.image = workload.image();
        this.patch = workload.patch();
        this.parsedImage = Workload.JSON.readTree(image);
        this.parsedPatch = Workload.JSON.readValue(patch, JsonPatch.class);
    }

    @Override
    Object apply() {
        return apply(parsedPatch, parsedImage);
    }

    @Override
    Object read() throws IOException {
        return apply(Workload.JSON.readValue(patch, JsonPatch.class), parsedImage);
    }

    @Override
    byte[] serve() throws IOException {
        return serve(image, patch);
    }

    static byte[] serve(byte[] image, byte[] patch) throws IOException {
        return write(apply(Workload.JSON.readValue(patch, JsonPatch.class), Workload.JSON.readTree(image)));
    }

    @Override
    byte[] bytes(Object changed) throws IOException {
        return write(changed);
    }

    private static byte[] write(Object changed) throws IOException {
        return Workload.JSON.writeValueAsBytes(changed);
    }

    private static JsonNode apply(JsonPatch patch, JsonNode image) {
        try {
            return patch.apply(image);
        } catch (JsonPatchException e) {
            throw new IllegalStateException(e);
        }
    }
}
