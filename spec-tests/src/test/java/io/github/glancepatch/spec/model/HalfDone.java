// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what a rejected patch had done so far, and begins the next request for that image with it. */
final class HalfDone extends NaiveModel {
    private final Map<JsonObject, JsonObject> remembered = new HashMap<>();

    @Override
    public PatchOutcome patch(PatchRequest request) {
        JsonObject image = remembered.getOrDefault(request.image(), request.image());
        Map<String, JsonValue> sofar = new LinkedHashMap<>(image);
        PatchRequest from =
                new PatchRequest(request.rules(), request.options(), request.contentType(), image, request.body());
        NaiveModel recording = new NaiveModel() {
            @Override
            void apply(Step step, Map<String, JsonValue> now) {
                super.apply(step, now);
                sofar.clear();
                sofar.putAll(now);
            }
        };
        PatchOutcome outcome = recording.patch(from);
        if (outcome instanceof PatchOutcome.Rejected) {
            remembered.put(request.image(), JsonData.object(sofar));
        }
        return outcome;
    }
}
