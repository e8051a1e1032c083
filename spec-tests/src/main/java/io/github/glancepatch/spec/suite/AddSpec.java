// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What an add does: rules add-1 and add-2. */
public interface AddSpec extends ImagePatchSpec {

    /** A new attribute is added with its value. */
    @Property
    default void add1_a_new_attribute_is_added(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        patch(JsonData.without(image, name), type, WireOperation.add(name, value))
                .hasImage(JsonData.with(image, name, value));
    }

    /** A name and a description are added where the image has none. */
    @Property
    default void add1_a_missing_name_or_description_is_added(
            @ForAll MediaType type, @ForAll(supplier = SampleImages.Any.class) JsonObject image) {
        for (String name : AttributeNames.NAME_AND_DESCRIPTION) {
            patch(JsonData.without(image, name), type, WireOperation.add(name, JsonData.string("test01")))
                    .hasImage(JsonData.with(image, name, JsonData.string("test01")));
        }
    }

    /** An attribute that exists is replaced, in both media types. */
    @Property
    default void add2_an_existing_attribute_is_replaced(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue before,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        patch(JsonData.with(image, name, before), type, WireOperation.add(name, value))
                .hasImage(JsonData.with(image, name, value));
    }

    /** A name and a description that exist are replaced. */
    @Property
    default void add2_an_existing_name_or_description_is_replaced(
            @ForAll MediaType type, @ForAll(supplier = Values.Any.class) JsonValue before) {
        for (String name : AttributeNames.NAME_AND_DESCRIPTION) {
            patch(
                            JsonData.with(SampleImages.EXAMPLE, name, before),
                            type,
                            WireOperation.add(name, JsonData.string("test01")))
                    .hasImage(JsonData.with(SampleImages.EXAMPLE, name, JsonData.string("test01")));
        }
    }

    /** On an attribute that exists, add and replace come to the same. */
    @Property
    default void add2_the_outcome_is_that_of_a_replace(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        JsonObject with = JsonData.with(image, name, JsonData.string(""));
        patch(with, type, WireOperation.add(name, value)).isLike(patch(with, type, WireOperation.replace(name, value)));
    }

    /** A patch may add as many different attributes as its document has operations. */
    @Property(tries = 50)
    default void add1_many_different_attributes_are_added(
            @ForAll MediaType type, @ForAll @IntRange(min = 21, max = 99) int number) {
        JsonObject expected = SampleImages.EXAMPLE;
        List<WireOperation> operations = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            operations.add(WireOperation.add("many_" + i, JsonData.string("value " + i)));
            expected = JsonData.with(expected, "many_" + i, JsonData.string("value " + i));
        }
        patch(SampleImages.EXAMPLE, type, operations).hasImage(expected);
    }
}
