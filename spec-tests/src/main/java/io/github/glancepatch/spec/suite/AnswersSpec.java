// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.generators.Bodies;
import io.github.glancepatch.spec.generators.Patches;
import io.github.glancepatch.spec.generators.Requests;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every request has its answer, and it is the model's: laws 10 to 12. */
public interface AnswersSpec extends ImagePatchSpec {

    /** Any bytes get an answer: the image, or a rejection for the document. */
    @Property
    default void law10_any_bytes_get_an_answer(
            @ForAll MediaType type, @ForAll(supplier = Bodies.Bytes.class) RequestBody body) {
        send(PatchRequest.ims(SampleImages.EXAMPLE, type.value(), body)).isAnswered();
    }

    /** Patch documents that were damaged on their way get an answer. */
    @Property
    default void law10_a_damaged_document_gets_an_answer(
            @ForAll MediaType type, @ForAll(supplier = Bodies.Damaged.class) RequestBody body) {
        send(PatchRequest.ims(SampleImages.EXAMPLE, type.value(), body)).isAnswered();
    }

    /** The same request gets the same answer, whatever came between. */
    @Property
    default void law11_the_same_request_gets_the_same_answer(
            @ForAll(supplier = Requests.Ims.class) PatchRequest request,
            @ForAll(supplier = Requests.Ims.class) PatchRequest other) {
        OutcomeAssert first = send(request);
        send(other).isAnswered();
        send(request).isLike(first);
    }

    /** For requests whose document has the form that it should have, the answer is that of the model. */
    @Property
    default void law12_operations_get_the_answer_of_the_model(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Patches.Operations.class) List<WireOperation> operations) {
        agrees(PatchRequest.ims(image, type.value(), type.body(operations)));
    }

    /** For requests of every kind the answer is that of the model. */
    @Property
    default void law12_every_request_gets_the_answer_of_the_model(
            @ForAll(supplier = Requests.Ims.class) PatchRequest request) {
        agrees(request);
    }

    /** For bodies that are hardly patch documents the answer is that of the model. */
    @Property
    default void law12_every_body_gets_the_answer_of_the_model(
            @ForAll MediaType type, @ForAll(supplier = Bodies.Any.class) RequestBody body) {
        agrees(PatchRequest.ims(SampleImages.EXAMPLE, type.value(), body));
    }

    private void agrees(PatchRequest request) {
        OutcomeAssert expected = OutcomeAssert.of(new NaiveModel(), request, level());
        send(request).agreesWith(expected);
    }
}
