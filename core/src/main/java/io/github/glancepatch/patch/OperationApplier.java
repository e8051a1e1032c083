// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.ShortText;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.MatchBudget;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.StatusRule;
import io.github.glancepatch.rules.ValueRule;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fourth step: accepted operations applied in their order, each seeing the effect of those before. For each one the
 * order of the checks is: policy (of locations, the empty list before it), whether the attribute may be removed,
 * existence, then what the attribute itself requires. The given image is never changed.
 */
final class OperationApplier {
    private final ImageRules rules;
    private final OperationPolicy policy;
    private final boolean addRejectsExisting;
    private final ProblemCollector problems;
    private final MatchBudget budget;
    private final ImageBuilder image;
    private @Nullable LocationsEditor locations; // made for the first operation on them

    OperationApplier(
            Image before,
            ImageRules rules,
            OperationPolicy policy,
            PatchMediaType type,
            MatchBudget budget,
            ProblemCollector problems) {
        this.rules = rules;
        this.budget = budget;
        this.policy = policy;
        this.addRejectsExisting = rules.addRejectsExisting(type.value());
        this.problems = problems;
        this.image = before.toBuilder();
    }

    /** The image after all operations, which the rules accept whatever the image is. */
    Image applyAll(List<ResolvedOperation> operations) {
        checkStatus();
        for (ResolvedOperation operation : operations) {
            apply(operation);
        }
        storeLocations();
        return image.build();
    }

    /** Rule state-1: the status of the image before the first operation. */
    private void checkStatus() {
        Optional<StatusRule> rule = rules.status();
        if (rule.isPresent() && !ImageStatus.isOneOf(Set.of(rule.get().required()), image)) {
            String message = "status: must be " + rule.get().required() + " for the image to be patched";
            problems.report(
                    ProblemKind.WRONG_STATUS,
                    ProblemLocation.ofAttribute("status"),
                    rule.get().reference(),
                    message);
        }
    }

    private void apply(ResolvedOperation operation) {
        LocationsEditor editor = operation.rule().access() == Access.LIST ? locations() : null;
        if (editor != null && editor.rejectsEmptyList(operation)) {
            return; // Glance checks this before its policy
        }
        if (policy != OperationPolicy.NONE && !isPermittedByPolicy(operation)) {
            return;
        }
        if (editor != null) {
            editor.apply(operation);
            return;
        }
        switch (operation.op()) {
            case ADD -> add(operation);
            case REPLACE -> replace(operation);
            case REMOVE -> remove(operation);
        }
    }

    private LocationsEditor locations() {
        LocationsEditor editor = locations;
        if (editor == null) {
            editor = new LocationsEditor(image, rules, problems);
            locations = editor;
        }
        return editor;
    }

    private void storeLocations() {
        if (locations != null) {
            locations.store();
        }
    }

    private boolean isPermittedByPolicy(ResolvedOperation operation) {
        storeLocations();
        Optional<OperationPolicy.Refusal> refusal = Objects.requireNonNull(
                policy.refuse(image.build(), operation.operation()), "the policy returned null, not an Optional");
        return refusal.isEmpty()
                || report(
                        refusal.get().hidden() ? ProblemKind.NOT_FOUND : ProblemKind.FORBIDDEN,
                        operation,
                        "policy-1",
                        refusal.get().message());
    }

    private void add(ResolvedOperation operation) {
        if (addRejectsExisting && exists(operation)) {
            String message = ShortText.of(operation.attribute())
                    + " exists already, and add only creates in this media type; use replace";
            report(ProblemKind.EXISTING_TARGET, operation, "add-3", message);
        } else {
            set(operation);
        }
    }

    private void replace(ResolvedOperation operation) {
        if (isUnconditional(operation.rule()) && image.replace(operation.attribute(), operation.readValue())) {
            return; // the usual case, with one look-up
        }
        if (exists(operation)) {
            set(operation);
        } else {
            reportMissing(operation, "replace-1", "use add to create it");
        }
    }

    private void remove(ResolvedOperation operation) {
        String attribute = operation.attribute();
        if (operation.rule().access() == Access.NOT_REMOVABLE) {
            String message = attribute + " may not be removed; replace it to change it";
            report(ProblemKind.NOT_REMOVABLE, operation, operation.rule().accessRuleId(), message);
            return;
        }
        int before = image.size();
        image.remove(attribute);
        if (image.size() == before) {
            reportMissing(operation, "remove-1", "leave this operation out");
        }
    }

    private boolean exists(ResolvedOperation operation) {
        return image.has(operation.attribute())
                || (operation.rule().access() == Access.NOT_REMOVABLE && rules.baseAttributesAlwaysExist());
    }

    /** Whether the rule requires nothing more when the value is set. */
    private static boolean isUnconditional(AttributeRule rule) {
        return rule.statuses().isEmpty() && rule.onApply().isEmpty() && !rule.uniqueItems();
    }

    private void set(ResolvedOperation operation) {
        AttributeRule rule = operation.rule();
        JsonValue value = operation.readValue();
        if (isUnconditional(rule) || (hasRequiredStatus(operation) && hasApplicableValue(operation, value))) {
            boolean isSet = rule.uniqueItems() && value instanceof JsonArray;
            image.set(operation.attribute(), isSet ? distinct(value.asJsonArray(), operation) : value);
        }
    }

    private boolean hasRequiredStatus(ResolvedOperation operation) {
        Set<String> statuses = operation.rule().statuses();
        if (statuses.isEmpty() || ImageStatus.isOneOf(statuses, image)) {
            return true;
        }
        List<String> sorted = statuses.stream().sorted().toList();
        return report(
                ProblemKind.FIXED_BY_STATUS,
                operation,
                "format-1",
                operation.attribute() + " can be changed only while the status of the image is "
                        + String.join(" or ", sorted));
    }

    private boolean hasApplicableValue(ResolvedOperation operation, JsonValue value) {
        Optional<ValueRule> rule = operation.rule().onApply();
        if (rule.isEmpty()) {
            return true;
        }
        Optional<Violation> violation = rule.get().check(operation.attribute(), value, budget);
        return violation.isEmpty() || problems.report(ProblemKind.INVALID_VALUE, operation.location(), violation.get());
    }

    // The quota counts the elements as they were sent; repeated ones are dropped after that.
    private JsonValue distinct(JsonArray elements, ResolvedOperation operation) {
        int max = rules.quotas().tags();
        if (max >= 0 && elements.size() > max) {
            String message = operation.attribute() + ": has " + elements.size() + " elements; the maximum is " + max;
            report(ProblemKind.QUOTA, operation, "quota-2", message);
        }
        JsonArrayBuilder distinct = JsonValues.array();
        Set<String> seen = new HashSet<>();
        for (JsonValue element : elements) {
            if (seen.add(JsonText.write(element))) {
                distinct.add(element);
            }
        }
        return distinct.build();
    }

    private void reportMissing(ResolvedOperation operation, String ruleId, String remedy) {
        String attribute = operation.attribute();
        // when an earlier operation on it was rejected, it is unknown whether it would exist
        if (!problems.hasProblemWith(attribute)) {
            String message = attribute.isEmpty()
                    ? "the path / names the attribute with the empty name, which the image lacks; " + remedy
                    : ShortText.of(attribute) + " is not an attribute of the image; " + remedy;
            report(ProblemKind.MISSING_TARGET, operation, ruleId, message);
        }
    }

    private boolean report(ProblemKind kind, ResolvedOperation operation, String ruleId, String message) {
        return problems.report(kind, operation.location(), ruleId, message);
    }
}
