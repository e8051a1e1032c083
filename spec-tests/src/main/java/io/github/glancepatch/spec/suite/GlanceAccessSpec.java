// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.GlanceData;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.GlanceAttributes;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Names that no operation may touch, for Glance: rules readonly-1, reserved-1, reserved-2, access-5 and stores-1. */
public interface GlanceAccessSpec extends GlanceSpec {

    /** The names that only Glance itself sets. */
    class ReadOnly implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(GlanceAttributes.READ_ONLY);
        }
    }

    /** The names that Glance keeps for itself. */
    class Reserved implements ArbitrarySupplier<String> {
        @Override
        public Arbitrary<String> get() {
            return Arbitraries.of(GlanceAttributes.RESERVED);
        }
    }

    /** A read-only attribute is rejected for every operation and value. */
    @Property
    default void readonly1_no_operation_touches_a_read_only_attribute(
            @ForAll MediaType type,
            @ForAll(supplier = GlanceData.Image.class) JsonObject image,
            @ForAll Op op,
            @ForAll(supplier = ReadOnly.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        glance(image, type, WireOperation.of(op, name, value)).isRejected(GlanceSpec.first("readonly-1", 403));
    }

    /** A reserved attribute is rejected for every operation and value. */
    @Property
    default void reserved1_no_operation_touches_a_reserved_attribute(
            @ForAll MediaType type,
            @ForAll Op op,
            @ForAll(supplier = Reserved.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        glance(QUEUED, type, WireOperation.of(op, name, value)).isRejected(GlanceSpec.first("reserved-1", 403));
    }

    /** A name that begins like Glance's own is rejected for every operation and value, even when the image has it. */
    @Property
    default void reserved2_no_operation_touches_a_name_of_the_namespace(
            @ForAll MediaType type,
            @ForAll Op op,
            @ForAll(supplier = GlanceData.InNamespace.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        glance(JsonData.with(QUEUED, name, value), type, WireOperation.of(op, name, value))
                .isRejected(GlanceSpec.first("reserved-2", 403));
    }

    /** Names that only look like Glance's own are those of custom attributes. */
    @Property
    default void reserved2_names_are_compared_with_regard_to_case(
            @ForAll MediaType type, @ForAll(supplier = Values.Plain.class) JsonValue value) {
        for (String name : new String[] {"OS_GLANCE_x", "os_glanc", "Status", "Id", "is_public", "properties"}) {
            glance(QUEUED, type, WireOperation.add(name, value)).hasImage(JsonData.with(QUEUED, name, value));
        }
    }

    /** A read-only attribute in a later operation is the answer before a missing target in an earlier one. */
    @Property
    default void access5_glance_decodes_everything_before_it_applies_anything(
            @ForAll MediaType type, @ForAll Op op, @ForAll(supplier = ReadOnly.class) String name) {
        glance(QUEUED, type, WireOperation.remove("nope"), WireOperation.of(op, name, JsonValue.NULL))
                .isRejected(GlanceSpec.first("readonly-1", 403).at(1));
    }

    /**
     * {@code stores} is added, replaced and removed like a custom attribute, although Glance's schema calls it
     * read-only.
     */
    @Property
    default void stores1_stores_is_patched_like_a_custom_attribute(
            @ForAll MediaType type, @ForAll(supplier = Values.Text.class) JsonValue value) {
        JsonObject with = JsonData.with(QUEUED, "stores", value);
        glance(QUEUED, type, WireOperation.add("stores", value)).hasImage(with);
        glance(with, type, WireOperation.replace("stores", JsonData.string("x")))
                .hasImage(JsonData.with(QUEUED, "stores", JsonData.string("x")));
        glance(with, type, WireOperation.remove("stores")).hasImage(QUEUED);
    }

    /** {@code stores} accepts strings only. */
    @Property
    default void stores1_stores_accepts_strings_only(
            @ForAll MediaType type, @ForAll(supplier = Values.NoText.class) JsonValue value) {
        glance(QUEUED, type, WireOperation.add("stores", value)).isRejected(GlanceSpec.first("schema-1", 400));
    }
}
