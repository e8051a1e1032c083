// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.patch.PatchOperation.Word;
import io.github.glancepatch.rules.AttributeRule;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * An operation and where it stands: in its document, with its path as it was sent, if it was, and under which line of the
 * rules; and what is asked of these once more for every image.
 *
 * @param word its word
 * @param attribute its target attribute
 * @param value its value as the service reads it; JSON null for a remove
 * @param unconditional whether the line asks nothing more when the value is set
 */
record PlacedOperation(
        PatchOperation operation,
        int index,
        Optional<String> sent,
        AttributeRule line,
        Word word,
        String attribute,
        JsonValue value,
        boolean unconditional) {

    static PlacedOperation of(PatchOperation operation, int index, Optional<String> sent, AttributeRule line) {
        return new PlacedOperation(
                operation,
                index,
                sent,
                line,
                operation.word(),
                operation.attribute(),
                line.value().read(operation.value().orElse(JsonValue.NULL)),
                line.statuses().isEmpty() && line.applied().isEmpty() && !line.set());
    }

    Place place() {
        return Place.of(index, sent.orElseGet(() -> operation.path().pointer()), attribute);
    }
}
