// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.rules.AttributeRule;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a request and the rule of its attribute, which is looked up once.
 *
 * @param index its index in the document
 * @param sent its path as it was sent; null when that is the pointer of its tokens
 * @param attribute the first reference token of its path
 * @param elements the other tokens of its path: at most one when the operation is accepted
 * @param value its value as it was sent; null when it has none
 * @param readValue its value as the service reads it; JSON null when it has none
 */
record ResolvedOperation(
        int index,
        @Nullable String sent,
        Op op,
        String attribute,
        List<String> elements,
        @Nullable JsonValue value,
        JsonValue readValue,
        AttributeRule rule) {

    /** An operation as it was sent, or built. */
    ResolvedOperation(
            int index,
            @Nullable String sent,
            Op op,
            String attribute,
            List<String> elements,
            @Nullable JsonValue value,
            AttributeRule rule) {
        this(
                index,
                sent,
                op,
                attribute,
                elements,
                value,
                value == null ? JsonValue.NULL : rule.value().read(value),
                rule);
    }

    /** An operation of a document that was built. */
    static ResolvedOperation of(PatchOperation operation, int index, String attribute, AttributeRule rule) {
        PatchPath path = operation.path();
        List<String> elements = path.element().map(List::of).orElse(List.of());
        JsonValue value = operation.optionalValue().orElse(null);
        return new ResolvedOperation(index, null, operation.op(), attribute, elements, value, rule);
    }

    /** The element of the attribute; empty when the attribute as a whole is meant. */
    Optional<String> element() {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(0));
    }

    /** The operation alone; its form was validated. */
    PatchOperation operation() {
        return PatchOperation.of(op, new PatchPath(attribute, element()), Optional.ofNullable(value));
    }

    ProblemLocation location() {
        String pointer = sent == null ? new PatchPath(attribute, element()).pointer() : sent;
        return ProblemLocation.of(index, pointer, attribute);
    }
}
