// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.Exclusion;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * The last stretch of the road: the final image judged against the one that came in. What was wrong before is not held
 * against a patch that leaves it alone.
 */
final class FinalImageValidator {
    private final Image before;
    private final Image after;
    private final ImageRules rules;
    private final ProblemCollector problems;

    FinalImageValidator(Image before, Image after, ImageRules rules, ProblemCollector problems) {
        this.before = before;
        this.after = after;
        this.rules = rules;
        this.problems = problems;
    }

    void judge() {
        propertyQuota();
        for (AttributeRule line : rules.finalImageRules()) {
            storedValue(line);
        }
        if (!rules.required().isEmpty()) {
            rules.required().stream().sorted().forEach(this::required);
        }
        for (Exclusion pair : rules.reachableExclusions()) {
            exclusion(pair);
        }
    }

    /** Rule quota-1: judged only when a patch has brought a new name. */
    private void propertyQuota() {
        int most = rules.quotas().properties();
        if (most < 0 || after.size() <= most) {
            return;
        }
        int quotaExemptNames = 0;
        for (String name : rules.quotaExemptNames()) {
            quotaExemptNames += after.has(name) ? 1 : 0;
        }
        if (after.size() - quotaExemptNames <= most) {
            return; // the usual case, without a look at every attribute
        }
        int properties = 0;
        boolean broughtOne = false;
        for (String name : after.names()) {
            if (isProperty(name)) {
                properties++;
                broughtOne = broughtOne || !before.has(name);
            }
        }
        if (broughtOne && properties > most) {
            problems.report(
                    ProblemKind.QUOTA,
                    ProblemLocation.DOCUMENT,
                    RuleReference.of("quota-1"),
                    "the image would have " + properties + " custom attributes; " + most + " are the most");
        }
    }

    private boolean isProperty(String name) {
        return rules.ruleFor(name).access() == Access.PATCHABLE;
    }

    /** Rule min-2: a value that the patch has changed can be stored. */
    private void storedValue(AttributeRule line) {
        Optional<JsonValue> value = after.value(line.name());
        if (value.isEmpty() || isUnchanged(line.name(), value.get())) {
            return;
        }
        Optional<Violation> broken = line.onFinalImage().flatMap(rule -> rule.check(line.name(), value.get()));
        if (broken.isPresent()) {
            problems.report(
                    ProblemKind.INVALID_VALUE,
                    ProblemLocation.ofAttribute(line.name()),
                    broken.get().reference(),
                    broken.get().message());
        }
    }

    private boolean isUnchanged(String name, JsonValue value) {
        Optional<JsonValue> old = before.value(name);
        return old.isPresent() && JsonValues.same(old.get(), value);
    }

    /** Rule required-1. */
    private void required(String name) {
        if (!after.has(name) && !problems.concern(name)) {
            problems.report(
                    ProblemKind.MISSING_REQUIRED,
                    ProblemLocation.ofAttribute(name),
                    RuleReference.of("required-1"),
                    "the image would lack " + name + ", which the service requires; add it in the same patch");
        }
    }

    /** Rule excl-1: a pair that was there before does not block an unrelated patch. */
    private void exclusion(Exclusion pair) {
        boolean now = after.has(pair.attribute()) && after.has(pair.other());
        if (!now || (before.has(pair.attribute()) && before.has(pair.other()))) {
            return;
        }
        String brought = before.has(pair.attribute()) ? pair.other() : pair.attribute();
        problems.report(
                ProblemKind.CONFLICT,
                ProblemLocation.ofAttribute(brought),
                RuleReference.of("excl-1"),
                pair.attribute() + " and " + pair.other()
                        + " cannot stand in one image; remove one of them in the same patch");
    }
}
