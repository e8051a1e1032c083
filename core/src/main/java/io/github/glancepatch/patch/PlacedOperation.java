// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.patch.PatchOperation.Word;
import io.github.glancepatch.rules.AttributeRule;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An operation and where it stands: in its document, and under which line of the rules; and what is asked of these once
 * more for every image.
 *
 * @param sent its path as it was sent; null when it was not
 * @param word its word
 * @param attribute its target attribute
 * @param value its value as the service reads it; JSON null for a remove
 * @param unconditional whether the line asks nothing more when the value is set
 */
record PlacedOperation(
        PatchOperation operation,
        int index,
        @Nullable String sent,
        AttributeRule line,
        Word word,
        String attribute,
        JsonValue value,
        boolean unconditional) {

    /** An operation of a document that was built or read before. */
    static PlacedOperation of(PatchOperation operation, int index, AttributeRule line) {
        return of(operation, index, null, line, operation.value().orElse(JsonValue.NULL));
    }

    /** An operation as it was sent. */
    static PlacedOperation of(
            PatchOperation operation, int index, @Nullable String sent, AttributeRule line, JsonValue value) {
        return new PlacedOperation(
                operation,
                index,
                sent,
                line,
                operation.word(),
                operation.attribute(),
                line.value().read(value),
                line.statuses().isEmpty() && line.applied().isEmpty() && !line.set());
    }

    Place place() {
        return Place.of(index, sent == null ? operation.path().pointer() : sent, attribute);
    }
}
