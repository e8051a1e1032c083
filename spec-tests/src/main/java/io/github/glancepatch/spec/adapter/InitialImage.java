// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The image of a request, created on a live service and brought to its status. */
final class InitialImage {
    /**
     * What a service decides about an image on its own. A patch cannot change it, so that its value does not matter.
     */
    static final Set<String> SERVICE_DECIDED = Set.of(
            "created_at",
            "updated_at",
            "status",
            "checksum",
            "size",
            "virtual_size",
            "direct_url",
            "self",
            "file",
            "schema",
            "id",
            "stores",
            "os_hash_algo",
            "os_hash_value");

    private static final String ACTIVE = "active";
    private static final String DEACTIVATED = "deactivated";
    private static final Set<String> STATUSES = Set.of("queued", ACTIVE, DEACTIVATED);

    private final JsonObject image;
    private final Optional<String> status;

    private InitialImage(JsonObject image, Optional<String> status) {
        this.image = image;
        this.status = status;
    }

    /**
     * {@return the image}
     *
     * @throws SkippedException when no service can be brought to have it
     */
    static InitialImage of(JsonObject image) {
        JsonValue status = image.getOrDefault("status", JsonValue.NULL);
        if (image.containsKey("status")
                && !(status instanceof JsonString string && STATUSES.contains(string.getString()))) {
            throw new SkippedException("no image is brought to status " + status + " from outside");
        }
        if (image.get("locations") instanceof JsonArray locations && !locations.isEmpty()) {
            throw new SkippedException("locations need a store that has the data");
        }
        return new InitialImage(
                image, status instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty());
    }

    /** {@return what is sent to create it} */
    JsonObject body() {
        Map<String, JsonValue> members = new LinkedHashMap<>(image);
        members.keySet().removeAll(SERVICE_DECIDED);
        members.remove("locations");
        if (hasData()) {
            // without formats there are no data
            members.putIfAbsent("disk_format", JsonData.string("raw"));
            members.putIfAbsent("container_format", JsonData.string("bare"));
        }
        return JsonData.object(members);
    }

    private boolean hasData() {
        return status.filter(text -> text.equals(ACTIVE) || text.equals(DEACTIVATED))
                .isPresent();
    }

    void establish(ImageService service, String id) throws NoAnswerException {
        if (hasData()) {
            service.upload(id, "hi".getBytes(UTF_8));
        }
        if (status.filter(DEACTIVATED::equals).isPresent()) {
            service.deactivate(id);
        }
    }

    /**
     * Checks whether the service keeps the image as it was sent.
     *
     * @throws SkippedException when it is not
     */
    void requireKept(JsonObject before) {
        image.forEach((name, value) -> {
            boolean same = before.containsKey(name)
                    && ImageDifference.same(name, value, before.getOrDefault(name, JsonValue.NULL));
            if (!same && !SERVICE_DECIDED.contains(name) && !name.equals("locations")) {
                throw new SkippedException("the service keeps another value of " + name + " than it was given");
            }
        });
        if (status.isPresent() && !status.get().equals(before.getString("status", ""))) {
            throw new SkippedException("the image does not come to status " + status.get());
        }
    }
}
