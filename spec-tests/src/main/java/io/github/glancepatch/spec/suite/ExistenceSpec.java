// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.Images;
import io.github.glancepatch.spec.generators.Names;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Refusal;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Operations whose target must be there: rules replace-1 and remove-1. */
public interface ExistenceSpec extends ImagePatchSpec {

    /**
     * An attribute that is there is replaced, whatever its value was.
     *
     * @param type the media type
     * @param image the image
     * @param name the attribute's name
     * @param before the value it has
     * @param value the value it gets
     */
    @Property
    default void replace1_an_existing_target_is_replaced(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue before,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        patch(JsonData.with(image, name, before), type, WireOperation.replace(name, value))
                .hasImage(JsonData.with(image, name, value));
    }

    /**
     * An attribute that is JSON null is there.
     *
     * @param type the media type
     * @param name the attribute's name
     * @param value the value it gets
     */
    @Property
    default void replace1_a_target_that_is_null_is_replaced(
            @ForAll MediaType type,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        patch(JsonData.with(Images.EXAMPLE, name, JsonValue.NULL), type, WireOperation.replace(name, value))
                .hasImage(JsonData.with(Images.EXAMPLE, name, value));
    }

    /**
     * A target that is not there is not replaced.
     *
     * @param type the media type
     * @param image the image
     * @param name the attribute's name
     * @param value the value that is sent
     */
    @Property
    default void replace1_a_missing_target_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        patch(JsonData.without(image, name), type, WireOperation.replace(name, value))
                .isRefused(Refusal.conflict("replace-1").at(0));
    }

    /**
     * A name and a description that are not there are not replaced either.
     *
     * @param type the media type
     * @param image the image
     */
    @Property
    default void replace1_a_missing_name_or_description_is_refused(
            @ForAll MediaType type, @ForAll(supplier = Images.Any.class) JsonObject image) {
        for (String name : Names.NAME_AND_DESCRIPTION) {
            patch(JsonData.without(image, name), type, WireOperation.replace(name, JsonData.string("test01")))
                    .isRefused(Refusal.conflict("replace-1").at(0));
        }
    }

    /**
     * An attribute that is there is removed, whatever its value is.
     *
     * @param type the media type
     * @param image the image
     * @param name the attribute's name
     * @param before the value it has
     */
    @Property
    default void remove1_an_existing_target_is_removed(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue before) {
        patch(JsonData.with(image, name, before), type, WireOperation.remove(name))
                .hasImage(JsonData.without(image, name));
    }

    /**
     * An attribute that is JSON null is there, and is gone once it is removed.
     *
     * @param type the media type
     * @param name the attribute's name
     */
    @Property
    default void remove1_a_target_that_is_null_is_removed(
            @ForAll MediaType type, @ForAll(supplier = Names.Plain.class) String name) {
        patch(JsonData.with(Images.EXAMPLE, name, JsonValue.NULL), type, WireOperation.remove(name))
                .hasImage(JsonData.without(Images.EXAMPLE, name));
    }

    /**
     * A target that is not there is not removed.
     *
     * @param type the media type
     * @param image the image
     * @param name the attribute's name
     */
    @Property
    default void remove1_a_missing_target_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Names.Plain.class) String name) {
        patch(JsonData.without(image, name), type, WireOperation.remove(name))
                .isRefused(Refusal.conflict("remove-1").at(0));
    }

    /**
     * What is removed is gone: it cannot be removed twice.
     *
     * @param type the media type
     * @param image the image
     * @param name the attribute's name
     */
    @Property
    default void remove1_a_target_that_was_removed_is_missing(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Names.Plain.class) String name) {
        patch(
                        JsonData.with(image, name, JsonData.string("")),
                        type,
                        WireOperation.remove(name),
                        WireOperation.remove(name))
                .isRefused(Refusal.conflict("remove-1").at(1));
    }
}
