// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.rules.AttributeRule;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An operation and where it stands: in its document, and under which line of the rules; and what is asked of these once
 * more for every image.
 *
 * @param sent its path as it was sent; null when it was not
 * @param op its word
 * @param attribute its target attribute
 * @param value its value as the service reads it; JSON null for a remove
 * @param unconditional whether the line asks nothing more when the value is set
 */
record ResolvedOperation(
        PatchOperation operation,
        int index,
        @Nullable String sent,
        AttributeRule line,
        Op op,
        String attribute,
        JsonValue value,
        boolean unconditional) {

    /** An operation of a document that was built or read before. */
    static ResolvedOperation of(PatchOperation operation, int index, AttributeRule line) {
        return of(operation, index, null, line, operation.optionalValue().orElse(JsonValue.NULL));
    }

    /** An operation as it was sent. */
    static ResolvedOperation of(
            PatchOperation operation, int index, @Nullable String sent, AttributeRule line, JsonValue value) {
        return new ResolvedOperation(
                operation,
                index,
                sent,
                line,
                operation.op(),
                operation.attribute(),
                line.value().read(value),
                line.statuses().isEmpty() && line.onApply().isEmpty() && !line.uniqueItems());
    }

    ProblemLocation place() {
        return ProblemLocation.of(index, sent == null ? operation.path().pointer() : sent, attribute);
    }
}
