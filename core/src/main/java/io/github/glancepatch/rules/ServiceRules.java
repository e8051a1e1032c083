// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule set says of the service and not of one attribute.
 *
 * @param status the status that an image must have to be patched at all
 * @param mediaTypes the media types that the service accepts besides the two of an image PATCH, in lower case, each
 *     with the one of the two whose form it has
 * @param addRejectsExisting the media types whose add only creates, and is rejected when its target exists
 * @param baseAttributesAlwaysExist whether a base attribute exists whatever the image shows
 * @param required the attributes that the final image must have
 * @param quotas how many of something an image may have
 * @param locationsVisible whether the service shows the locations of an image, and so lets a patch change them
 * @param errorResponses how a problem of each kind is answered
 */
record ServiceRules(
        Optional<StatusRule> status,
        Map<String, String> mediaTypes,
        Set<String> addRejectsExisting,
        boolean baseAttributesAlwaysExist,
        Set<String> required,
        Quotas quotas,
        boolean locationsVisible,
        Map<ProblemKind, ErrorResponse> errorResponses) {

    ServiceRules {
        mediaTypes = Collections.unmodifiableMap(new LinkedHashMap<>(mediaTypes));
        addRejectsExisting = Set.copyOf(addRejectsExisting);
        required = Set.copyOf(required);
        Objects.requireNonNull(quotas, "quotas");
        errorResponses = Map.copyOf(errorResponses);
    }

    ErrorResponse errorResponse(ProblemKind kind) {
        return Objects.requireNonNull(errorResponses.get(kind), kind::jsonName);
    }

    /** A builder of the rules of a service that requires nothing and answers as Glance does. */
    static Builder builder() {
        return new Builder();
    }

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.status = status;
        builder.mediaTypes = mediaTypes;
        builder.addRejectsExisting = addRejectsExisting;
        builder.baseAttributesAlwaysExist = baseAttributesAlwaysExist;
        builder.required = required;
        builder.quotas = quotas;
        builder.locationsVisible = locationsVisible;
        builder.errorResponses = errorResponses;
        return builder;
    }

    /** Makes the rules of a service, one statement at a time. */
    static final class Builder {
        private Optional<StatusRule> status = Optional.empty();
        private Map<String, String> mediaTypes = Map.of();
        private Set<String> addRejectsExisting = Set.of();
        private boolean baseAttributesAlwaysExist;
        private Set<String> required = Set.of();
        private Quotas quotas = Quotas.NONE;
        private boolean locationsVisible;
        private Map<ProblemKind, ErrorResponse> errorResponses = ErrorResponse.DEFAULTS;

        private Builder() {}

        Builder status(StatusRule rule) {
            status = Optional.of(rule);
            return this;
        }

        Builder mediaTypes(Map<String, String> types) {
            mediaTypes = types;
            return this;
        }

        Builder addRejectsExisting(Set<String> mediaTypes) {
            addRejectsExisting = mediaTypes;
            return this;
        }

        Builder baseAttributesAlwaysExist(boolean exist) {
            baseAttributesAlwaysExist = exist;
            return this;
        }

        Builder required(Set<String> attributes) {
            required = attributes;
            return this;
        }

        Builder quotas(Quotas some) {
            quotas = some;
            return this;
        }

        Builder locationsVisible(boolean visible) {
            locationsVisible = visible;
            return this;
        }

        Builder errorResponses(Map<ProblemKind, ErrorResponse> responses) {
            errorResponses = responses;
            return this;
        }

        ServiceRules build() {
            return new ServiceRules(
                    status,
                    mediaTypes,
                    addRejectsExisting,
                    baseAttributesAlwaysExist,
                    required,
                    quotas,
                    locationsVisible,
                    errorResponses);
        }
    }
}
