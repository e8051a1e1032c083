// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A request to patch an image, and all that its answer depends on.
 *
 * @param rules the name of the rule set: {@code ims}, {@code cloudimages} or {@code glance}
 * @param options what the rule set is varied by; {@code permit} is an array of the names that it is widened by
 * @param contentType the value of the Content-Type header; empty when the request has none
 * @param image the image as it is before the patch
 * @param body the body
 */
public record PatchRequest(
        String rules, JsonObject options, Optional<String> contentType, JsonObject image, RequestBody body) {

    /** The name of the rule set of the native API, PATCH /v2/images. */
    public static final String IMS = "ims";

    /** The name of the rule set of the cloudimages API, PATCH /v2/cloudimages. */
    public static final String CLOUDIMAGES = "cloudimages";

    /** The name of the rule set of OpenStack Glance. */
    public static final String GLANCE = "glance";

    /** The option that limits the changed image: its length as JSON in UTF-8, without white space. */
    public static final String IMAGE_BYTES = "imageBytes";

    /** The option that lists the names of the attributes that a rule set is widened by. */
    public static final String PERMIT = "permit";

    /**
     * Checks that nothing is null.
     *
     * @param rules the name of the rule set
     * @param options what the rule set is varied by
     * @param contentType the value of the Content-Type header
     * @param image the image as it is before the patch
     * @param body the body
     */
    public PatchRequest {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(body, "body");
    }

    /**
     * {@return a request by the rules of the native API, without options}
     *
     * @param image the image as it is before the patch
     * @param contentType the value of the Content-Type header
     * @param body the body
     */
    public static PatchRequest ims(JsonObject image, String contentType, RequestBody body) {
        return new PatchRequest(IMS, JsonValue.EMPTY_JSON_OBJECT, Optional.of(contentType), image, body);
    }

    /**
     * {@return this request by another rule set}
     *
     * @param name the name of the rule set
     * @param others what it is varied by
     */
    public PatchRequest by(String name, JsonObject others) {
        return new PatchRequest(name, others, contentType, image, body);
    }

    /**
     * {@return this request with another Content-Type header}
     *
     * @param other the value of the header; empty for none
     */
    public PatchRequest withContentType(Optional<String> other) {
        return new PatchRequest(rules, options, other, image, body);
    }

    /** {@return this request for another image} */
    public PatchRequest withImage(JsonObject other) {
        return new PatchRequest(rules, options, contentType, other, body);
    }

    /** {@return the names that the rule set is widened by: the option {@code permit}} */
    public Set<String> permitted() {
        List<JsonValue> names = options.get(PERMIT) instanceof JsonArray array ? array : List.of();
        Set<String> permitted = new LinkedHashSet<>();
        for (JsonValue name : names) {
            if (name instanceof JsonString string) {
                permitted.add(string.getString());
            }
        }
        return permitted;
    }
}
