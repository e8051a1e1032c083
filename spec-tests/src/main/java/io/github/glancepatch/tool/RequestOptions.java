// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Quotas;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What a request sets besides its rule set: the one place where an option becomes a property of the patcher. What is
 * not set is as the rule set has it.
 *
 * @param permit the attributes that the rule set is widened by
 * @param propertyQuota how many custom attributes an image may have; negative for any number
 * @param tagQuota how many tags an operation may carry; negative for any number
 * @param locationQuota how many locations an image may have; negative for any number
 * @param showLocations whether the service shows locations, and so lets a patch change them
 */
record RequestOptions(
        List<String> permit,
        Optional<Integer> propertyQuota,
        Optional<Integer> tagQuota,
        Optional<Integer> locationQuota,
        boolean showLocations) {

    /** Copies the list. */
    RequestOptions {
        permit = List.copyOf(permit);
    }

    /** {@return options that widen the rule set and set nothing else} */
    static RequestOptions withPermitted(List<String> attributes) {
        return new RequestOptions(attributes, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * {@return the options of a request, its member {@code options}; those that nobody knows are passed over}
     *
     * @throws RequestException when one has the wrong type
     */
    static RequestOptions of(Members request) {
        Members options = new Members(request.object("options").orElse(JsonValue.EMPTY_JSON_OBJECT));
        return new RequestOptions(
                options.strings("permit").orElse(List.of()),
                options.integer("propertyQuota"),
                options.integer("tagQuota"),
                options.integer("locationQuota"),
                options.bool("showLocations").orElse(false));
    }

    /** {@return a patcher by these rules and options} */
    ImagePatcher patcher(ImageRules rules) {
        ImageRules permitted = permit.isEmpty() ? rules : rules.withPermitted(permit);
        Quotas quotas = quotas(permitted.quotas());
        ImageRules counted = quotas.equals(permitted.quotas()) ? permitted : permitted.withQuotas(quotas);
        return ImagePatcher.of(showLocations ? counted.withLocationsVisible() : counted);
    }

    private Quotas quotas(Quotas preset) {
        return new Quotas(
                propertyQuota.orElse(preset.properties()),
                tagQuota.orElse(preset.tags()),
                locationQuota.orElse(preset.locations()));
    }
}
