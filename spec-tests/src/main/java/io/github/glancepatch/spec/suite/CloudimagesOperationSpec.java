// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.Descriptions;
import io.github.glancepatch.spec.generators.FaultyValue;
import io.github.glancepatch.spec.generators.ImageNames;
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

/** What operations do to an image of the cloudimages API, and which values it can have, as in the native API. */
public interface CloudimagesOperationSpec extends ImagePatchSpec {

    /** In both media types an accepted patch does the same. */
    @Property
    default void media3_the_cloudimages_api_reads_the_same_in_both_media_types(
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        ValidPatch active = active(patch);
        send(request(active.image(), MediaType.V2_0, active.operations()))
                .isLike(send(request(active.image(), MediaType.V2_1, active.operations())));
    }

    /** Operations apply in their order, each seeing the effect of those before. */
    @Property
    default void doc3_the_cloudimages_api_applies_operations_in_their_order(
            @ForAll MediaType type, @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        ValidPatch active = active(patch);
        send(request(active.image(), type, active.operations())).hasImage(active.expected());
    }

    /** All or nothing: one operation that is rejected rejects the patch, and leaves no trace. */
    @Property
    default void doc4_the_cloudimages_api_applies_all_operations_or_none(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = Patches.Rejected.class) WireOperation rejected,
            @ForAll @IntRange(max = 99) int place) {
        ValidPatch active = active(patch);
        List<WireOperation> operations = new ArrayList<>(active.operations());
        operations.add(place % (operations.size() + 1), rejected);
        send(request(active.image(), type, operations)).isRejected();
        JsonObject traced = JsonData.with(active.image(), "trace", text());
        send(Permits.cloudimages(active.image(), type, WireOperation.add("trace", text())))
                .hasImage(traced);
    }

    /** A new attribute is added with its value. */
    @Property
    default void add1_the_cloudimages_api_adds_a_new_attribute(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject any,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        JsonObject image = active(any);
        send(Permits.cloudimages(JsonData.without(image, name), type, WireOperation.add(name, value)))
                .hasImage(JsonData.with(image, name, value));
    }

    /** An attribute that exists is replaced by an add, in both media types. */
    @Property
    default void add2_the_cloudimages_api_replaces_an_existing_attribute(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject any,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        JsonObject image = active(any);
        JsonObject before = JsonData.with(image, name, JsonData.string("before"));
        send(Permits.cloudimages(before, type, WireOperation.add(name, value)))
                .hasImage(JsonData.with(image, name, value));
    }

    /** A target is replaced where it exists, also as JSON null, and nowhere else. */
    @Property
    default void replace1_the_cloudimages_api_replaces_what_exists(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject any,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        JsonObject image = active(any);
        WireOperation replace = WireOperation.replace(name, value);
        for (JsonValue before : List.of(text(), JsonValue.NULL)) {
            send(Permits.cloudimages(JsonData.with(image, name, before), type, replace))
                    .hasImage(JsonData.with(image, name, value));
        }
        send(Permits.cloudimages(JsonData.without(image, name), type, replace))
                .isRejected(Rejection.conflict("replace-1").at(0));
    }

    /** A target is removed where it exists, also as JSON null, and nowhere else. */
    @Property
    default void remove1_the_cloudimages_api_removes_what_exists(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject any,
            @ForAll(supplier = AttributeNames.Plain.class) String name) {
        JsonObject image = active(any);
        WireOperation remove = WireOperation.remove(name);
        JsonObject without = JsonData.without(image, name);
        for (JsonValue before : List.of(text(), JsonValue.NULL)) {
            send(Permits.cloudimages(JsonData.with(image, name, before), type, remove))
                    .hasImage(without);
        }
        send(Permits.cloudimages(without, type, remove))
                .isRejected(Rejection.conflict("remove-1").at(0));
    }

    /** Attributes that no operation names keep their values. */
    @Property
    default void frame1_the_cloudimages_api_keeps_what_is_not_named(
            @ForAll MediaType type, @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        ValidPatch active = active(patch);
        send(request(active.image(), type, active.operations())).keepsValues(active.targets());
    }

    /** Name, description and customised attributes may be added and replaced, those that Glance knows among them. */
    @Property
    default void access1_the_cloudimages_api_lets_customised_attributes_be_set(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = AttributeNames.KnownCustom.class) String known) {
        for (String name : List.of("name", "__description", known, "__x" + known)) {
            send(setting(type, op, name, text())).hasImage(JsonData.with(SampleImages.ACTIVE, name, text()));
        }
    }

    /** Description and customised attributes may be removed. */
    @Property
    default void access3_the_cloudimages_api_lets_customised_attributes_be_removed(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.KnownCustom.class) String known) {
        for (String name : List.of("__description", known)) {
            JsonObject image = JsonData.with(SampleImages.ACTIVE, name, text());
            send(Permits.cloudimages(image, type, WireOperation.remove(name))).hasImage(JsonData.without(image, name));
        }
    }

    /** A name of 1 to 128 characters is accepted, and no other one. */
    @Property
    default void name1_the_cloudimages_api_accepts_names_of_up_to_128_characters(
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = ImageNames.Valid.class) JsonValue name,
            @ForAll(supplier = ImageNames.WrongLength.class) FaultyValue wrong) {
        send(setting(MediaType.V2_1, op, "name", name)).hasImage(JsonData.with(SampleImages.ACTIVE, "name", name));
        isRejected(op, "name", wrong);
    }

    /** A name with another character than those that are listed is rejected. */
    @Property
    default void name2_the_cloudimages_api_rejects_other_characters_of_a_name(
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = ImageNames.WrongCharacters.class) FaultyValue wrong) {
        isRejected(op, "name", wrong);
    }

    /** A description of up to 1,024 characters is accepted, and no other one. */
    @Property
    default void desc1_the_cloudimages_api_accepts_descriptions_of_up_to_1024_characters(
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = Descriptions.Valid.class) JsonValue description,
            @ForAll(supplier = Descriptions.WrongTypeOrLength.class) FaultyValue wrong) {
        send(setting(MediaType.V2_1, op, "__description", description))
                .hasImage(JsonData.with(SampleImages.ACTIVE, "__description", description));
        isRejected(op, "__description", wrong);
    }

    /** A description with a line break or an angle bracket is rejected. */
    @Property
    default void desc2_the_cloudimages_api_rejects_line_breaks_and_angle_brackets(
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = Descriptions.WrongCharacters.class) FaultyValue wrong) {
        isRejected(op, "__description", wrong);
    }

    /** The value of a customised attribute is any string, and nothing else. */
    @Property
    default void custom1_the_cloudimages_api_accepts_strings_only(
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Text.class) JsonValue value,
            @ForAll(supplier = Values.NoText.class) JsonValue wrong) {
        send(setting(MediaType.V2_1, op, name, value)).hasImage(JsonData.with(SampleImages.ACTIVE, name, value));
        send(setting(MediaType.V2_1, op, name, wrong))
                .isRejected(Rejection.malformed("custom-1").at(0));
    }

    private void isRejected(Op op, String attribute, FaultyValue wrong) {
        send(setting(MediaType.V2_1, op, attribute, wrong.value()))
                .isRejected(wrong.rejection().at(0));
    }

    private static PatchRequest setting(MediaType type, Op op, String name, JsonValue value) {
        JsonObject image = SampleImages.imageFor(SampleImages.ACTIVE, op, name);
        return Permits.cloudimages(image, type, WireOperation.of(op, name, value));
    }

    private static PatchRequest request(JsonObject image, MediaType type, List<WireOperation> operations) {
        return Permits.cloudimages(image, type, type.body(operations));
    }

    /** The same patch of an active image. */
    private static ValidPatch active(ValidPatch patch) {
        return new ValidPatch(active(patch.image()), patch.operations());
    }

    private static JsonObject active(JsonObject image) {
        return JsonData.with(image, "status", JsonData.string("active"));
    }

    private static JsonValue text() {
        return JsonData.string("test01");
    }
}
