// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.AttributeSample;
import io.github.glancepatch.spec.generators.Ops;
import io.github.glancepatch.spec.generators.Patches;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.ValidPatch;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Which attributes a patch may change: rules access-1 to access-5. */
public interface AccessSpec extends ImagePatchSpec {

    /** Name and description may be added and replaced. */
    @Property
    default void access1_name_and_description_may_be_set(
            @ForAll MediaType type, @ForAll(supplier = Ops.Setting.class) Op op) {
        for (String name : AttributeNames.NAME_AND_DESCRIPTION) {
            isSet(type, op, name, text());
        }
    }

    /**
     * Customised attributes may be added and replaced, those that Glance knows among them; a name like that of a
     * documented attribute is a customised one.
     */
    @Property
    default void access1_customised_attributes_may_be_set(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = AttributeNames.KnownCustom.class) String known,
            @ForAll(supplier = AttributeNames.Restricted.class) String restricted) {
        for (String name : List.of(known, restricted + "s", "_" + restricted, "__x" + known)) {
            isSet(type, op, name, text());
        }
    }

    /**
     * Every other documented attribute is restricted: no operation on it is accepted, whatever the value, whether it
     * exists or not.
     */
    @Property
    default void access2_a_restricted_attribute_is_rejected_whatever_the_value(
            @ForAll Op op,
            @ForAll(supplier = AttributeNames.Restricted.class) String name,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        patch(image, MediaType.V2_1, WireOperation.of(op, name, value)).isRejected(restricted(0));
    }

    /** Every restricted attribute is rejected, in both media types, with a value that it could have. */
    @Property
    default void access2_every_restricted_attribute_is_rejected(
            @ForAll MediaType type, @ForAll Op op, @ForAll(supplier = AttributeNames.Restricted.class) String name) {
        patch(SampleImages.EXAMPLE, type, WireOperation.of(op, name, text())).isRejected(restricted(0));
    }

    /** The value that the attribute has is rejected like any other. */
    @Property
    default void access2_the_value_that_exists_already_is_rejected(
            @ForAll(supplier = AttributeSample.Valid.class) AttributeSample documented) {
        String name = documented.spec().name();
        if (AttributeNames.isRestricted(name)) {
            JsonObject image = JsonData.with(SampleImages.EXAMPLE, name, documented.value());
            patch(image, MediaType.V2_1, WireOperation.replace(name, documented.value()))
                    .isRejected(restricted(0));
        }
    }

    /** Permitting some attributes leaves the others restricted. */
    @Property
    default void access2_permitting_one_attribute_permits_no_other(
            @ForAll Op op,
            @ForAll(supplier = AttributeNames.Restricted.class) String name,
            @ForAll(supplier = AttributeNames.Restricted.class) String permitted) {
        if (!name.equals(permitted)) {
            WireOperation operation = WireOperation.of(op, name, text());
            PatchRequest request =
                    PatchRequest.ims(SampleImages.EXAMPLE, MediaType.V2_1.value(), MediaType.V2_1.body(operation));
            send(request.by(PatchRequest.IMS, Permits.permitting(List.of(permitted))))
                    .isRejected(restricted(0));
        }
    }

    /** Customised attributes may be removed, those that Glance knows among them. */
    @Property
    default void access3_customised_attributes_may_be_removed(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.KnownCustom.class) String name) {
        patch(JsonData.with(SampleImages.EXAMPLE, name, text()), type, WireOperation.remove(name))
                .hasImage(JsonData.without(SampleImages.EXAMPLE, name));
    }

    /** The description may be removed. */
    @Property
    default void access3_the_description_may_be_removed(
            @ForAll MediaType type, @ForAll(supplier = Values.Text.class) JsonValue value) {
        patch(JsonData.with(SampleImages.EXAMPLE, "__description", value), type, WireOperation.remove("__description"))
                .hasImage(JsonData.without(SampleImages.EXAMPLE, "__description"));
    }

    /** The name may not be removed, also where the image has none, and where it is permitted by name. */
    @Property
    default void access4_the_name_may_not_be_removed(
            @ForAll MediaType type, @ForAll(supplier = SampleImages.Any.class) JsonObject image) {
        Rejection rejection = Rejection.withoutCode("access-4", 403).at(0);
        JsonObject with = JsonData.with(image, "name", text());
        patch(with, type, WireOperation.remove("name")).isRejected(rejection);
        patch(JsonData.without(image, "name"), type, WireOperation.remove("name"))
                .isRejected(rejection);
        send(Permits.request(with, type, WireOperation.remove("name"))).isRejected(rejection);
    }

    /**
     * Removing the name is judged when its turn comes: an operation before it that cannot be applied is the answer, and
     * one after it that is rejected whatever the image is.
     */
    @Property
    default void access4_removing_the_name_is_rejected_when_it_is_applied(@ForAll MediaType type) {
        patch(SampleImages.EXAMPLE, type, WireOperation.remove("not_there"), WireOperation.remove("name"))
                .isRejected(Rejection.conflict("remove-1").at(0));
        patch(SampleImages.EXAMPLE, type, WireOperation.remove("name"), WireOperation.remove("not_there"))
                .isRejected(Rejection.withoutCode("access-4", 403).at(0));
        patch(
                        SampleImages.EXAMPLE,
                        type,
                        WireOperation.remove("name"),
                        WireOperation.add("a", JsonValue.EMPTY_JSON_ARRAY))
                .isRejected(Rejection.malformed("custom-1").at(1));
    }

    /** A restricted attribute beats everything that is found when operations are applied, wherever it appears. */
    @Property
    default void access5_a_restricted_attribute_beats_a_missing_target(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll @IntRange(max = 99) int place,
            @ForAll(supplier = AttributeNames.SomeRestricted.class) String name,
            @ForAll Op op) {
        List<WireOperation> operations = new ArrayList<>(patch.operations());
        operations.add(0, WireOperation.replace("not_there", text()));
        operations.add(0, WireOperation.remove("name"));
        int index = place % (operations.size() + 1);
        operations.add(index, WireOperation.of(op, name, text()));
        patch(JsonData.without(patch.image(), "not_there"), type, operations).isRejected(restricted(index));
    }

    /** An image of any status may be changed. */
    @Property
    default void access1_an_image_of_any_status_may_be_changed(
            @ForAll MediaType type, @ForAll(supplier = Values.Inactive.class) JsonValue status) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, "status", status);
        patch(image, type, WireOperation.replace("name", text())).hasImage(JsonData.with(image, "name", text()));
    }

    /** The name of a customised attribute may have upper-case letters. */
    @Property
    default void access1_a_name_with_upper_case_letters_may_be_set(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.WithUpperCase.class) String name) {
        patch(SampleImages.EXAMPLE, type, WireOperation.add(name, JsonData.string("a")))
                .hasImage(JsonData.with(SampleImages.EXAMPLE, name, JsonData.string("a")));
    }

    private static Rejection restricted(int index) {
        return Rejection.withoutCode("access-2", 403).at(index);
    }

    private static JsonValue text() {
        return JsonData.string("test01");
    }
}
