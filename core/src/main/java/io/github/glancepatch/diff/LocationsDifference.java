// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.ShortText;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchOperation.Replace;
import io.github.glancepatch.patch.PatchPath;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.RuleReference;
import io.github.glancepatch.rules.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one list of locations becomes another: the fewest operations that the rules accept, or for each location that no
 * patch can make, why. A location that a patch makes has a url and metadata, and no other member.
 */
final class LocationsDifference {
    private static final Set<String> STORED = Set.of("url", "metadata");

    private final ImagePatcher patcher;
    private final Image image;
    private final String name;
    private final JsonArray before;
    private final JsonArray after;

    LocationsDifference(ImagePatcher patcher, Image image, String name, JsonArray before, JsonArray after) {
        this.patcher = patcher;
        this.image = image;
        this.name = name;
        this.before = before;
        this.after = after;
    }

    /** The locations that no patch can make, each with the reason. */
    List<PatchProblem> problems() {
        List<PatchProblem> problems = new ArrayList<>();
        boolean[] isKept = LocationsDiff.kept(before, after);
        for (int i = 0; i < after.size(); i++) {
            Optional<Violation> violation = isKept[i] ? Optional.empty() : violation(after.get(i));
            if (violation.isPresent()) {
                PatchPath path = new PatchPath(name, Optional.of(Integer.toString(i)));
                problems.add(DiffProblems.of(patcher.rules(), path, violation.get()));
            }
        }
        return problems;
    }

    private Optional<Violation> violation(JsonValue location) {
        JsonArray alone = JsonValues.array().add(location).build();
        Optional<Violation> violation = patcher.rules().ruleFor(name).value().check(name, alone);
        Set<String> others = new TreeSet<>(location instanceof JsonObject object ? object.keySet() : Set.of());
        others.removeAll(STORED);
        if (violation.isPresent() || others.isEmpty()) {
            return violation;
        }
        String message = name + ": a location of an image has url and metadata, and cannot be given "
                + ShortText.of(String.join(", ", others));
        return Optional.of(new Violation(RuleReference.of("locations-6"), message));
    }

    /** The fewest operations that are accepted; of lists that none lead to, those on elements. */
    List<PatchOperation> operations() {
        PatchOperation whole = new Replace(PatchPath.of(name), after);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(whole);
        }
        List<PatchOperation> onElements = LocationsDiff.between(name, before, after);
        List<List<PatchOperation>> ways = new ArrayList<>(List.of(onElements));
        if (after.stream().allMatch(location -> violation(location).isEmpty())) {
            ways.add(List.of(whole));
            ways.add(LocationsReplacement.between(name, before, after));
        }
        ways.sort(Comparator.comparingInt(List::size)); // of as many operations, those on elements only
        return ways.stream()
                .filter(way -> patcher.check(image, PatchMediaType.V2_1, new PatchDocument(way))
                        .isEmpty())
                .findFirst()
                .orElse(onElements);
    }
}
