// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.generators.Bodies;
import io.github.glancepatch.spec.generators.GlanceData;
import io.github.glancepatch.spec.generators.GlanceRequests;
import io.github.glancepatch.spec.model.GlanceAttributes;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws that hold for Glance whatever the request is. */
public interface GlanceLawsSpec extends GlanceSpec {

    /** Every request gets the answer of the model. */
    @Property
    default void law12_glance_gives_the_answer_of_the_model(
            @ForAll(supplier = GlanceRequests.Any.class) PatchRequest request) {
        send(request).agreesWith(OutcomeAssert.of(new NaiveModel(), request, level()));
    }

    /**
     * Under whatever patch that is accepted, read-only attributes stay as they are, but for those that a first location
     * sets.
     */
    @Property
    default void law8_glance_never_moves_a_read_only_attribute(
            @ForAll(supplier = GlanceRequests.Plain.class) PatchRequest request) {
        send(request).keeps(GlanceAttributes.READ_ONLY::contains);
    }

    /** Any bytes get an answer. */
    @Property
    default void law10_glance_answers_any_bytes(
            @ForAll MediaType type,
            @ForAll(supplier = GlanceData.Image.class) JsonObject image,
            @ForAll(supplier = Bodies.Bytes.class) RequestBody body) {
        send(PatchRequest.ims(image, type.value(), body).by(PatchRequest.GLANCE, JsonValue.EMPTY_JSON_OBJECT))
                .isAnswered();
    }
}
