// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import io.github.glancepatch.rules.StatusRule;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fourth stretch of the road: operations applied in their order, each seeing the effect of those before. For each
 * one the order of the checks is: policy, existence, then what the attribute itself asks for. The image that came in is
 * never touched.
 */
final class OperationApplier {
    private final ImageRules rules;
    private final OperationPolicy policy;
    private final boolean addRejectsExisting;
    private final ProblemCollector problems;
    private final ImageBuilder image;
    private @Nullable LocationsEditor locations; // made for the first operation on them

    OperationApplier(
            Image before, ImageRules rules, OperationPolicy policy, PatchMediaType type, ProblemCollector problems) {
        this.rules = rules;
        this.policy = policy;
        this.addRejectsExisting = rules.addRejectsExisting(type.value());
        this.problems = problems;
        this.image = before.toBuilder();
    }

    /** Judges the image before the first operation (rule state-1). */
    void begin() {
        Optional<StatusRule> rule = rules.status();
        if (rule.isPresent() && !ImageStatus.isOneOf(Set.of(rule.get().required()), image)) {
            String message = "the image must have the status " + rule.get().required() + " to be patched";
            problems.report(
                    ProblemKind.WRONG_STATUS,
                    ProblemLocation.ofAttribute("status"),
                    rule.get().reference(),
                    message);
        }
    }

    /** Applies an operation that the rules grant whatever the image is. */
    void apply(ResolvedOperation granted) {
        boolean ofList = granted.line().access() == Access.LIST;
        if (ofList && locations().refusesToEmpty(granted)) {
            return; // Glance says so before it asks anybody
        }
        if (policy != OperationPolicy.NONE && isRefusedByPolicy(granted)) {
            return;
        }
        if (ofList) {
            locations().apply(granted);
            return;
        }
        switch (granted.op()) {
            case ADD -> add(granted);
            case REPLACE -> replace(granted);
            case REMOVE -> remove(granted);
        }
    }

    private LocationsEditor locations() {
        LocationsEditor known = locations;
        if (known == null) {
            known = new LocationsEditor(image, rules, problems);
            locations = known;
        }
        return known;
    }

    private void storeLocations() {
        if (locations != null) {
            locations.store();
        }
    }

    private boolean isRefusedByPolicy(ResolvedOperation granted) {
        storeLocations();
        Optional<OperationPolicy.Refusal> refusal = policy.refuse(image.build(), granted.operation());
        refusal.ifPresent(reason -> report(
                reason.hidden() ? ProblemKind.NOT_FOUND : ProblemKind.FORBIDDEN,
                granted,
                "policy-1",
                reason.message()));
        return refusal.isPresent();
    }

    private void add(ResolvedOperation granted) {
        if (addRejectsExisting && isThere(granted)) {
            String attribute = granted.attribute();
            report(
                    ProblemKind.EXISTING_TARGET,
                    granted,
                    "add-3",
                    attribute + " exists already, and add only creates in this media type; use replace");
        } else {
            set(granted);
        }
    }

    private void replace(ResolvedOperation granted) {
        if (granted.unconditional() && image.replace(granted.attribute(), granted.value())) {
            return; // as nearly all do
        }
        if (isThere(granted)) {
            set(granted);
        } else {
            reportMissing(granted, "replace-1", "use add to create it");
        }
    }

    private void remove(ResolvedOperation granted) {
        String attribute = granted.attribute();
        if (granted.line().access() == Access.NOT_REMOVABLE) {
            String message = attribute + " may not be removed; replace it to change it";
            report(ProblemKind.NOT_REMOVABLE, granted, granted.line().accessRuleId(), message);
            return;
        }
        int before = image.size();
        image.remove(attribute);
        if (image.size() == before) {
            reportMissing(granted, "remove-1", "leave this operation out");
        }
    }

    private boolean isThere(ResolvedOperation granted) {
        return image.has(granted.attribute())
                || (granted.line().access() == Access.NOT_REMOVABLE && rules.baseAttributesAlwaysExist());
    }

    private void set(ResolvedOperation granted) {
        if (granted.unconditional()) {
            image.set(granted.attribute(), granted.value());
            return;
        }
        AttributeRule line = granted.line();
        String attribute = granted.attribute();
        JsonValue value = granted.value();
        if (!line.statuses().isEmpty() && !ImageStatus.isOneOf(line.statuses(), image)) {
            String statuses =
                    String.join(" or ", line.statuses().stream().sorted().toList());
            report(
                    ProblemKind.FIXED_BY_STATUS,
                    granted,
                    "format-1",
                    attribute + " can be changed only while the status of the image is " + statuses);
            return;
        }
        Optional<Violation> broken =
                line.onApply().isPresent() ? line.onApply().get().check(attribute, value) : Optional.empty();
        if (broken.isPresent()) {
            problems.report(
                    ProblemKind.INVALID_VALUE,
                    granted.place(),
                    broken.get().reference(),
                    broken.get().message());
            return;
        }
        image.set(attribute, line.uniqueItems() && value instanceof JsonArray tags ? asSet(tags, granted) : value);
    }

    // The elements are counted as sent, and only then those that are there already fall away.
    private JsonValue asSet(JsonArray elements, ResolvedOperation granted) {
        int most = rules.quotas().tags();
        if (most >= 0 && elements.size() > most) {
            String message = elements.size() + " elements are too many; " + most + " are the most";
            report(ProblemKind.QUOTA, granted, "quota-2", message);
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

    private void reportMissing(ResolvedOperation granted, String rule, String remedy) {
        String attribute = granted.attribute();
        // when an earlier operation on it was refused, nobody knows whether it would be there
        if (!problems.concern(attribute)) {
            String message = attribute + " is not an attribute of the image; " + remedy;
            report(ProblemKind.MISSING_TARGET, granted, rule, message);
        }
    }

    private void report(ProblemKind kind, ResolvedOperation granted, String rule, String message) {
        problems.report(kind, granted.place(), RuleReference.of(rule), message);
    }

    /** The image after the last operation. */
    Image finish() {
        storeLocations();
        return image.build();
    }
}
