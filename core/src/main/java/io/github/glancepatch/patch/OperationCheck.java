// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Word;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.Citation;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.ValueRule;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * The third stretch of the road, second half: what the rules say of an operation by itself, whatever the image is. The
 * order of the checks decides which of several faults is the answer: access, name, value.
 */
final class OperationCheck {
    private final Problems problems;

    OperationCheck(Problems problems) {
        this.problems = problems;
    }

    /** Whether the rules grant the operation as far as can be said without the image. */
    boolean grants(PlacedOperation placed) {
        return isWellShaped(placed)
                && isOpen(placed)
                && (placed.word() == Word.REMOVE || (hasGoodName(placed) && hasGoodValue(placed)));
    }

    // Only a document that was built, and not decoded, gets here with a path of another shape.
    private boolean isWellShaped(PlacedOperation placed) {
        PatchOperation operation = placed.operation();
        int tokens = operation.path().element().isPresent() ? 2 : 1;
        Optional<String> fault = PathShape.RULES.fault(placed.line(), placed.attribute(), placed.word(), tokens);
        if (fault.isPresent()) {
            problems.report(ProblemKind.MALFORMED_PATH, placed.place(), Citation.of("path-2"), fault.get());
        }
        return fault.isEmpty();
    }

    private boolean isOpen(PlacedOperation placed) {
        AttributeRule line = placed.line();
        if (line.access() != Access.RESTRICTED) {
            return true;
        }
        problems.report(
                ProblemKind.RESTRICTED,
                placed.place(),
                Citation.of(line.accessRule()),
                placed.attribute() + " may not be changed by a patch; leave this operation out");
        return false;
    }

    private boolean hasGoodName(PlacedOperation placed) {
        Optional<ValueRule> names = placed.line().names();
        Optional<Violation> name =
                names.isPresent() ? names.get().check(JsonValues.string(placed.attribute())) : Optional.empty();
        if (name.isPresent()) {
            String message = "the name of a custom attribute: " + name.get().message();
            problems.report(ProblemKind.INVALID_NAME, placed.place(), name.get().citation(), message);
        }
        return name.isEmpty();
    }

    private boolean hasGoodValue(PlacedOperation placed) {
        PatchOperation operation = placed.operation();
        JsonValue sent = placed.value();
        // the rule of a list speaks of the list, and the operation carries one element
        JsonValue judged = operation.path().element().isPresent()
                ? JsonValues.array().add(sent).build()
                : sent;
        Optional<Violation> broken = placed.line().value().check(judged);
        if (broken.isPresent()) {
            problems.report(
                    ProblemKind.INVALID_VALUE,
                    placed.place(),
                    broken.get().citation(),
                    broken.get().message());
        }
        return broken.isEmpty();
    }
}
