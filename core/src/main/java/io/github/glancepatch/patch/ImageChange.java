// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.Citation;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The fourth stretch of the road: operations applied in their order, each seeing the effect of those before. For each
 * one the order of the checks is: policy, existence, then what the attribute itself asks for. The image that came in is
 * never touched.
 */
final class ImageChange {
    private final ImageRules rules;
    private final OperationPolicy policy;
    private final boolean addOnlyCreates;
    private final Problems problems;
    private final ImageBuilder image;
    private final LocationChange locations;

    ImageChange(Image before, ImageRules rules, OperationPolicy policy, PatchMediaType type, Problems problems) {
        this.rules = rules;
        this.policy = policy;
        this.addOnlyCreates = rules.addOnlyCreates(type.text());
        this.problems = problems;
        this.image = before.toBuilder();
        this.locations = new LocationChange(image, rules, problems);
    }

    /** Judges the image before the first operation (rule state-1). */
    void begin() {
        rules.status().filter(rule -> !statusIsOneOf(Set.of(rule.required()))).ifPresent(rule -> {
            String message = "the image must have the status " + rule.required() + " to be patched";
            problems.report(ProblemKind.WRONG_STATUS, Place.ofAttribute("status"), rule.citation(), message);
        });
    }

    /** Applies an operation that the rules grant whatever the image is. */
    void apply(PlacedOperation placed) {
        PatchOperation operation = placed.operation();
        AttributeRule line = rules.attribute(operation.attribute());
        if (line.access() == Access.LIST && locations.refusesToEmpty(placed)) {
            return; // Glance says so before it asks anybody
        }
        if (policy != OperationPolicy.NONE && isRefusedByPolicy(placed)) {
            return;
        }
        if (line.access() == Access.LIST) {
            locations.apply(placed);
            return;
        }
        switch (operation.word()) {
            case ADD -> add(placed, line);
            case REPLACE -> replace(placed, line);
            case REMOVE -> remove(placed, line);
        }
    }

    private boolean isRefusedByPolicy(PlacedOperation placed) {
        Optional<OperationPolicy.Refusal> refusal = policy.refuse(image.build(), placed.operation());
        refusal.ifPresent(reason -> report(
                reason.hidden() ? ProblemKind.NOT_FOUND : ProblemKind.FORBIDDEN, placed, "policy-1", reason.message()));
        return refusal.isPresent();
    }

    private void add(PlacedOperation placed, AttributeRule line) {
        String attribute = placed.operation().attribute();
        if (addOnlyCreates && isThere(attribute, line)) {
            report(
                    ProblemKind.EXISTING_TARGET,
                    placed,
                    "add-3",
                    attribute + " exists already, and add only creates in this media type; use replace");
        } else {
            set(placed, line);
        }
    }

    private void replace(PlacedOperation placed, AttributeRule line) {
        String attribute = placed.operation().attribute();
        if (isThere(attribute, line)) {
            set(placed, line);
        } else {
            reportMissing(placed, "replace-1", "use add to create it");
        }
    }

    private void remove(PlacedOperation placed, AttributeRule line) {
        String attribute = placed.operation().attribute();
        if (line.access() == Access.BASE) {
            String message = attribute + " may not be removed; replace it to change it";
            report(ProblemKind.NOT_REMOVABLE, placed, line.accessRule(), message);
        } else if (image.has(attribute)) {
            image.remove(attribute);
        } else {
            reportMissing(placed, "remove-1", "leave this operation out");
        }
    }

    private boolean isThere(String attribute, AttributeRule line) {
        return image.has(attribute) || (line.access() == Access.BASE && rules.baseAlwaysThere());
    }

    private void set(PlacedOperation placed, AttributeRule line) {
        String attribute = placed.operation().attribute();
        JsonValue sent = placed.operation().value().orElse(JsonValue.NULL); // add and replace have one
        JsonValue value = line.value().read(sent);
        if (!line.statuses().isEmpty() && !statusIsOneOf(line.statuses())) {
            String statuses =
                    String.join(" or ", line.statuses().stream().sorted().toList());
            report(
                    ProblemKind.FIXED_BY_STATUS,
                    placed,
                    "format-1",
                    attribute + " can be changed only while the status of the image is " + statuses);
            return;
        }
        Optional<Violation> broken = line.applied().flatMap(rule -> rule.check(value));
        if (broken.isPresent()) {
            problems.report(
                    ProblemKind.INVALID_VALUE,
                    placed.place(),
                    broken.get().citation(),
                    broken.get().message());
            return;
        }
        image.set(attribute, line.set() && value instanceof JsonArray tags ? asSet(tags, placed) : value);
    }

    // The elements are counted as sent, and only then those that are there already fall away.
    private JsonValue asSet(JsonArray elements, PlacedOperation placed) {
        int most = rules.quotas().tags();
        if (most >= 0 && elements.size() > most) {
            String message = elements.size() + " elements are too many; " + most + " are the most";
            report(ProblemKind.QUOTA, placed, "quota-2", message);
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

    private boolean statusIsOneOf(Set<String> statuses) {
        return image.value("status")
                .map(status -> status instanceof JsonString string && statuses.contains(string.getString()))
                .orElse(true); // an image that tells no status is taken to have the right one
    }

    private void reportMissing(PlacedOperation placed, String rule, String remedy) {
        String attribute = placed.operation().attribute();
        // when an earlier operation on it was refused, nobody knows whether it would be there
        if (!problems.concern(attribute)) {
            String message = attribute + " is not an attribute of the image; " + remedy;
            report(ProblemKind.MISSING_TARGET, placed, rule, message);
        }
    }

    private void report(ProblemKind kind, PlacedOperation placed, String rule, String message) {
        problems.report(kind, placed.place(), Citation.of(rule), message);
    }

    /** The image after the last operation. */
    Image finish() {
        return image.build();
    }
}
