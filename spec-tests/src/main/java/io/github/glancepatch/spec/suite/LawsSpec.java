// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.Patches;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.ValidPatch;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What follows from the rules for every image and every patch: rule frame-1, and the laws of operations. */
public interface LawsSpec extends ImagePatchSpec {

    /** Attributes that no operation names keep their values. */
    @Property
    default void frame1_attributes_that_are_not_named_keep_their_values(
            @ForAll MediaType type, @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        patch(patch.image(), type, patch.operations()).keepsValues(patch.targets());
    }

    /** Attributes that no operation names keep their places in the order. */
    @Recommended("the members of a JSON object have no order")
    @Property
    default void frame1_attributes_that_are_not_named_keep_their_order(
            @ForAll MediaType type, @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        patch(patch.image(), type, patch.operations()).keepsOrder(patch.targets());
    }

    /** A replaced attribute, and one that an add replaces, stays in its place. */
    @Recommended("the members of a JSON object have no order")
    @Property
    default void frame1_a_replaced_attribute_keeps_its_place(
            @ForAll MediaType type, @ForAll(supplier = Values.Plain.class) JsonValue value) {
        JsonObject image = JsonData.with(JsonData.with(SampleImages.EXAMPLE, "a", value), "z", value);
        patch(image, type, replace("a")).keepsOrder(List.of());
        patch(image, type, WireOperation.add("name", JsonData.string("test01"))).keepsOrder(List.of());
    }

    /** An image of hundreds of attributes keeps all that are not named. */
    @Property(tries = 20)
    default void frame1_an_image_of_500_attributes_keeps_them(
            @ForAll MediaType type, @ForAll @IntRange(max = 499) int named) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        IntStream.range(0, 500).forEach(i -> members.put("attribute_" + i, JsonData.string("value " + i)));
        String name = "attribute_" + named;
        JsonObject image = JsonData.object(members);
        patch(image, type, replace(name)).hasImage(JsonData.with(image, name, JsonData.string("test01")));
        patch(image, type, WireOperation.remove(name)).hasImage(JsonData.without(image, name));
    }

    /** Upsert: after an add the attribute has the value, whatever it was before. */
    @Property
    default void law1_after_an_add_the_attribute_has_the_value(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        JsonObject expected = JsonData.with(image, name, value);
        JsonObject before = JsonData.with(image, name, JsonData.string("before"));
        patch(before, type, WireOperation.add(name, value)).hasImage(expected);
        patch(JsonData.without(image, name), type, WireOperation.add(name, value))
                .hasImage(expected);
    }

    /**
     * Existence: a remove is accepted exactly when the attribute exists, and so is a replace with a value that it can
     * have.
     */
    @Property
    default void law2_a_target_is_found_exactly_when_it_exists(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name) {
        JsonObject with = JsonData.with(image, name, JsonData.string("before"));
        for (WireOperation operation : List.of(WireOperation.remove(name), replace(name))) {
            patch(with, type, operation).acceptedImage();
            patch(JsonData.without(image, name), type, operation)
                    .isRejected(Rejection.conflict(operation.op() + "-1").at(0));
        }
    }

    /** Composition: a document of the operations of two does what the two do one after the other. */
    @Property
    default void law3_one_document_does_what_two_do_in_turn(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch first,
            @ForAll(supplier = Patches.Operations.class) List<WireOperation> second) {
        List<WireOperation> both = new ArrayList<>(first.operations());
        both.addAll(second);
        JsonObject between = patch(first.image(), type, first.operations()).acceptedImage();
        OutcomeAssert inTurn = patch(between, type, second);
        OutcomeAssert atOnce = patch(first.image(), type, both);
        inTurn.isLike(atOnce.shifted(first.operations().size()));
    }

    /** Idempotence: replacing an attribute twice by the same value is replacing it once. */
    @Property
    default void law4_a_replace_done_twice_is_a_replace_done_once(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        JsonObject with = JsonData.with(image, name, JsonData.string(""));
        WireOperation replace = WireOperation.replace(name, value);
        OutcomeAssert once = patch(with, type, replace);
        once.acceptedImage();
        patch(with, type, replace, replace).isLike(once);
        patch(once.acceptedImage(), type, replace).isLike(once);
    }

    /** Adding a new attribute and removing it again gives back the image, its order too. */
    @Property
    default void law5_an_add_and_a_remove_cancel_out(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        JsonObject without = JsonData.without(image, name);
        OutcomeAssert outcome = patch(without, type, WireOperation.add(name, value), WireOperation.remove(name));
        outcome.hasImage(without);
        outcome.keepsOrder(List.of());
    }

    /** Commutation: operations on different attributes can change places. */
    @Property
    default void law6_operations_on_different_attributes_commute(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Patches.Pairs.class) List<WireOperation> operations) {
        JsonObject with = JsonData.with(JsonData.with(image, "a", JsonData.string("")), "b", JsonData.string(""));
        WireOperation one = operations.get(0);
        WireOperation other = operations.get(1);
        OutcomeAssert forwards = patch(with, type, one, other);
        OutcomeAssert backwards = patch(with, type, other, one);
        if (forwards.isAccepted() || backwards.isAccepted()) {
            forwards.isLike(backwards);
        }
    }

    /** Round trip: the value that is set is the value that the image has, to the last character. */
    @Property
    default void law7_what_is_set_is_what_the_image_has(
            @ForAll MediaType type,
            @ForAll(supplier = AttributeNames.Custom.class) String name,
            @ForAll(supplier = Values.Text.class) JsonValue value) {
        JsonObject element = type.element(WireOperation.add(name, value));
        JsonObject expected = JsonData.with(SampleImages.EXAMPLE, name, value);
        patchElements(SampleImages.EXAMPLE, type, element).hasImage(expected);
        patchText(SampleImages.EXAMPLE, type, "[" + JsonTexts.escaped(element) + "]")
                .hasImage(expected);
    }

    /** Under whatever patch that is accepted, restricted attributes stay as they are. */
    @Property
    default void law8_restricted_attributes_never_move(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Patches.Operations.class) List<WireOperation> operations) {
        patch(image, type, operations).keeps(AttributeNames::isRestricted);
        operations.forEach(operation -> patch(image, type, operation).keeps(AttributeNames::isRestricted));
    }

    private static WireOperation replace(String name) {
        return WireOperation.of(Op.REPLACE, name, JsonData.string("test01"));
    }
}
