// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import io.github.glancepatch.rules.ValueRule;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * The third stretch of the road, second half: what the rules say of an operation by itself, whatever the image is. The
 * order of the checks decides which of several faults is the answer: access, name, value.
 */
final class OperationCheck {
    private final ProblemCollector problems;

    OperationCheck(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Whether the rules grant the operation as far as can be said without the image. */
    boolean grants(ResolvedOperation placed) {
        return isWellShaped(placed)
                && isOpen(placed)
                && (placed.op() == Op.REMOVE || (hasGoodName(placed) && hasGoodValue(placed)));
    }

    // Only a document that was built, and not decoded, gets here with a path of another shape.
    private boolean isWellShaped(ResolvedOperation placed) {
        PatchOperation operation = placed.operation();
        int tokens = operation.path().element().isPresent() ? 2 : 1;
        Optional<String> fault = PathShape.RULES.fault(placed.line(), placed.attribute(), placed.op(), tokens);
        if (fault.isPresent()) {
            problems.report(ProblemKind.MALFORMED_PATH, placed.place(), RuleReference.of("path-2"), fault.get());
        }
        return fault.isEmpty();
    }

    private boolean isOpen(ResolvedOperation placed) {
        AttributeRule line = placed.line();
        if (line.access() != Access.RESTRICTED) {
            return true;
        }
        problems.report(
                ProblemKind.RESTRICTED,
                placed.place(),
                RuleReference.of(line.accessRuleId()),
                placed.attribute() + " may not be changed by a patch; leave this operation out");
        return false;
    }

    private boolean hasGoodName(ResolvedOperation placed) {
        Optional<ValueRule> names = placed.line().propertyNames();
        Optional<Violation> name = names.isPresent()
                ? names.get().check("the name of a custom attribute", JsonValues.string(placed.attribute()))
                : Optional.empty();
        if (name.isPresent()) {
            problems.report(
                    ProblemKind.INVALID_NAME,
                    placed.place(),
                    name.get().reference(),
                    name.get().message());
        }
        return name.isEmpty();
    }

    private boolean hasGoodValue(ResolvedOperation placed) {
        PatchOperation operation = placed.operation();
        JsonValue sent = placed.value();
        // the rule of a list speaks of the list, and the operation carries one element
        JsonValue judged = operation.path().element().isPresent()
                ? JsonValues.array().add(sent).build()
                : sent;
        Optional<Violation> broken = placed.line().value().check(placed.attribute(), judged);
        if (broken.isPresent()) {
            problems.report(
                    ProblemKind.INVALID_VALUE,
                    placed.place(),
                    broken.get().reference(),
                    broken.get().message());
        }
        return broken.isEmpty();
    }
}
