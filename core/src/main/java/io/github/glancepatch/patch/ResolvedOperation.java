// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.rules.AttributeRule;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a request and the rule of its attribute, which is looked up once.
 *
 * @param index its index in the document
 * @param sent its path as it was sent; null when the document was built
 * @param tokens the reference tokens of its path: the attribute, then at most one that an accepted operation can have
 * @param value its value as it was sent; null when it has none
 */
record ResolvedOperation(
        int index,
        @Nullable String sent,
        Op op,
        List<String> tokens,
        @Nullable JsonValue value,
        AttributeRule rule) {

    /** An operation of a document that was built. */
    static ResolvedOperation of(PatchOperation operation, int index, AttributeRule rule) {
        PatchPath path = operation.path();
        List<String> tokens = path.element().isPresent()
                ? List.of(path.attribute(), path.element().get())
                : List.of(path.attribute());
        return new ResolvedOperation(
                index, null, operation.op(), tokens, operation.optionalValue().orElse(null), rule);
    }

    String attribute() {
        return tokens.get(0);
    }

    /** The element of the attribute; empty when the attribute as a whole is meant. */
    Optional<String> element() {
        return tokens.size() > 1 ? Optional.of(tokens.get(1)) : Optional.empty();
    }

    /** The value of an add or a replace that was validated, as the service reads it. */
    JsonValue readValue() {
        return rule.value().read(Objects.requireNonNull(value, "value"));
    }

    /** The operation alone; its form was validated. */
    PatchOperation operation() {
        return PatchOperation.of(op, new PatchPath(attribute(), element()), Optional.ofNullable(value));
    }

    ProblemLocation location() {
        String pointer = sent == null ? new PatchPath(attribute(), element()).pointer() : sent;
        return ProblemLocation.of(index, pointer, attribute());
    }
}
