// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import io.github.glancepatch.diff.ImageDiff;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An image before and after, and the rule set that lets a patch turn the one into the other. The kit's model says what
 * a patch does, so that the library is not asked whether it is right.
 *
 * @param rules the rule set's name
 * @param permitted what the rule set is widened by
 * @param before the image as it is
 * @param after the image as it shall be
 */
record ImagePair(String rules, List<String> permitted, JsonObject before, JsonObject after) {
    private static final NaiveModel MODEL = new NaiveModel();

    ImageRules ruleSet() {
        ImageRules named = switch (rules) {
            case PatchRequest.IMS -> ImageRules.ims();
            case PatchRequest.CLOUDIMAGES -> ImageRules.cloudimages();
            default -> ImageRules.glance();
        };
        return named.withPermitted(permitted);
    }

    PatchDocument difference() {
        return ImageDiff.between(Image.parse(before), Image.parse(after), ruleSet())
                .document();
    }

    PatchDocument differenceWithoutRestricted() {
        return ImageDiff.between(Image.parse(before), Image.parse(after), ruleSet())
                .ignoringRestricted()
                .document();
    }

    /** The same with another image after. */
    ImagePair to(JsonObject other) {
        return new ImagePair(rules, permitted, before, other);
    }

    /** The way on from the image after. */
    ImagePair on(JsonObject next) {
        return new ImagePair(rules, permitted, after, next);
    }

    /** What the model makes of the image before. */
    PatchOutcome patched(PatchMediaType type, PatchDocument document) {
        JsonObject options = JsonData.object(PatchRequest.PERMIT, JsonData.strings(permitted));
        return MODEL.patch(new PatchRequest(
                rules, options, Optional.of(type.value()), before, RequestBody.of(document.encode(type))));
    }

    /** Whether a patch is accepted and leads to the image after. */
    boolean isReachedBy(PatchMediaType type, PatchDocument document) {
        return patched(type, document) instanceof PatchOutcome.Accepted accepted
                && differing(accepted.image(), after).isEmpty();
    }

    /** Whether an image is the image after. */
    boolean isSame(JsonObject image) {
        return differing(image, after).isEmpty();
    }

    /** The names of the attributes that differ. */
    Set<String> differing() {
        return differing(before, after);
    }

    private Set<String> differing(JsonObject one, JsonObject other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(
                name -> one.containsKey(name) && other.containsKey(name) && same(name, one.get(name), other.get(name)));
        return names;
    }

    private boolean same(String name, JsonValue one, JsonValue other) {
        if (rules.equals(PatchRequest.GLANCE) && name.equals("tags") && areTags(one) && areTags(other)) {
            return new HashSet<>(one.asJsonArray()).equals(new HashSet<>(other.asJsonArray()));
        }
        return JsonData.same(one, other);
    }

    private static boolean areTags(JsonValue value) {
        return value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance);
    }

    /** An image with these attributes besides its own. */
    static JsonObject with(JsonObject image, Collection<String> names, JsonValue value) {
        JsonObject result = image;
        for (String name : names) {
            result = JsonData.with(result, name, value);
        }
        return result;
    }
}
