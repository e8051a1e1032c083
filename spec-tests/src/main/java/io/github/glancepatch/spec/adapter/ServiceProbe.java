// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tries out, before the first check, what a service offers that puts images into the states that checks need. */
final class ServiceProbe {
    private static final JsonObject IMAGE =
            JsonData.parse("{\"name\":\"probe\",\"disk_format\":\"raw\",\"container_format\":\"bare\"}");

    private final ImageService service;

    ServiceProbe(ImageService service) {
        this.service = service;
    }

    List<String> limits() throws NoAnswerException {
        String id;
        try {
            id = service.create(IMAGE);
        } catch (SkippedException e) {
            return List.of("Nothing can be checked: " + e.reason());
        }
        try {
            return limits(id);
        } finally {
            service.delete(id);
        }
    }

    private List<String> limits(String id) throws NoAnswerException {
        List<String> limits = new ArrayList<>();
        try {
            service.upload(id, "probe".getBytes(StandardCharsets.UTF_8));
            require(id, "active");
        } catch (SkippedException e) {
            limits.add("PUT /v2/images/{id}/file does not make an image active, so that checks of active and of"
                    + " deactivated images are skipped: " + e.reason());
            return limits;
        }
        try {
            service.deactivate(id);
            require(id, "deactivated");
        } catch (SkippedException e) {
            limits.add("POST /v2/images/{id}/actions/deactivate does not deactivate an image, so that checks of"
                    + " deactivated images are skipped: " + e.reason());
        }
        return limits;
    }

    private void require(String id, String status) throws NoAnswerException {
        String found = service.read(id).getString("status", "");
        if (!found.equals(status)) {
            throw new SkippedException("its status is " + (found.isEmpty() ? "not shown" : found));
        }
    }
}
