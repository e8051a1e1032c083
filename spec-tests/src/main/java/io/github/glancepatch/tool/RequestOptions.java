// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchLimits;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Quotas;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The options of a request, and the one place where an option configures the patcher. An absent option keeps the value
 * of the rule set.
 *
 * @param permit attributes that may be changed in addition to those of the rule set
 * @param propertyQuota the maximum number of custom attributes; negative for no limit
 * @param tagQuota the maximum number of tags in an operation; negative for no limit
 * @param locationQuota the maximum number of locations; negative for no limit
 * @param imageBytes the maximum length of the changed image in bytes of JSON; negative for no limit
 * @param showLocations whether the service shows locations, so that a patch may change them
 */
record RequestOptions(
        List<String> permit,
        Optional<Integer> propertyQuota,
        Optional<Integer> tagQuota,
        Optional<Integer> locationQuota,
        Optional<Integer> imageBytes,
        boolean showLocations) {

    RequestOptions {
        permit = List.copyOf(permit);
    }

    /** {@return options that only permit attributes} */
    static RequestOptions withPermitted(List<String> attributes) {
        return new RequestOptions(
                attributes, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * {@return the member {@code options} of a request; unknown options are ignored}
     *
     * @throws RequestException when one has the wrong type
     */
    static RequestOptions of(RequestMembers request) {
        RequestMembers options = new RequestMembers(request.object("options").orElse(JsonValue.EMPTY_JSON_OBJECT));
        return new RequestOptions(
                options.strings("permit").orElse(List.of()),
                options.integer("propertyQuota"),
                options.integer("tagQuota"),
                options.integer("locationQuota"),
                options.integer("imageBytes"),
                options.bool("showLocations").orElse(false));
    }

    /** {@return a patcher with these rules and options} */
    ImagePatcher patcher(ImageRules rules) {
        // a custom attribute needs no permission, and a reserved one cannot have it
        List<String> documented =
                permit.stream().filter(name -> RuleSets.documents(rules, name)).toList();
        ImageRules permitted = documented.isEmpty() ? rules : rules.withPermitted(documented);
        Quotas quotas = quotas(permitted.quotas());
        ImageRules counted = quotas.equals(permitted.quotas()) ? permitted : permitted.withQuotas(quotas);
        return ImagePatcher.of(showLocations ? counted.withLocationsVisible() : counted)
                .withLimits(PatchLimits.DEFAULT.withImage(imageLimits()));
    }

    private JsonLimits imageLimits() {
        JsonLimits preset = JsonLimits.DEFAULT;
        int bytes = imageBytes.orElse(preset.bytes());
        return new JsonLimits(
                bytes < 0 ? Integer.MAX_VALUE : bytes, preset.depth(), preset.digits(), preset.exponent());
    }

    private Quotas quotas(Quotas preset) {
        return new Quotas(
                propertyQuota.orElse(preset.properties()),
                tagQuota.orElse(preset.tags()),
                locationQuota.orElse(preset.locations()));
    }
}
