// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Adds Glance's default attributes to a new image, as far as the rules accept their values (the Image Management
 * Service accepts no name that is null).
 */
final class ImageDefaults {
    private final Map<String, JsonValue> defaults;

    private final ImageRules rules;
    private final Timestamps time;

    ImageDefaults(ImageRules rules, Timestamps time) {
        this.defaults = defaults(visibility(rules));
        this.rules = rules;
        this.time = time;
    }

    private static String visibility(ImageRules rules) {
        boolean imageManagementService =
                Set.of(ImageRules.ims().name(), ImageRules.cloudimages().name()).contains(rules.name());
        return imageManagementService ? "private" : "shared";
    }

    private static Map<String, JsonValue> defaults(String visibility) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        values.put("name", JsonValue.NULL);
        values.put("disk_format", JsonValue.NULL);
        values.put("container_format", JsonValue.NULL);
        values.put("visibility", JsonValues.string(visibility));
        values.put("size", JsonValue.NULL);
        values.put("virtual_size", JsonValue.NULL);
        values.put("status", JsonValues.string("queued"));
        values.put("checksum", JsonValue.NULL);
        values.put("protected", JsonValue.FALSE);
        values.put("min_ram", JsonValues.number(0));
        values.put("min_disk", JsonValues.number(0));
        values.put("owner", JsonValues.string("test-project"));
        values.put("os_hidden", JsonValue.FALSE);
        values.put("os_hash_algo", JsonValue.NULL);
        values.put("os_hash_value", JsonValue.NULL);
        values.put("tags", JsonValue.EMPTY_JSON_ARRAY);
        return values;
    }

    /** {@return the image with all attributes of a new image} */
    Image complete(Image requested, String id) {
        ImageBuilder image = requested.toBuilder();
        defaults.forEach((name, value) -> {
            if (!image.has(name)
                    && rules.ruleFor(name).value().check(name, value).isEmpty()) {
                image.set(name, value);
            }
        });
        String self = "/v2/images/" + id;
        JsonValue now = ImageAttributes.CREATED_AT.type().write(time.now());
        return image.set(ImageAttributes.ID.name(), JsonValues.string(id))
                .set(ImageAttributes.CREATED_AT.name(), now)
                .set(ImageAttributes.UPDATED_AT.name(), now)
                .set(ImageAttributes.SELF.name(), JsonValues.string(self))
                .set(ImageAttributes.FILE.name(), JsonValues.string(self + "/file"))
                .set(ImageAttributes.SCHEMA.name(), JsonValues.string("/v2/schemas/image"))
                .build();
    }
}
