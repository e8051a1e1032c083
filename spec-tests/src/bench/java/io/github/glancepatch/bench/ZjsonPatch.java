// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.JsonPatch;
import java.io.IOException;

/** zjsonpatch, on Jackson. */
final class ZjsonPatch extends Contender {
    private final byte[] image;
    private final byte[] patch;
    private final JsonNode parsedImage;
    private final JsonNode parsedPatch;

    ZjsonPatch(Workload workload) throws IOException {
        this.image = workload.image();
        this.patch = workload.patch();
        this.parsedImage = Workload.JSON.readTree(image);
        this.parsedPatch = Workload.JSON.readTree(patch);
    }

    @Override
    Object apply() {
        return JsonPatch.apply(parsedPatch, parsedImage);
    }

    @Override
    Object read() throws IOException {
        return JsonPatch.apply(Workload.JSON.readTree(patch), parsedImage);
    }

    @Override
    byte[] serve() throws IOException {
        return serve(image, patch);
    }

    static byte[] serve(byte[] image, byte[] patch) throws IOException {
        return write(JsonPatch.apply(Workload.JSON.readTree(patch), Workload.JSON.readTree(image)));
    }

    @Override
    byte[] bytes(Object changed) throws IOException {
        return write(changed);
    }

    private static byte[] write(Object changed) throws IOException {
        return Workload.JSON.writeValueAsBytes(changed);
    }
}
