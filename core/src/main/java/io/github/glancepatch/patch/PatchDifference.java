// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The way from one image to another: one operation for each attribute that differs, so that no shorter document does
 * it. What is in the image before is replaced or removed in its order, then what is new is added in the order of the
 * image after.
 */
final class PatchDifference {
    private final Image before;
    private final Image after;
    private final ImageRules rules;
    private final boolean leavingOutRestricted;
    private final List<PatchOperation> operations = new ArrayList<>();
    private final ProblemCollector problems;

    PatchDifference(Image before, Image after, ImageRules rules, boolean leavingOutRestricted) {
        this.before = before;
        this.after = after;
        this.rules = rules;
        this.leavingOutRestricted = leavingOutRestricted;
        this.problems = ProblemCollector.all(rules);
    }

    PatchDocument document() {
        for (String name : before.names()) {
            Optional<JsonValue> value = after.value(name);
            if (value.isEmpty() && rules.ruleFor(name).access() == Access.LIST) {
                // a list as a whole can be replaced only; the rules say what they think of an empty one
                operate(Op.REPLACE, name, Optional.of(JsonValue.EMPTY_JSON_ARRAY));
            } else if (value.isEmpty()) {
                operate(Op.REMOVE, name, value);
            } else if (before.value(name)
                    .filter(old -> same(rules.ruleFor(name), old, value.get()))
                    .isEmpty()) {
                operate(Op.REPLACE, name, value);
            }
        }
        for (String name : after.names()) {
            if (!before.has(name)) {
                // where base attributes are always there, add would be refused in the media type whose add only creates
                Access access = rules.ruleFor(name).access();
                boolean there =
                        access == Access.LIST || (rules.baseAttributesAlwaysExist() && access == Access.NOT_REMOVABLE);
                operate(there ? Op.REPLACE : Op.ADD, name, after.value(name));
            }
        }
        PatchDocument document = new PatchDocument(operations);
        // the media type with the stricter add: what passes there passes in both
        List<PatchProblem> found = new ArrayList<>(problems.found());
        found.addAll(ImagePatcher.of(rules).check(before, PatchMediaType.V2_0, document));
        if (!found.isEmpty()) {
            throw new PatchException(found);
        }
        return document;
    }

    /** Of a set, neither the order nor a repetition is a difference: the service keeps none of them. */
    private static boolean same(AttributeRule line, JsonValue old, JsonValue value) {
        return JsonValues.same(old, value)
                || (line.uniqueItems()
                        && old instanceof JsonArray these
                        && value instanceof JsonArray those
                        && new HashSet<>(these).equals(new HashSet<>(those)));
    }

    private boolean isRestricted(AttributeRule line) {
        return line.access() == Access.RESTRICTED || (line.access() == Access.LIST && !rules.locationsVisible());
    }

    private void operate(Op op, String name, Optional<JsonValue> value) {
        if (leavingOutRestricted && isRestricted(rules.ruleFor(name))) {
            return;
        }
        try {
            operations.add(PatchOperation.of(op, PatchPath.of(name), value));
        } catch (IllegalArgumentException e) {
            problems.report(
                    ProblemKind.MALFORMED_PATH,
                    ProblemLocation.ofAttribute(name),
                    RuleReference.of("path-3"),
                    "no path can name the attribute: " + e.getMessage());
        }
    }
}
