// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.JsonLimits.MAX;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.Exclusion;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.MatchBudget;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.ValueRule;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * The fifth step: the final image compared with the given one. What was invalid before and is unchanged is accepted,
 * but for the size of the image: an image that a patch makes can be read again.
 */
final class FinalImageValidator {
    private final Image before;
    private final ImageRules rules;
    private final JsonLimits limits;
    private final MatchBudget budget;
    private final ProblemCollector problems;

    FinalImageValidator(
            Image before, ImageRules rules, JsonLimits limits, MatchBudget budget, ProblemCollector problems) {
        this.before = before;
        this.rules = rules;
        this.limits = limits;
        this.budget = budget;
        this.problems = problems;
    }

    void validate(Image after) {
        propertyQuota(after);
        for (AttributeRule rule : rules.finalImageRules()) {
            changedValue(after, rule.name(), rule.onFinalImage().orElseThrow());
        }
        if (!rules.required().isEmpty()) {
            rules.required().stream().sorted().forEach(name -> required(after, name));
        }
        for (Exclusion pair : rules.reachableExclusions()) {
            exclusion(after, pair);
        }
        size(after);
    }

    /** Rule quota-1: it counts only when the patch has added a name. */
    private void propertyQuota(Image after) {
        int max = rules.quotas().properties();
        if (max < 0 || after.size() <= max) {
            return;
        }
        int quotaExemptNames = 0;
        for (String name : rules.quotaExemptNames()) {
            quotaExemptNames += after.has(name) ? 1 : 0;
        }
        if (after.size() - quotaExemptNames <= max) {
            return; // the usual case, without a look at every attribute
        }
        int properties = 0;
        boolean addedOne = false;
        for (String name : after.names()) {
            if (isCounted(name)) {
                properties++;
                addedOne = addedOne || !before.has(name);
            }
        }
        if (addedOne && properties > max) {
            problems.report(
                    ProblemKind.QUOTA,
                    ProblemLocation.DOCUMENT,
                    "quota-1",
                    "the image would have " + properties + " custom attributes; the maximum is " + max);
        }
    }

    private boolean isCounted(String name) {
        return rules.ruleFor(name).access() == Access.PATCHABLE;
    }

    /** Rule min-2: a value that the patch has changed can be stored. */
    private void changedValue(Image after, String name, ValueRule rule) {
        Optional<JsonValue> value = after.value(name);
        if (value.isEmpty() || isUnchanged(name, value.get())) {
            return;
        }
        Optional<Violation> violation = rule.check(name, value.get(), budget);
        if (violation.isPresent()) {
            problems.report(ProblemKind.INVALID_VALUE, ProblemLocation.ofAttribute(name), violation.get());
        }
    }

    private boolean isUnchanged(String name, JsonValue value) {
        Optional<JsonValue> old = before.value(name);
        return old.isPresent() && JsonValues.same(old.get(), value);
    }

    /** Rule required-1. */
    private void required(Image after, String name) {
        if (!after.has(name) && !problems.hasProblemWith(name)) {
            problems.report(
                    ProblemKind.MISSING_REQUIRED,
                    ProblemLocation.ofAttribute(name),
                    "required-1",
                    "the image would lack " + name + ", which the service requires; add it in the same patch");
        }
    }

    /** Rule excl-1: a pair that the given image has does not block an unrelated patch. */
    private void exclusion(Image after, Exclusion pair) {
        boolean now = after.has(pair.attribute()) && after.has(pair.other());
        if (!now || (before.has(pair.attribute()) && before.has(pair.other()))) {
            return;
        }
        String added = before.has(pair.attribute()) ? pair.other() : pair.attribute();
        problems.report(
                ProblemKind.CONFLICT,
                ProblemLocation.ofAttribute(added),
                "excl-1",
                pair.attribute() + " and " + pair.other()
                        + " exclude each other; remove one of them in the same patch");
    }

    /** Rule limit-5. */
    private void size(Image after) {
        if (!after.isWithin(limits)) {
            problems.report(ProblemKind.TOO_LARGE, ProblemLocation.DOCUMENT, "limit-5", passedLimit(after));
        }
    }

    private String passedLimit(Image after) {
        if (!after.isWithin(new JsonLimits(limits.bytes(), MAX.depth(), MAX.digits(), MAX.exponent()))) {
            return "the image would be longer than " + limits.bytes() + " bytes of JSON, the limit; remove something";
        }
        return after.isWithin(new JsonLimits(limits.bytes(), limits.depth(), MAX.digits(), MAX.exponent()))
                ? "the image would have a number of more than " + limits.digits() + " digits or with an exponent past "
                        + limits.exponent() + ", the limits; take another number"
                : "the image would nest deeper than " + limits.depth() + " levels, the limit; take another value";
    }
}
