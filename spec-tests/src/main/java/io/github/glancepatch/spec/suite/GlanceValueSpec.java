// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.GlanceData;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.GlanceAttributes;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What an attribute can be, for Glance: rules schema-1, schema-2, custom-1, format-1, tags-1, min-1 and min-2. */
public interface GlanceValueSpec extends GlanceSpec {

    /** Base attributes with a value that each can have. */
    class AcceptedValue implements ArbitrarySupplier<Tuple2<String, JsonValue>> {
        @Override
        public Arbitrary<Tuple2<String, JsonValue>> get() {
            return Arbitraries.of(GlanceAttributes.BASE)
                    .flatMap(name -> GlanceData.acceptedValue(name).map(value -> Tuple.of(name, value)));
        }
    }

    /** Base attributes with a value that each cannot have. */
    class RejectedValue implements ArbitrarySupplier<Tuple2<String, JsonValue>> {
        @Override
        public Arbitrary<Tuple2<String, JsonValue>> get() {
            return Arbitraries.of(GlanceAttributes.BASE)
                    .flatMap(name -> GlanceData.rejectedValue(name).map(value -> Tuple.of(name, value)));
        }
    }

    /** Properties of the schema file with a value that each can have. */
    class TakenInFile implements ArbitrarySupplier<Tuple2<String, JsonValue>> {
        @Override
        public Arbitrary<Tuple2<String, JsonValue>> get() {
            return Arbitraries.of(GlanceAttributes.IN_SCHEMA_FILE)
                    .flatMap(name -> GlanceData.acceptedValue(name).map(value -> Tuple.of(name, value)));
        }
    }

    /** Properties of the schema file with a value that each cannot have. */
    class NotTakenInFile implements ArbitrarySupplier<Tuple2<String, JsonValue>> {
        @Override
        public Arbitrary<Tuple2<String, JsonValue>> get() {
            return Arbitraries.of(GlanceAttributes.IN_SCHEMA_FILE)
                    .flatMap(name -> GlanceData.rejectedValue(name).map(value -> Tuple.of(name, value)));
        }
    }

    /** A base attribute of a queued image accepts what its schema allows. */
    @Property
    default void schema1_a_base_attribute_accepts_what_its_schema_allows(
            @ForAll MediaType type, @ForAll(supplier = AcceptedValue.class) Tuple2<String, JsonValue> sent) {
        OutcomeAssert outcome = glance(QUEUED, type, WireOperation.replace(sent.get1(), sent.get2()));
        JsonObject image = outcome.acceptedImage();
        if (!sent.get1().equals("tags")) { // a rule of their own: tags-1
            outcome.hasImage(JsonData.with(QUEUED, sent.get1(), sent.get2()));
        }
        outcome.require(image.containsKey(sent.get1()), () -> "expected " + sent.get1() + " in the image");
    }

    /** A base attribute accepts nothing else, even where a later rule would reject the operation too. */
    @Property
    default void schema1_a_base_attribute_accepts_nothing_else(
            @ForAll MediaType type,
            @ForAll(supplier = GlanceData.Image.class) JsonObject image,
            @ForAll(supplier = RejectedValue.class) Tuple2<String, JsonValue> sent) {
        glance(image, type, WireOperation.replace(sent.get1(), sent.get2()))
                .isRejected(GlanceSpec.first("schema-1", 400));
    }

    /** A property of the schema file accepts what the file allows, and stays one that can be removed. */
    @Property
    default void schema2_a_property_of_the_schema_file_accepts_what_the_file_allows(
            @ForAll MediaType type, @ForAll(supplier = TakenInFile.class) Tuple2<String, JsonValue> sent) {
        JsonObject with = JsonData.with(QUEUED, sent.get1(), sent.get2());
        glance(QUEUED, type, WireOperation.add(sent.get1(), sent.get2())).hasImage(with);
        glance(with, type, WireOperation.remove(sent.get1())).hasImage(QUEUED);
    }

    /** A property of the schema file accepts nothing else. */
    @Property
    default void schema2_a_property_of_the_schema_file_accepts_nothing_else(
            @ForAll MediaType type, @ForAll(supplier = NotTakenInFile.class) Tuple2<String, JsonValue> sent) {
        glance(QUEUED, type, WireOperation.add(sent.get1(), sent.get2())).isRejected(GlanceSpec.first("schema-2", 400));
    }

    /** Every other property accepts strings only, of any length. */
    @Property
    default void custom1_glance_accepts_strings_only_for_a_property(
            @ForAll MediaType type,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.NoText.class) JsonValue value) {
        glance(QUEUED, type, WireOperation.add("x" + name, value)).isRejected(GlanceSpec.first("custom-1", 400));
    }

    /** A format of an image that is neither queued nor importing is not set, not even to what it is. */
    @Property
    default void format1_a_format_is_fixed_once_the_image_has_data(
            @ForAll MediaType type, @ForAll(supplier = GlanceData.Image.class) JsonObject image, @ForAll boolean disk) {
        String name = disk ? "disk_format" : "container_format";
        JsonValue value = JsonData.string(disk ? "raw" : "bare");
        JsonObject with = JsonData.with(image, name, value);
        for (String status : List.of("active", "deactivated", "saving", "killed")) {
            glance(JsonData.with(with, "status", JsonData.string(status)), type, WireOperation.replace(name, value))
                    .isRejected(GlanceSpec.first("format-1", 403));
        }
        for (String status : List.of("queued", "importing")) {
            JsonObject open = JsonData.with(with, "status", JsonData.string(status));
            glance(open, type, WireOperation.replace(name, value)).hasImage(open);
        }
    }

    /** Tags are a set: of equal ones the first stays, and a new list takes the place of the old one. */
    @Property
    default void tags1_tags_are_a_set_that_is_replaced_as_a_whole(
            @ForAll MediaType type,
            @ForAll(supplier = GlanceData.Tags.class) List<String> before,
            @ForAll(supplier = GlanceData.Tags.class) List<String> sent) {
        JsonValue distinct = JsonData.strings(new LinkedHashSet<>(sent));
        JsonObject image = JsonData.with(ACTIVE, "tags", JsonData.strings(before));
        glance(image, type, WireOperation.replace("tags", JsonData.strings(sent)))
                .hasImage(JsonData.with(image, "tags", distinct));
    }

    /** A negative minimum is rejected when its turn comes, after a missing target in an earlier operation. */
    @Property
    default void min1_a_negative_minimum_is_rejected_when_its_turn_comes(
            @ForAll MediaType type, @ForAll boolean disk, @ForAll @LongRange(min = -5000, max = -1) long value) {
        WireOperation negative = WireOperation.replace(disk ? "min_disk" : "min_ram", JsonData.number(value));
        glance(ACTIVE, type, negative).isRejected(GlanceSpec.first("min-1", 400));
        glance(ACTIVE, type, WireOperation.remove("nope"), negative).isRejected(GlanceSpec.first("remove-1", 409));
    }

    /**
     * A minimum of zero or more is accepted up to the largest that can be stored, whatever way its number is written.
     */
    @Property
    default void min1_a_minimum_of_zero_or_more_is_accepted(
            @ForAll MediaType type, @ForAll boolean disk, @ForAll @IntRange(min = 0) int value) {
        String name = disk ? "min_disk" : "min_ram";
        JsonValue decimal = JsonData.number(new BigDecimal(value + ".0"));
        glance(ACTIVE, type, WireOperation.replace(name, decimal)).hasImage(JsonData.with(ACTIVE, name, decimal));
    }

    /** A minimum that cannot be stored is rejected at the end, unless a later operation corrects it. */
    @Property
    default void min2_a_minimum_that_cannot_be_stored_is_rejected_at_the_end(
            @ForAll MediaType type, @ForAll boolean disk, @ForAll @LongRange(min = 1, max = 99999) long above) {
        String name = disk ? "min_disk" : "min_ram";
        WireOperation large = WireOperation.replace(name, JsonData.number(Integer.MAX_VALUE + above));
        glance(ACTIVE, type, large).isRejected(Rejection.withoutCode("min-2", 400));
        glance(ACTIVE, type, large, WireOperation.remove("nope"))
                .isRejected(GlanceSpec.first("remove-1", 409).at(1));
        glance(ACTIVE, type, large, WireOperation.replace(name, JsonData.number(1)))
                .hasImage(JsonData.with(ACTIVE, name, JsonData.number(1)));
    }
}
