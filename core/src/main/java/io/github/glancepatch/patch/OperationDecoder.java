// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonPointers;
import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.patch.RawOperation.Member;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.MatchBudget;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The third step, first half: from an element of the document to an operation and the rule of its attribute. The order
 * of the checks decides which of several problems is the answer: object, op, path, pointer.
 */
final class OperationDecoder {
    private final PatchMediaType type;
    private final ImageRules rules;
    private final ProblemCollector problems;

    OperationDecoder(PatchMediaType type, ImageRules rules, ProblemCollector problems) {
        this.type = type;
        this.rules = rules;
        this.problems = problems;
    }

    /** The accepted operations, each decoded and validated completely before the next one (rule doc-3). */
    List<ResolvedOperation> decodeAccepted(List<RawOperation> elements, MatchBudget budget) {
        OperationValidator validator = new OperationValidator(rules, budget, problems);
        List<ResolvedOperation> accepted = new ArrayList<>(elements.size());
        for (int index = 0; index < elements.size(); index++) {
            RawOperation element = elements.get(index);
            ResolvedOperation operation = decode(element, index);
            if (operation != null && validator.accepts(operation)) {
                accepted.add(operation);
            }
        }
        return accepted;
    }

    /** The operation that an element of the document is; null when it is rejected. */
    @Nullable
    ResolvedOperation decode(RawOperation element, int index) {
        if (element == RawOperation.NOT_AN_OBJECT) {
            return reject(ProblemKind.MALFORMED_DOCUMENT, index, "doc-1", "the operation must be a JSON object");
        }
        Op op = type.op(element);
        if (op == null) {
            return reject(ProblemKind.MALFORMED_OPERATION, index, type.opRule(), type.opMessage(element));
        }
        if (!(element.get(type.pathMember(op)) instanceof JsonString path)) {
            return reject(ProblemKind.MALFORMED_OPERATION, index, type.pathRule(), type.pathMessage(op));
        }
        JsonValue value = element.get(Member.VALUE);
        String sole = JsonPointers.soleToken(path);
        if (sole != null) {
            return new ResolvedOperation(index, null, op, sole, List.of(), value, rules.ruleFor(sole));
        }
        String pointer = path.getString();
        List<String> tokens = JsonPointers.parse(pointer);
        if (tokens.isEmpty()) {
            String malformation = JsonPointers.malformation(pointer).orElseThrow();
            problems.report(ProblemKind.MALFORMED_PATH, ProblemLocation.of(index, pointer), "path-1", malformation);
            return null;
        }
        String attribute = tokens.get(0);
        List<String> elements = tokens.subList(1, tokens.size());
        return new ResolvedOperation(index, pointer, op, attribute, elements, value, rules.ruleFor(attribute));
    }

    private @Nullable ResolvedOperation reject(ProblemKind kind, int index, String ruleId, String message) {
        problems.report(kind, ProblemLocation.of(index), ruleId, message);
        return null;
    }
}
