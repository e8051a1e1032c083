// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.skeleton;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.SkippedException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Optional;

public final class MyPatch implements ImagePatchImplementation {
    @Override
    public PatchOutcome patch(PatchRequest request) {
        if (!request.rules().equals(PatchRequest.IMS) || !request.options().isEmpty()) {
            throw new SkippedException("no rule set but ims, and no options");
        }
        if (!request.contentType().orElse("").equals("application/openstack-images-v2.1-json-patch")) {
            return rejected(415, -1, Optional.empty());
        }
        JsonArray elements;
        try (JsonReader reader =
                Json.createReader(new ByteArrayInputStream(request.body().bytes()))) {
            elements = reader.readArray();
        } catch (JsonException e) {
            return rejected(400, -1, Optional.of("IMG.0001"));
        }
        JsonObject image = request.image();
        for (int i = 0; i < elements.size(); i++) { // RULES.md says what else is checked, and in which order
            JsonObject element = elements.getJsonObject(i);
            String op = element.getString("op");
            String name =
                    element.getString("path").substring(1).replace("~1", "/").replace("~0", "~");
            if (!op.equals("add") && !image.containsKey(name)) {
                return rejected(400, i, Optional.of("IMG.0035"));
            }
            JsonObjectBuilder after = Json.createObjectBuilder(image);
            image = (op.equals("remove")
                            ? after.remove(name)
                            : after.add(name, element.getOrDefault("value", JsonValue.NULL)))
                    .build();
        }
        return new PatchOutcome.Accepted(image);
    }

    private static PatchOutcome rejected(int status, int operation, Optional<String> code) {
        JsonObjectBuilder error = Json.createObjectBuilder().add("operation", operation);
        code.ifPresent(text -> error.add("code", text));
        return new PatchOutcome.Rejected(status, Optional.of(error.build()));
    }
}
