// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.ImageBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Optional;

/** What rules require of the status of an image while a patch is applied to it. */
final class ImageStatus {
    private ImageStatus() {}

    /** Whether it is one of these; an image without a status is taken to have the right one. */
    static boolean isOneOf(Collection<String> statuses, ImageBuilder image) {
        Optional<JsonValue> status = image.value("status");
        return status.isEmpty() || (status.get() instanceof JsonString text && statuses.contains(text.getString()));
    }
}
