// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.Ops;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the cloudimages API, PATCH /v2/cloudimages, requires besides: rules state-1 and custom-3. */
public interface CloudimagesSpec extends ImagePatchSpec {

    /**
     * An image that is active, or has no status, is patched.
     *
     * @param type the media type
     * @param image the image
     */
    @Property
    default void state1_an_active_image_is_patched(
            @ForAll MediaType type, @ForAll(supplier = SampleImages.Active.class) JsonObject image) {
        JsonObject named = JsonData.with(image, "name", JsonData.string("before"));
        send(Permits.cloudimages(named, type, rename()))
                .hasImage(JsonData.with(image, "name", JsonData.string("test01")));
    }

    /**
     * An image of another status is not patched.
     *
     * @param type the media type
     * @param image the image
     * @param status its status
     */
    @Property
    default void state1_an_image_of_another_status_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Values.Inactive.class) JsonValue status) {
        JsonObject named = JsonData.with(image, "name", JsonData.string("before"));
        send(Permits.cloudimages(JsonData.with(named, "status", status), type, rename()))
                .isRejected(Rejection.bad("state-1", "IMG.0046"));
    }

    /**
     * An empty document is accepted whatever the status.
     *
     * @param type the media type
     * @param status the image's status
     */
    @Property
    default void state1_an_empty_document_requires_no_status(
            @ForAll MediaType type, @ForAll(supplier = Values.Inactive.class) JsonValue status) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, "status", status);
        send(Permits.cloudimages(image, type)).hasImage(image);
    }

    /**
     * The native API requires no status.
     *
     * @param type the media type
     * @param status the image's status
     */
    @Property
    default void state1_the_native_api_requires_no_status(
            @ForAll MediaType type, @ForAll(supplier = Values.Inactive.class) JsonValue status) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, "status", status);
        patch(image, type, rename()).hasImage(JsonData.with(image, "name", JsonData.string("test01")));
    }

    /**
     * The status is judged when the document is known to be right, and before the first operation is applied.
     *
     * @param type the media type
     */
    @Property
    default void state1_the_status_is_judged_behind_the_document_and_before_the_first_operation(
            @ForAll MediaType type) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, "status", JsonData.string("queued"));
        WireOperation missing = WireOperation.remove("not_there");
        WireOperation faulty = WireOperation.add("not_there", JsonValue.EMPTY_JSON_ARRAY);
        send(Permits.cloudimages(image, type, missing)).isRejected(Rejection.bad("state-1", "IMG.0046"));
        send(Permits.cloudimages(image, type, missing, faulty))
                .isRejected(Rejection.malformed("custom-1").at(1));
    }

    /**
     * A name without an upper-case letter is accepted.
     *
     * @param type the media type
     * @param image the image
     * @param name the attribute's name
     * @param value the value
     */
    @Property
    default void custom3_a_name_in_lower_case_is_accepted(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Active.class) JsonObject image,
            @ForAll(supplier = AttributeNames.LowerCase.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        send(Permits.cloudimages(JsonData.without(image, name), type, WireOperation.add(name, value)))
                .hasImage(JsonData.with(image, name, value));
    }

    /**
     * A name with an upper-case letter is rejected, also for an attribute that exists.
     *
     * @param type the media type
     * @param op add or replace
     * @param name the attribute's name
     */
    @Property
    default void custom3_a_name_with_an_upper_case_letter_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = AttributeNames.WithUpperCase.class) String name) {
        JsonObject image = SampleImages.exampleFor(op, name);
        send(Permits.cloudimages(image, type, WireOperation.of(op, name, JsonData.string("a"))))
                .isRejected(Rejection.malformed("custom-3").at(0));
    }

    /**
     * An attribute whose name has an upper-case letter can be removed.
     *
     * @param type the media type
     * @param name the attribute's name
     */
    @Property
    default void custom3_a_remove_accepts_any_name(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.WithUpperCase.class) String name) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, name, JsonData.string(""));
        send(Permits.cloudimages(image, type, WireOperation.remove(name))).hasImage(SampleImages.EXAMPLE);
    }

    /**
     * The native API accepts upper-case letters.
     *
     * @param type the media type
     * @param name the attribute's name
     */
    @Property
    default void custom3_the_native_api_accepts_upper_case_letters(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.WithUpperCase.class) String name) {
        patch(SampleImages.EXAMPLE, type, WireOperation.add(name, JsonData.string("a")))
                .hasImage(JsonData.with(SampleImages.EXAMPLE, name, JsonData.string("a")));
    }

    private static WireOperation rename() {
        return WireOperation.replace("name", JsonData.string("test01"));
    }
}
