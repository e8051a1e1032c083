// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Word;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.Citation;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * The third stretch of the road, second half: what the rules say of an operation by itself, whatever the image is. The
 * order of the checks decides which of several faults is the answer: access, name, value.
 */
final class OperationCheck {
    private final ImageRules rules;
    private final PathShape shape;
    private final Problems problems;

    OperationCheck(ImageRules rules, Problems problems) {
        this.rules = rules;
        this.shape = PathShape.of(rules);
        this.problems = problems;
    }

    /** Whether the rules grant the operation as far as can be said without the image. */
    boolean grants(PlacedOperation placed) {
        PatchOperation operation = placed.operation();
        int tokens = operation.path().element().isPresent() ? 2 : 1;
        Optional<String> misshapen = shape.fault(operation.attribute(), operation.word(), tokens);
        if (misshapen.isPresent()) { // only a document that was built, and not decoded, gets here with such a path
            problems.report(ProblemKind.MALFORMED_PATH, placed.place(), Citation.of("path-2"), misshapen.get());
            return false;
        }
        AttributeRule line = rules.attribute(operation.attribute());
        if (line.access() == Access.RESTRICTED) {
            problems.report(
                    ProblemKind.RESTRICTED,
                    placed.place(),
                    Citation.of(line.accessRule()),
                    operation.attribute() + " may not be changed by a patch; leave this operation out");
            return false;
        }
        if (operation.word() == Word.REMOVE) {
            return true;
        }
        Optional<Violation> name = line.names().flatMap(names -> names.check(JsonValues.string(operation.attribute())));
        if (name.isPresent()) {
            String message = "the name of a custom attribute: " + name.get().message();
            problems.report(ProblemKind.INVALID_NAME, placed.place(), name.get().citation(), message);
            return false;
        }
        Optional<Violation> value = operation
                .value()
                .map(single -> operation.path().element().isPresent() ? listOf(single) : single)
                .flatMap(line.value()::check);
        value.ifPresent(broken ->
                problems.report(ProblemKind.INVALID_VALUE, placed.place(), broken.citation(), broken.message()));
        return value.isEmpty();
    }

    // The rule of a list speaks of the list, and the operation carries one element.
    private static JsonValue listOf(JsonValue element) {
        return JsonValues.array().add(element).build();
    }
}
