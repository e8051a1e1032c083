// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.GlanceData;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple.Tuple2;

/** What exists and what does not, for Glance: rules base-1, add-1 to add-3, replace-1, remove-1 and access-4. */
public interface GlanceExistenceSpec extends GlanceSpec {

    /** A base attribute that the image does not show is replaced all the same. */
    @Property
    default void base1_a_base_attribute_exists_without_being_shown(
            @ForAll MediaType type,
            @ForAll(supplier = GlanceValueSpec.AcceptedValue.class) Tuple2<String, JsonValue> sent) {
        glance(QUEUED, type, WireOperation.replace(sent.get1(), sent.get2())).acceptedImage();
    }

    /** With the media type of version 2.0, an add of a base attribute is rejected, shown or not, whatever the value. */
    @Property
    default void base1_an_add_that_creates_finds_that_every_base_attribute_exists(
            @ForAll(supplier = GlanceData.Image.class) JsonObject image,
            @ForAll(supplier = GlanceValueSpec.AcceptedValue.class) Tuple2<String, JsonValue> sent) {
        glance(image, MediaType.V2_0, WireOperation.add(sent.get1(), sent.get2()))
                .isRejected(GlanceSpec.first("add-3", 409));
    }

    /** With the media type of version 2.0, an add of a custom attribute that exists is rejected, the same value too. */
    @Property
    default void add3_an_add_that_creates_is_rejected_when_its_target_exists(
            @ForAll(supplier = GlanceData.Image.class) JsonObject image,
            @ForAll(supplier = GlanceData.Property.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        String target = free(name);
        glance(JsonData.with(image, target, value), MediaType.V2_0, WireOperation.add(target, value))
                .isRejected(GlanceSpec.first("add-3", 409));
    }

    /** With the media type of version 2.0, an add of a custom attribute that was removed creates it anew. */
    @Property
    default void add3_an_add_that_creates_sees_what_was_removed_before(
            @ForAll(supplier = GlanceData.Property.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        String target = free(name);
        JsonObject with = JsonData.with(QUEUED, target, JsonData.string("before"));
        glance(with, MediaType.V2_0, WireOperation.remove(target), WireOperation.add(target, value))
                .hasImage(JsonData.with(QUEUED, target, value));
    }

    /** A custom attribute that does not exist is created in both media types. */
    @Property
    default void add1_glance_creates_a_custom_attribute(
            @ForAll MediaType type,
            @ForAll(supplier = GlanceData.Property.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        String target = free(name);
        glance(QUEUED, type, WireOperation.add(target, value)).hasImage(JsonData.with(QUEUED, target, value));
    }

    /** With the media type of version 2.1, an add replaces an existing attribute. */
    @Property
    default void add2_glance_replaces_what_exists_in_the_newer_media_type(
            @ForAll(supplier = GlanceData.Property.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        String target = free(name);
        JsonObject with = JsonData.with(QUEUED, target, JsonData.string("before"));
        glance(with, MediaType.V2_1, WireOperation.add(target, value)).hasImage(JsonData.with(with, target, value));
    }

    /** A replace of a custom attribute that does not exist is a conflict. */
    @Property
    default void replace1_glance_answers_a_missing_target_by_a_conflict(
            @ForAll MediaType type,
            @ForAll(supplier = GlanceData.Property.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        glance(QUEUED, type, WireOperation.replace(free(name), value)).isRejected(GlanceSpec.first("replace-1", 409));
    }

    /** A remove of a custom attribute that does not exist, or no longer exists, is a conflict. */
    @Property
    default void remove1_glance_answers_a_missing_target_by_a_conflict(
            @ForAll MediaType type, @ForAll(supplier = GlanceData.Property.class) String name) {
        String target = free(name);
        WireOperation remove = WireOperation.remove(target);
        glance(QUEUED, type, remove).isRejected(GlanceSpec.first("remove-1", 409));
        JsonObject with = JsonData.with(QUEUED, target, JsonData.string("before"));
        glance(with, type, remove).hasImage(QUEUED);
        glance(with, type, remove, remove)
                .isRejected(GlanceSpec.first("remove-1", 409).at(1));
    }

    /** A base attribute is not removed, shown or not. */
    @Property
    default void access4_glance_keeps_every_base_attribute(
            @ForAll MediaType type,
            @ForAll(supplier = GlanceData.Image.class) JsonObject image,
            @ForAll(supplier = GlanceData.Base.class) String name) {
        glance(image, type, WireOperation.remove(name)).isRejected(GlanceSpec.first("access-4", 403));
    }

    /** A name to which every string can be given, for those of the schema file require more. */
    private static String free(String name) {
        return name.endsWith("_id") || name.endsWith("_policy") ? name + "_x" : name;
    }
}
