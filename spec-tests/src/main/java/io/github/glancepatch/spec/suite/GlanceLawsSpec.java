// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.Bodies;
import io.github.glancepatch.spec.generators.GlanceData;
import io.github.glancepatch.spec.generators.GlanceRequests;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws that hold for Glance whatever the request is. */
public interface GlanceLawsSpec extends GlanceSpec {

    /**
     * Every request gets the answer of the model.
     *
     * @param request the request
     */
    @Property
    default void law12_glance_gives_the_answer_of_the_model(
            @ForAll(supplier = GlanceRequests.Any.class) PatchRequest request) {
        send(request).agreesWith(OutcomeAssert.of(new NaiveModel(), request));
    }

    /**
     * Under whatever patch that is accepted, read-only attributes stay as they are, but for those that a first location
     * sets.
     *
     * @param request the request
     */
    @Property
    default void law8_glance_never_moves_a_read_only_attribute(
            @ForAll(supplier = GlanceRequests.Plain.class) PatchRequest request) {
        OutcomeAssert outcome = send(request);
        if (outcome.isAccepted()) {
            assertThat(JsonData.same(restricted(request.image()), restricted(outcome.acceptedImage())))
                    .as(outcome::toString)
                    .isTrue();
        }
    }

    /**
     * Any bytes get an answer.
     *
     * @param type the media type
     * @param image the image
     * @param body the bytes
     */
    @Property
    default void law10_glance_answers_any_bytes(
            @ForAll MediaType type,
            @ForAll(supplier = GlanceData.Image.class) JsonObject image,
            @ForAll(supplier = Bodies.Bytes.class) io.github.glancepatch.spec.RequestBody body) {
        OutcomeAssert outcome =
                send(PatchRequest.ims(image, type.value(), body).by(PatchRequest.GLANCE, JsonValue.EMPTY_JSON_OBJECT));
        if (outcome.outcome() instanceof Rejected rejected) {
            assertThat(rejected.status()).as(outcome::toString).isIn(400, 403, 409, 413, 415);
        }
    }

    private static JsonObject restricted(JsonObject image) {
        Map<String, JsonValue> restricted = new LinkedHashMap<>(image);
        restricted
                .keySet()
                .removeIf(name -> !io.github.glancepatch.spec.model.GlanceAttributes.READ_ONLY.contains(name));
        return JsonData.object(restricted);
    }
}
