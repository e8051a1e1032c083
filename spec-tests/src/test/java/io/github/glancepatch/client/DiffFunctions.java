// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import io.github.glancepatch.diff.ImageDiff;
import io.github.glancepatch.diff.InversePatch;
import io.github.glancepatch.diff.MergePatchBridge;
import io.github.glancepatch.diff.ThreeWayMerge;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** The functions that the laws of {@link DiffLaw} are about, as the library has them; broken variants override one. */
class DiffFunctions {

    PatchDocument inverse(PatchDocument document, Image image, ImageRules rules) {
        return InversePatch.of(document, image, rules);
    }

    PatchDocument fromMerge(JsonObject merge, Image image, ImageRules rules) {
        return MergePatchBridge.from(merge, image, rules);
    }

    JsonObject toMerge(PatchDocument document) {
        return MergePatchBridge.to(document);
    }

    PatchDocument towards(Image image, Image desired, ImageRules rules, String... removed) {
        return ImageDiff.towards(image, desired, rules).removing(removed).document();
    }

    Set<String> conflicts(Image base, Image mine, Image theirs, ImageRules rules) {
        return ThreeWayMerge.of(base, mine, theirs, rules).conflicts();
    }

    Optional<PatchDocument> merge(Image base, Image mine, Image theirs, ImageRules rules) {
        return ThreeWayMerge.of(base, mine, theirs, rules).document();
    }
}
