// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.Citation;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ImageRules.Exclusion;
import io.github.glancepatch.rules.ProblemKind;

/**
 * The last stretch of the road: operations applied in their order, each seeing the effect of those before, and the final
 * image judged. The image that came in is never touched.
 */
final class ImageChange {
    private final Image before;
    private final ImageRules rules;
    private final Problems problems;
    private final ImageBuilder image;

    ImageChange(Image before, ImageRules rules, Problems problems) {
        this.before = before;
        this.rules = rules;
        this.problems = problems;
        this.image = before.toBuilder();
    }

    /** Judges the image before the first operation. */
    void begin() {
        rules.status().ifPresent(rule -> {
            boolean right = before.value("status")
                    .map(status -> JsonValues.same(status, JsonValues.string(rule.required())))
                    .orElse(true);
            if (!right) {
                problems.report(
                        ProblemKind.WRONG_STATUS,
                        Place.ofAttribute("status"),
                        rule.citation(),
                        "the image must have the status " + rule.required() + " to be patched");
            }
        });
    }

    /** Applies an operation that the rules grant whatever the image is. */
    void apply(PlacedOperation placed) {
        PatchOperation operation = placed.operation();
        switch (operation.word()) {
            case ADD -> set(operation);
            case REPLACE -> {
                if (isThere(placed, "replace-1")) {
                    set(operation);
                }
            }
            case REMOVE -> {
                AttributeRule line = rules.attribute(operation.attribute());
                if (line.access() == Access.BASE) {
                    report(
                            ProblemKind.NOT_REMOVABLE,
                            placed,
                            line.accessRule(),
                            operation.attribute() + " may not be removed; replace it to change it");
                } else if (isThere(placed, "remove-1")) {
                    image.remove(operation.attribute());
                }
            }
        }
    }

    private void set(PatchOperation operation) {
        operation.value().ifPresent(value -> image.set(operation.attribute(), value));
    }

    private boolean isThere(PlacedOperation placed, String rule) {
        PatchOperation operation = placed.operation();
        String attribute = operation.attribute();
        if (image.has(attribute)) {
            return true;
        }
        // when an earlier operation on it was refused, nobody knows whether it would be there
        if (!problems.concern(attribute)) {
            report(
                    ProblemKind.MISSING_TARGET,
                    placed,
                    rule,
                    attribute + " is not an attribute of the image; "
                            + (operation.value().isPresent() ? "use add to create it" : "leave this operation out"));
        }
        return false;
    }

    private void report(ProblemKind kind, PlacedOperation placed, String rule, String message) {
        problems.report(kind, placed.place(), Citation.of(rule), message);
    }

    /** Judges the final image (rule excl-1), and gives it back. */
    Image finish() {
        for (Exclusion pair : rules.exclusions()) {
            boolean now = image.has(pair.attribute()) && image.has(pair.other());
            boolean earlier = before.has(pair.attribute()) && before.has(pair.other());
            if (now && !earlier) {
                boolean otherIsNew = !before.has(pair.other());
                String brought = otherIsNew && before.has(pair.attribute()) ? pair.other() : pair.attribute();
                problems.report(
                        ProblemKind.CONFLICT,
                        Place.ofAttribute(brought),
                        Citation.of("excl-1"),
                        pair.attribute() + " and " + pair.other()
                                + " cannot stand in one image; remove one of them in the same patch");
            }
        }
        return image.build();
    }
}
