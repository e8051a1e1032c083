// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.FaultyElement;
import io.github.glancepatch.spec.generators.FaultyElements;
import io.github.glancepatch.spec.generators.MalformedJson;
import io.github.glancepatch.spec.generators.Patches;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.ValidPatch;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Rejection;
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

/** What comes first, and what a rejection leaves behind: rules doc-3 and doc-4, and the law of precedence. */
public interface OrderSpec extends ImagePatchSpec {

    /** Operations apply in their order, each seeing the effect of those before. */
    @Property
    default void doc3_operations_apply_in_their_order(
            @ForAll MediaType type, @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        patch(patch.image(), type, patch.operations()).hasImage(patch.expected());
    }

    /** What an operation adds, those behind it find; what it removes, they do not find. */
    @Property
    default void doc3_an_operation_sees_the_effect_of_those_before(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue first,
            @ForAll(supplier = Values.Plain.class) JsonValue second) {
        WireOperation add = WireOperation.add(name, first);
        WireOperation replace = WireOperation.replace(name, second);
        WireOperation remove = WireOperation.remove(name);
        JsonObject without = JsonData.without(image, name);
        patch(without, type, add, replace).hasImage(JsonData.with(image, name, second));
        patch(without, type, replace, add)
                .isRejected(Rejection.conflict("replace-1").at(0));
        patch(without, type, add, remove, replace)
                .isRejected(Rejection.conflict("replace-1").at(2));
        patch(without, type, add, remove, add).hasImage(JsonData.with(image, name, first));
    }

    /**
     * The whole document is checked before the first operation is applied: an operation that is rejected whatever the
     * image is beats one that cannot be applied, wherever the two appear.
     */
    @Recommended("the page names no order of checks")
    @Property
    default void doc3_the_document_is_checked_before_the_first_operation_is_applied(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll @IntRange(max = 99) int place) {
        List<WireOperation> operations = new ArrayList<>(patch.operations());
        operations.add(0, WireOperation.remove("not_there"));
        int index = place % (operations.size() + 1);
        operations.add(index, WireOperation.add("not_there", JsonValue.EMPTY_JSON_ARRAY));
        patch(JsonData.without(patch.image(), "not_there"), type, operations)
                .isRejected(Rejection.malformed("custom-1").at(index));
    }

    /** All or nothing: one operation that is rejected whatever the image is rejects the patch, wherever it appears. */
    @Property
    default void doc4_one_rejected_operation_rejects_the_patch(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = Patches.Rejected.class) WireOperation rejected,
            @ForAll @IntRange(max = 99) int place) {
        List<WireOperation> operations = new ArrayList<>(patch.operations());
        operations.add(place % (operations.size() + 1), rejected);
        patch(patch.image(), type, operations).isRejected();
    }

    /** All or nothing: one operation that cannot be applied rejects the patch, wherever it appears. */
    @Property
    default void doc4_one_operation_without_a_target_rejects_the_patch(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll @IntRange(max = 99) int place) {
        List<WireOperation> operations = new ArrayList<>(patch.operations());
        operations.removeIf(operation -> operation.attribute().equals("not_there"));
        int index = place % (operations.size() + 1);
        operations.add(index, WireOperation.remove("not_there"));
        patch(JsonData.without(patch.image(), "not_there"), type, operations)
                .isRejected(Rejection.conflict("remove-1").at(index));
    }

    /** A rejected patch leaves no trace: the image is as it was for the requests that follow. */
    @Property
    default void doc4_a_rejected_patch_leaves_no_trace(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = Patches.Rejected.class) WireOperation rejected) {
        List<WireOperation> operations = new ArrayList<>(patch.operations());
        operations.add(rejected);
        patch(patch.image(), type, operations).isRejected();
        WireOperation neutral = WireOperation.add("trace", JsonData.string("x"));
        patch(patch.image(), type, neutral).hasImage(JsonData.with(patch.image(), "trace", JsonData.string("x")));
        patch(patch.image(), type, patch.operations()).hasImage(patch.expected());
    }

    /**
     * Of several faults of one operation the first in this order is the answer: no object, op, path, form of the
     * pointer, number of tokens, missing value, restricted attribute, name, value.
     */
    @Property
    default void law9_the_first_fault_of_an_operation_is_the_answer(
            @ForAll(supplier = FaultyElements.WithFlaws.class) FaultyElement faulty) {
        patchElements(SampleImages.EXAMPLE, faulty.type(), faulty.element())
                .isRejected(faulty.rejection().at(0));
    }

    /** Of several operations that are rejected whatever the image is the first is the answer. */
    @Property
    default void law9_the_first_faulty_operation_is_the_answer(
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = FaultyElements.WithOneFlaw.class) FaultyElement first,
            @ForAll(supplier = FaultyElements.WithOneFlaw.class) FaultyElement second) {
        List<JsonValue> elements = elements(first.type(), patch);
        elements.add(first.element());
        elements.add(second.element());
        patchElements(patch.image(), first.type(), elements.toArray(new JsonValue[0]))
                .isRejected(first.rejection().at(patch.operations().size()));
    }

    /** The media type is judged before the body is looked at, also where the body is empty. */
    @Property
    default void law9_the_media_type_comes_before_the_body(
            @ForAll(supplier = MalformedJson.Any.class) RequestBody body) {
        send(PatchRequest.ims(SampleImages.EXAMPLE, "application/json", body))
                .isRejected(Rejection.withoutCode("media-1", 415));
        send(PatchRequest.ims(SampleImages.EXAMPLE, "application/json", RequestBody.utf8("")))
                .isRejected(Rejection.withoutCode("media-1", 415));
    }

    /** Attributes that exclude each other are judged last: a target that is missing is the answer before them. */
    @Property
    default void law9_the_final_image_comes_last(@ForAll MediaType type) {
        JsonValue yes = JsonData.string("true");
        send(Permits.request(
                        SampleImages.EXAMPLE,
                        type,
                        WireOperation.add("__support_xen", yes),
                        WireOperation.add("__support_xen_hana", yes),
                        WireOperation.remove("not_there")))
                .isRejected(Rejection.conflict("remove-1").at(2));
    }

    private static List<JsonValue> elements(MediaType type, ValidPatch patch) {
        List<JsonValue> elements = new ArrayList<>();
        patch.operations().forEach(operation -> elements.add(type.element(operation)));
        return elements;
    }
}
