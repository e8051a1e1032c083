// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.ShortText;
import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.MatchBudget;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.ValueRule;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The third step, second half: what the rules say of one operation, whatever the image is. The order of the checks
 * decides which of several problems is the answer: number of tokens, value present, access, name, value.
 */
final class OperationValidator {
    private final ImageRules rules;
    private final ProblemCollector problems;
    private final MatchBudget budget;

    OperationValidator(ImageRules rules, MatchBudget budget, ProblemCollector problems) {
        this.rules = rules;
        this.budget = budget;
        this.problems = problems;
    }

    /** The accepted ones of operations that are decoded already. */
    List<ResolvedOperation> acceptedOf(List<PatchOperation> operations) {
        List<ResolvedOperation> accepted = new ArrayList<>(operations.size());
        Map<String, String> names = new HashMap<>(); // one string for each, which every image finds sooner
        for (int index = 0; index < operations.size(); index++) {
            PatchOperation built = operations.get(index);
            String attribute = names.computeIfAbsent(built.attribute(), name -> name);
            ResolvedOperation operation = ResolvedOperation.of(built, index, attribute, rules.ruleFor(attribute));
            if (accepts(operation)) {
                accepted.add(operation);
            }
        }
        return accepted;
    }

    /** Whether the rules accept the operation, as far as can be said without the image. */
    boolean accepts(ResolvedOperation operation) {
        boolean ofElement = operation.rule().access() == Access.LIST && operation.op() != Op.REPLACE;
        return hasElements(operation, ofElement ? 1 : 0)
                && hasValue(operation)
                && isPatchable(operation)
                && (operation.op() == Op.REMOVE || (hasValidName(operation) && hasValidValue(operation)));
    }

    /** Whether some service can accept the operation: what a document requires of it, whatever the rules are. */
    boolean isWellFormed(ResolvedOperation operation) {
        boolean ofElement = operation.attribute().equals("locations")
                && operation.op() != Op.REPLACE
                && operation.elements().size() == 1;
        return hasElements(operation, ofElement ? 1 : 0) && hasValue(operation);
    }

    private boolean hasElements(ResolvedOperation operation, int expected) {
        if (operation.elements().size() == expected) {
            return true;
        }
        String attribute = operation.attribute();
        return problems.report(
                ProblemKind.MALFORMED_PATH,
                operation.location(),
                "path-2",
                expected == 0
                        ? "the path must name an attribute as a whole; write ~1 for a slash inside a name"
                        : "the path must name one element, like /" + attribute + "/0 or /" + attribute + "/-");
    }

    private boolean hasValue(ResolvedOperation operation) {
        return operation.op() == Op.REMOVE
                || operation.value() != null
                || problems.report(
                        ProblemKind.MISSING_VALUE,
                        operation.location(),
                        "value-1",
                        operation.op().jsonName() + " needs the member value, which may be JSON null");
    }

    private boolean isPatchable(ResolvedOperation operation) {
        AttributeRule rule = operation.rule();
        return rule.access() != Access.RESTRICTED
                || problems.report(
                        ProblemKind.RESTRICTED,
                        operation.location(),
                        rule.accessRuleId(),
                        ShortText.of(operation.attribute()) + " may not be changed by a patch; "
                                + rule.changedBy().map(other -> "use " + other).orElse("leave this operation out"));
    }

    private boolean hasValidName(ResolvedOperation operation) {
        Optional<ValueRule> names = operation.rule().propertyNames();
        if (names.isEmpty()) {
            return true;
        }
        Optional<Violation> violation =
                names.get().check("the name of a custom attribute", JsonValues.string(operation.attribute()), budget);
        return violation.isEmpty() || problems.report(ProblemKind.INVALID_NAME, operation.location(), violation.get());
    }

    private boolean hasValidValue(ResolvedOperation operation) {
        JsonValue value = operation.readValue();
        // the rule of a list is about the list, and the operation carries one element
        JsonValue checked =
                !operation.elements().isEmpty() ? JsonValues.array().add(value).build() : value;
        Optional<Violation> violation = operation.rule().value().check(operation.attribute(), checked, budget);
        return violation.isEmpty() || problems.report(ProblemKind.INVALID_VALUE, operation.location(), violation.get());
    }
}
