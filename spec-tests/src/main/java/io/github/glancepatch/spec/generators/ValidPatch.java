// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An image and operations that the rules of the native API accept, one after the other.
 *
 * @param image the image
 * @param operations the operations in their order
 */
public record ValidPatch(JsonObject image, List<WireOperation> operations) {

    /**
     * Copies the list.
     *
     * @param image the image
     * @param operations the operations in their order
     */
    public ValidPatch {
        operations = List.copyOf(operations);
    }

    /** {@return the image after the patch: with each value that was set, without each attribute that was removed} */
    public JsonObject expected() {
        Map<String, JsonValue> expected = new LinkedHashMap<>(image);
        for (WireOperation operation : operations) {
            operation
                    .value()
                    .ifPresentOrElse(
                            value -> expected.put(operation.attribute(), value),
                            () -> expected.remove(operation.attribute()));
        }
        return JsonData.object(expected);
    }

    /** {@return the names of the attributes that the operations target} */
    public Set<String> targets() {
        Set<String> targets = new LinkedHashSet<>();
        operations.forEach(operation -> targets.add(operation.attribute()));
        return targets;
    }
}
