// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The third stretch of the road, first half: from an element of the document to an operation. The order of the checks
 * decides which of several faults is the answer: op, path, pointer, number of tokens, value.
 */
final class OperationDecoder {
    private final PatchMediaType type;
    private final ImageRules rules;
    private final PathShape shape;
    private final ProblemCollector problems;

    OperationDecoder(PatchMediaType type, ImageRules rules, PathShape shape, ProblemCollector problems) {
        this.type = type;
        this.rules = rules;
        this.shape = shape;
        this.problems = problems;
    }

    /** The operation that an element of the document is; empty when it is refused. */
    Optional<ResolvedOperation> decode(RawOperation element, int index) {
        if (element == RawOperation.NONE) {
            return refuse(
                    ProblemKind.MALFORMED_DOCUMENT,
                    ProblemLocation.of(index),
                    "doc-1",
                    "the operation must be a JSON object");
        }
        try {
            Op op = type.op(element);
            return decode(op, type.pointer(element, op), element.value, index);
        } catch (PatchMediaType.FormException e) {
            return refuse(ProblemKind.MALFORMED_OPERATION, ProblemLocation.of(index), e.rule(), e.clause());
        }
    }

    private Optional<ResolvedOperation> decode(Op op, String pointer, @Nullable JsonValue value, int index) {
        boolean plain = JsonPointers.isPlain(pointer);
        Optional<String> fault = plain ? Optional.empty() : JsonPointers.fault(pointer);
        if (fault.isPresent()) {
            return refuse(ProblemKind.MALFORMED_PATH, ProblemLocation.of(index, pointer), "path-1", fault.get());
        }
        List<String> tokens = plain ? List.of(JsonPointers.plainToken(pointer)) : JsonPointers.tokens(pointer);
        String attribute = tokens.get(0);
        AttributeRule line = rules.ruleFor(attribute);
        Optional<String> misshapen = shape.fault(line, attribute, op, tokens.size());
        if (misshapen.isPresent()) {
            ProblemLocation place = ProblemLocation.of(index, pointer, attribute);
            return refuse(ProblemKind.MALFORMED_PATH, place, "path-2", misshapen.get());
        }
        if (op != Op.REMOVE && value == null) {
            return refuse(
                    ProblemKind.MISSING_VALUE,
                    ProblemLocation.of(index, pointer, attribute),
                    "value-1",
                    op.jsonName() + " needs the member value, which may be JSON null");
        }
        Optional<String> element = tokens.size() > 1 ? Optional.of(tokens.get(1)) : Optional.empty();
        PatchPath path = new PatchPath(attribute, element);
        JsonValue present = value == null ? JsonValue.NULL : value; // of a remove it does not matter
        PatchOperation operation = switch (op) {
            case ADD -> new PatchOperation.Add(path, present);
            case REPLACE -> new PatchOperation.Replace(path, present);
            case REMOVE -> new PatchOperation.Remove(path);
        };
        return Optional.of(ResolvedOperation.of(operation, index, pointer, line, present));
    }

    private Optional<ResolvedOperation> refuse(ProblemKind kind, ProblemLocation place, String rule, String message) {
        problems.report(kind, place, RuleReference.of(rule), message);
        return Optional.empty();
    }
}
