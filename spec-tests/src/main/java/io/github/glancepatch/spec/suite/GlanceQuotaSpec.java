// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How many of something an image may have, for Glance: rules quota-1 and quota-2. */
public interface GlanceQuotaSpec extends GlanceSpec {

    /** An image accepts new properties up to the quota, and not one more; what counts is the end. */
    @Property
    default void quota1_properties_are_counted_at_the_end(
            @ForAll MediaType type, @ForAll @IntRange(min = 1, max = 12) int quota) {
        JsonObject options = JsonData.object("propertyQuota", JsonData.number(quota));
        JsonObject full = withProperties(quota);
        WireOperation add = WireOperation.add("new", JsonData.string("x"));
        glance(options, JsonData.without(full, "p0"), type, add).acceptedImage();
        glance(options, full, type, add).isRejected(Rejection.withoutCode("quota-1", 413));
        glance(options, full, type, add, WireOperation.remove("p0")).acceptedImage();
        glance(options, full, type, add, WireOperation.remove("nope"))
                .isRejected(GlanceSpec.first("remove-1", 409).at(1));
    }

    /** An image over the quota can still be changed as long as no name is new; a name for a name is not enough. */
    @Property
    default void quota1_only_a_new_name_is_held_against_an_image(
            @ForAll MediaType type, @ForAll @IntRange(min = 0, max = 12) int quota) {
        JsonObject options = JsonData.object("propertyQuota", JsonData.number(quota));
        JsonObject over = withProperties(quota + 2);
        WireOperation remove = WireOperation.remove("p0");
        WireOperation add = WireOperation.add("new", JsonData.string("x"));
        glance(options, over, type, WireOperation.replace("p1", JsonData.string("x")))
                .acceptedImage();
        glance(options, over, type, remove).acceptedImage();
        glance(options, over, type, remove, add).isRejected(Rejection.withoutCode("quota-1", 413));
        glance(options, over, type, add, WireOperation.remove("new")).acceptedImage();
    }

    /** A negative quota is none, and the one that is not given is 128. */
    @Property(tries = 20)
    default void quota1_a_negative_quota_is_none(@ForAll MediaType type) {
        WireOperation add = WireOperation.add("new", JsonData.string("x"));
        glance(JsonData.object("propertyQuota", JsonData.number(-1)), withProperties(128), type, add)
                .acceptedImage();
        glance(withProperties(128), type, add).isRejected(Rejection.withoutCode("quota-1", 413));
        glance(withProperties(127), type, add).acceptedImage();
    }

    /** Tags are counted as they are sent, repetitions too, and each time; an empty list is none. */
    @Property
    default void quota2_tags_are_counted_as_sent(
            @ForAll MediaType type, @ForAll @IntRange(min = 0, max = 12) int quota) {
        JsonObject options = JsonData.object("tagQuota", JsonData.number(quota));
        WireOperation max = tags(quota);
        WireOperation tooMany = tags(quota + 1);
        glance(options, ACTIVE, type, max).acceptedImage();
        glance(options, ACTIVE, type, tooMany).isRejected(GlanceSpec.first("quota-2", 413));
        glance(options, ACTIVE, type, tooMany, max).isRejected(GlanceSpec.first("quota-2", 413));
    }

    /** A negative quota is none, and the one that is not given is 128. */
    @Property(tries = 20)
    default void quota2_a_negative_quota_is_none(@ForAll MediaType type) {
        glance(JsonData.object("tagQuota", JsonData.number(-1)), ACTIVE, type, tags(129))
                .acceptedImage();
        glance(ACTIVE, type, tags(129)).isRejected(GlanceSpec.first("quota-2", 413));
        glance(ACTIVE, type, tags(128)).acceptedImage();
    }

    private static WireOperation tags(int number) {
        return WireOperation.replace("tags", JsonData.strings(Collections.nCopies(number, "same")));
    }

    private static JsonObject withProperties(int number) {
        JsonObject image = JsonData.with(ACTIVE, "name", JsonValue.NULL);
        for (int i = 0; i < number; i++) {
            image = JsonData.with(image, "p" + i, JsonData.string("p"));
        }
        return image;
    }
}
