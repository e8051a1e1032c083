// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.AttributeSample;
import io.github.glancepatch.spec.generators.ExclusivePair;
import io.github.glancepatch.spec.generators.Ops;
import io.github.glancepatch.spec.generators.Requests;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The cloudimages API, PATCH /v2/cloudimages: what it requires besides (state-1, custom-3), and what it permits. */
public interface CloudimagesSpec extends ImagePatchSpec {

    /** An image that is active, or has no status, is patched. */
    @Property
    default void state1_an_active_image_is_patched(
            @ForAll MediaType type, @ForAll(supplier = SampleImages.Active.class) JsonObject image) {
        JsonObject named = JsonData.with(image, "name", JsonData.string("before"));
        send(Permits.cloudimages(named, type, rename()))
                .hasImage(JsonData.with(image, "name", JsonData.string("test01")));
    }

    /** An image of another status is not patched. */
    @Property
    default void state1_an_image_of_another_status_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Values.Inactive.class) JsonValue status) {
        JsonObject named = JsonData.with(image, "name", JsonData.string("before"));
        send(Permits.cloudimages(JsonData.with(named, "status", status), type, rename()))
                .isRejected(Rejection.bad("state-1", "IMG.0046"));
    }

    /** An empty document is accepted whatever the status. */
    @Property
    default void state1_an_empty_document_requires_no_status(
            @ForAll MediaType type, @ForAll(supplier = Values.Inactive.class) JsonValue status) {
        JsonObject image = JsonData.with(SampleImages.ACTIVE, "status", status);
        send(Permits.cloudimages(image, type)).hasImage(image);
    }

    /** The status is judged when the document is known to be right, and before the first operation is applied. */
    @Property
    default void state1_the_status_is_judged_behind_the_document_and_before_the_first_operation(
            @ForAll MediaType type) {
        JsonObject image = JsonData.with(SampleImages.ACTIVE, "status", JsonData.string("queued"));
        WireOperation missing = WireOperation.remove("not_there");
        WireOperation faulty = WireOperation.add("not_there", JsonValue.EMPTY_JSON_ARRAY);
        send(Permits.cloudimages(image, type, missing)).isRejected(Rejection.bad("state-1", "IMG.0046"));
        send(Permits.cloudimages(image, type, missing, faulty))
                .isRejected(Rejection.malformed("custom-1").at(1));
    }

    /** A name without an upper-case letter is accepted. */
    @Property
    default void custom3_a_name_in_lower_case_is_accepted(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Active.class) JsonObject image,
            @ForAll(supplier = AttributeNames.LowerCase.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        send(Permits.cloudimages(JsonData.without(image, name), type, WireOperation.add(name, value)))
                .hasImage(JsonData.with(image, name, value));
    }

    /** A name with an upper-case letter is rejected, also for an attribute that exists. */
    @Property
    default void custom3_a_name_with_an_upper_case_letter_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = AttributeNames.WithUpperCase.class) String name) {
        JsonObject image = SampleImages.imageFor(SampleImages.ACTIVE, op, name);
        send(Permits.cloudimages(image, type, WireOperation.of(op, name, JsonData.string("a"))))
                .isRejected(Rejection.malformed("custom-3").at(0));
    }

    /** An attribute whose name has an upper-case letter can be removed. */
    @Property
    default void custom3_a_remove_accepts_any_name(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.WithUpperCase.class) String name) {
        JsonObject image = JsonData.with(SampleImages.ACTIVE, name, JsonData.string(""));
        send(Permits.cloudimages(image, type, WireOperation.remove(name))).hasImage(SampleImages.ACTIVE);
    }

    /** The cloudimages API restricts what it does not list. */
    @Property
    default void access2_the_cloudimages_api_restricts_what_it_does_not_list(
            @ForAll Op op,
            @ForAll(supplier = AttributeNames.RestrictedForCloudimages.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        send(Permits.cloudimages(SampleImages.ACTIVE, MediaType.V2_1, WireOperation.of(op, name, value)))
                .isRejected(Rejection.withoutCode("access-2", 403).at(0));
    }

    /** The cloudimages API permits the attributes that it lists, and holds them to the documentation. */
    @Property
    default void attr1_the_cloudimages_api_accepts_what_is_documented(
            @ForAll(supplier = AttributeSample.ValidForCloudimages.class) AttributeSample documented) {
        String name = documented.spec().name();
        JsonObject expected = JsonData.with(SampleImages.ACTIVE, name, documented.value());
        WireOperation add = WireOperation.add(name, documented.value());
        send(Permits.cloudimages(SampleImages.imageFor(SampleImages.ACTIVE, Op.ADD, name), MediaType.V2_1, add))
                .hasImage(expected);
        send(Permits.cloudimages(expected, MediaType.V2_0, WireOperation.remove(name)))
                .hasImage(JsonData.without(expected, name));
    }

    /** The cloudimages API accepts no other value. */
    @Property
    default void attr1_the_cloudimages_api_accepts_nothing_else(
            @ForAll(supplier = AttributeSample.FaultyForCloudimages.class) AttributeSample documented) {
        String name = documented.spec().name();
        send(Permits.cloudimages(SampleImages.ACTIVE, MediaType.V2_1, WireOperation.add(name, documented.value())))
                .isRejected(Rejection.bad("attr-1", documented.spec().code()).at(0));
    }

    /** The cloudimages API can be widened too. */
    @Property
    default void attr1_the_cloudimages_api_can_be_widened(
            @ForAll(supplier = AttributeSample.Valid.class) AttributeSample documented) {
        WireOperation operation = WireOperation.add(documented.spec().name(), documented.value());
        JsonObject image = SampleImages.imageFor(SampleImages.ACTIVE, Op.ADD, operation.attribute());
        PatchRequest request = Permits.cloudimages(image, MediaType.V2_1, operation)
                .by(PatchRequest.CLOUDIMAGES, Permits.permitting(List.of(operation.attribute())));
        send(request).hasImage(JsonData.with(SampleImages.ACTIVE, operation.attribute(), documented.value()));
    }

    /** The cloudimages API knows the pairs as well. */
    @Property
    default void excl1_the_cloudimages_api_knows_the_pairs(@ForAll MediaType type) {
        JsonObject kvm = JsonData.with(SampleImages.ACTIVE, "__support_kvm", ExclusivePair.value("__support_kvm"));
        send(Permits.cloudimages(
                        kvm, type, WireOperation.add("__support_xen_hana", ExclusivePair.value("__support_xen_hana"))))
                .isRejected(Rejection.conflict("excl-1"));
        send(Permits.cloudimages(
                        SampleImages.ACTIVE,
                        type,
                        WireOperation.add("__support_kvm_gpu_type", ExclusivePair.value("__support_kvm_gpu_type")),
                        WireOperation.add("__support_xen", ExclusivePair.value("__support_xen"))))
                .isRejected(Rejection.conflict("excl-1"));
    }

    /** The same request gets the same answer, whatever came between. */
    @Property
    default void law11_the_same_request_to_cloudimages_gets_the_same_answer(
            @ForAll(supplier = Requests.Cloudimages.class) PatchRequest request,
            @ForAll(supplier = Requests.Cloudimages.class) PatchRequest other) {
        OutcomeAssert first = send(request);
        send(other).isAnswered();
        send(request).isLike(first);
    }

    /** For requests of every kind the answer is that of the model. */
    @Property
    default void law12_every_request_to_cloudimages_gets_the_answer_of_the_model(
            @ForAll(supplier = Requests.Cloudimages.class) PatchRequest request) {
        send(request).agreesWith(OutcomeAssert.of(new NaiveModel(), request, level()));
    }

    private static WireOperation rename() {
        return WireOperation.replace("name", JsonData.string("test01"));
    }
}
