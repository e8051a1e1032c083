// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A family of properties of the rule set of Glance. */
public interface GlanceSpec extends ImagePatchSpec {

    /** An image that is queued and has no attribute that a patch may set. */
    JsonObject QUEUED = JsonData.object("status", JsonData.string("queued"));

    /** An image that is active and has no attribute that a patch may set. */
    JsonObject ACTIVE = JsonData.object("status", JsonData.string("active"));

    /**
     * Patches an image by the rules of Glance with its defaults.
     *
     * @param image the image
     * @param type the media type of the document
     * @param operations the document's operations
     * @return what can be said of the outcome
     */
    default OutcomeAssert glance(JsonObject image, MediaType type, WireOperation... operations) {
        return glance(JsonValue.EMPTY_JSON_OBJECT, image, type, operations);
    }

    /**
     * Patches an image by the rules of Glance.
     *
     * @param options what the rule set is varied by
     * @param image the image
     * @param type the media type of the document
     * @param operations the document's operations
     * @return what can be said of the outcome
     */
    default OutcomeAssert glance(JsonObject options, JsonObject image, MediaType type, WireOperation... operations) {
        List<JsonObject> elements = Arrays.stream(operations).map(type::element).toList();
        return glanceElements(options, image, type, elements);
    }

    /**
     * Patches an image by the rules of Glance, with a document of any elements.
     *
     * @param options what the rule set is varied by
     * @param image the image
     * @param type the media type of the document
     * @param elements the document's elements
     * @return what can be said of the outcome
     */
    default OutcomeAssert glanceElements(
            JsonObject options, JsonObject image, MediaType type, List<? extends JsonValue> elements) {
        RequestBody body = RequestBody.utf8(JsonTexts.plain(JsonData.array(elements)));
        return send(new PatchRequest(PatchRequest.GLANCE, options, Optional.of(type.value()), image, body));
    }

    /**
     * {@return a rejection by the first operation; Glance's answers have no codes}
     *
     * @param rule the id of the rule that is broken
     * @param status the HTTP status
     */
    static Rejection first(String rule, int status) {
        return Rejection.withoutCode(rule, status).at(0);
    }
}
