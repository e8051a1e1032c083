// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.ExclusivePair;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Attributes that cannot co-exist in one image, where the rule set lets a patch change them: rule excl-1. */
public interface ExclusionSpec extends ImagePatchSpec {

    /** A patch does not add one attribute of a pair where the other is. */
    @Property
    default void excl1_the_second_of_a_pair_is_rejected(
            @ForAll MediaType type, @ForAll(supplier = ExclusivePair.All.class) ExclusivePair pair) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, pair.first(), value(pair.first()));
        send(permitting(image, type, pair, add(pair.second()))).isRejected(Rejection.conflict("excl-1"));
    }

    /** A patch does not add both attributes of a pair. */
    @Property
    default void excl1_both_of_a_pair_are_rejected(
            @ForAll MediaType type, @ForAll(supplier = ExclusivePair.All.class) ExclusivePair pair) {
        send(permitting(SampleImages.EXAMPLE, type, pair, add(pair.first()), add(pair.second())))
                .isRejected(Rejection.conflict("excl-1"));
    }

    /** An attribute excludes another one by existing, also as JSON null. */
    @Recommended("when a pair is judged is decided by this project")
    @Property
    default void excl1_an_attribute_that_is_null_excludes_too(
            @ForAll MediaType type, @ForAll(supplier = ExclusivePair.All.class) ExclusivePair pair) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, pair.first(), JsonValue.NULL);
        send(permitting(image, type, pair, add(pair.second()))).isRejected(Rejection.conflict("excl-1"));
    }

    /** The final image counts: one attribute may take the place of the other, in whichever order that is said. */
    @Recommended("when a pair is judged is decided by this project")
    @Property
    default void excl1_the_final_image_is_judged(
            @ForAll MediaType type, @ForAll(supplier = ExclusivePair.All.class) ExclusivePair pair) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, pair.first(), value(pair.first()));
        JsonObject expected = JsonData.with(SampleImages.EXAMPLE, pair.second(), value(pair.second()));
        WireOperation remove = WireOperation.remove(pair.first());
        send(permitting(image, type, pair, remove, add(pair.second()))).hasImage(expected);
        send(permitting(image, type, pair, add(pair.second()), remove)).hasImage(expected);
    }

    /** A pair that existed before does not block a patch that has nothing to do with it. */
    @Recommended("when a pair is judged is decided by this project")
    @Property
    default void excl1_a_pair_that_existed_before_blocks_nothing(
            @ForAll MediaType type, @ForAll(supplier = ExclusivePair.All.class) ExclusivePair pair) {
        JsonObject one = JsonData.with(SampleImages.EXAMPLE, pair.first(), value(pair.first()));
        JsonObject image = JsonData.with(one, pair.second(), value(pair.second()));
        WireOperation rename = WireOperation.replace("name", JsonData.string("test01"));
        patch(image, type, rename).hasImage(JsonData.with(image, "name", JsonData.string("test01")));
        send(permitting(image, type, pair, rename)).hasImage(JsonData.with(image, "name", JsonData.string("test01")));
        send(permitting(image, type, pair, WireOperation.remove(pair.first())))
                .hasImage(JsonData.without(image, pair.first()));
    }

    /** Attributes that are no pair can co-exist in one image. */
    @Property
    default void excl1_other_attributes_exclude_nothing(@ForAll MediaType type) {
        JsonObject kvm = JsonData.with(SampleImages.EXAMPLE, "__support_kvm", value("__support_kvm"));
        for (String other : List.of("__support_kvm_infiniband", "__support_xen", "__support_amd")) {
            send(Permits.request(kvm, type, add(other))).hasImage(JsonData.with(kvm, other, value(other)));
        }
    }

    private static PatchRequest permitting(
            JsonObject image, MediaType type, ExclusivePair pair, WireOperation... operations) {
        return PatchRequest.ims(image, type.value(), type.body(operations))
                .by(PatchRequest.IMS, Permits.permitting(List.of(pair.first(), pair.second())));
    }

    private static WireOperation add(String attribute) {
        return WireOperation.add(attribute, value(attribute));
    }

    private static JsonValue value(String attribute) {
        return ExclusivePair.value(attribute);
    }
}
