// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchLimits;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Quotas;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The library of this project as the kit sees it. */
final class CoreImplementation implements ImagePatchImplementation {
    /** For the requests without options, which are most of them: making a patcher costs more than a request. */
    private static final Map<String, ImagePatcher> PATCHERS = new ConcurrentHashMap<>();

    @Override
    public PatchOutcome patch(PatchRequest request) {
        ImagePatcher patcher = request.options().isEmpty()
                ? PATCHERS.computeIfAbsent(request.rules(), name -> patcher(request))
                : patcher(request);
        Image image = Image.parse(request.image());
        try {
            Image after = patcher.patch(
                    image, request.contentType().orElse(""), request.body().bytes());
            return new PatchOutcome.Accepted(after.toJson());
        } catch (PatchException e) {
            return new PatchOutcome.Rejected(
                    e.problem().status(), Optional.of(e.problem().toJson()));
        }
    }

    private static ImagePatcher patcher(PatchRequest request) {
        JsonLimits preset = JsonLimits.DEFAULT;
        int imageBytes = request.options().getInt(PatchRequest.IMAGE_BYTES, preset.bytes());
        JsonLimits ofImage = new JsonLimits(imageBytes, preset.depth(), preset.digits(), preset.exponent());
        return ImagePatcher.of(rules(request)).withLimits(PatchLimits.DEFAULT.withImage(ofImage));
    }

    private static ImageRules rules(PatchRequest request) {
        ImageRules rules = switch (request.rules()) {
            case PatchRequest.IMS -> ImageRules.ims();
            case PatchRequest.CLOUDIMAGES -> ImageRules.cloudimages();
            case PatchRequest.GLANCE -> glance(request.options());
            default -> throw new IllegalArgumentException("unknown rule set " + request.rules());
        };
        return rules.withPermitted(request.permitted());
    }

    private static ImageRules glance(JsonObject options) {
        Quotas defaults = ImageRules.glance().quotas();
        ImageRules rules = ImageRules.glance()
                .withQuotas(new Quotas(
                        options.getInt("propertyQuota", defaults.properties()),
                        options.getInt("tagQuota", defaults.tags()),
                        options.getInt("locationQuota", defaults.locations())));
        return options.getBoolean("showLocations", false) ? rules.withLocationsVisible() : rules;
    }
}
