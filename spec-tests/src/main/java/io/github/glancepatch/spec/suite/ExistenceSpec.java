// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Operations whose target must exist: rules replace-1 and remove-1. */
public interface ExistenceSpec extends ImagePatchSpec {

    /** An attribute that exists is replaced, whatever its value was. */
    @Property
    default void replace1_an_existing_target_is_replaced(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue before,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        patch(JsonData.with(image, name, before), type, WireOperation.replace(name, value))
                .hasImage(JsonData.with(image, name, value));
    }

    /** An attribute that is JSON null exists. */
    @Property
    default void replace1_a_target_that_is_null_is_replaced(
            @ForAll MediaType type,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        patch(JsonData.with(SampleImages.EXAMPLE, name, JsonValue.NULL), type, WireOperation.replace(name, value))
                .hasImage(JsonData.with(SampleImages.EXAMPLE, name, value));
    }

    /** A target that does not exist is not replaced. */
    @Property
    default void replace1_a_missing_target_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        patch(JsonData.without(image, name), type, WireOperation.replace(name, value))
                .isRejected(Rejection.conflict("replace-1").at(0));
    }

    /** A name and a description that do not exist are not replaced either. */
    @Property
    default void replace1_a_missing_name_or_description_is_rejected(
            @ForAll MediaType type, @ForAll(supplier = SampleImages.Any.class) JsonObject image) {
        for (String name : AttributeNames.NAME_AND_DESCRIPTION) {
            patch(JsonData.without(image, name), type, WireOperation.replace(name, JsonData.string("test01")))
                    .isRejected(Rejection.conflict("replace-1").at(0));
        }
    }

    /** An attribute that exists is removed, whatever its value is. */
    @Property
    default void remove1_an_existing_target_is_removed(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue before) {
        patch(JsonData.with(image, name, before), type, WireOperation.remove(name))
                .hasImage(JsonData.without(image, name));
    }

    /** An attribute that is JSON null exists, and is gone once it is removed. */
    @Property
    default void remove1_a_target_that_is_null_is_removed(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.Plain.class) String name) {
        patch(JsonData.with(SampleImages.EXAMPLE, name, JsonValue.NULL), type, WireOperation.remove(name))
                .hasImage(JsonData.without(SampleImages.EXAMPLE, name));
    }

    /** A target that does not exist is not removed. */
    @Property
    default void remove1_a_missing_target_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name) {
        patch(JsonData.without(image, name), type, WireOperation.remove(name))
                .isRejected(Rejection.conflict("remove-1").at(0));
    }

    /** What is removed is gone: it cannot be removed twice. */
    @Property
    default void remove1_a_target_that_was_removed_is_missing(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name) {
        patch(
                        JsonData.with(image, name, JsonData.string("")),
                        type,
                        WireOperation.remove(name),
                        WireOperation.remove(name))
                .isRejected(Rejection.conflict("remove-1").at(1));
    }
}
