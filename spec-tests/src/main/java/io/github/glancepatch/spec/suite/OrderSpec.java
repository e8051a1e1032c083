// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.generators.FaultyElement;
import io.github.glancepatch.spec.generators.FaultyElements;
import io.github.glancepatch.spec.generators.Images;
import io.github.glancepatch.spec.generators.Names;
import io.github.glancepatch.spec.generators.NoJson;
import io.github.glancepatch.spec.generators.Patches;
import io.github.glancepatch.spec.generators.ValidPatch;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Refusal;
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

/** What comes first, and what a refusal leaves behind: rules doc-3 and doc-4, and the law of precedence. */
public interface OrderSpec extends ImagePatchSpec {

    /**
     * Operations apply in their order, each seeing the effect of those before.
     *
     * @param type the media type
     * @param patch the patch
     */
    @Property
    default void doc3_operations_apply_in_their_order(
            @ForAll MediaType type, @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        patch(patch.image(), type, patch.operations()).hasImage(patch.expected());
    }

    /**
     * What an operation adds, those behind it find; what it removes, they do not find.
     *
     * @param type the media type
     * @param image the image
     * @param name the name of an attribute
     * @param first its first value
     * @param second its second value
     */
    @Property
    default void doc3_an_operation_sees_the_effect_of_those_before(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue first,
            @ForAll(supplier = Values.Plain.class) JsonValue second) {
        WireOperation add = WireOperation.add(name, first);
        WireOperation replace = WireOperation.replace(name, second);
        WireOperation remove = WireOperation.remove(name);
        JsonObject without = JsonData.without(image, name);
        patch(without, type, add, replace).hasImage(JsonData.with(image, name, second));
        patch(without, type, replace, add)
                .isRefused(Refusal.conflict("replace-1").at(0));
        patch(without, type, add, remove, replace)
                .isRefused(Refusal.conflict("replace-1").at(2));
        patch(without, type, add, remove, add).hasImage(JsonData.with(image, name, first));
    }

    /**
     * The whole document is checked before the first operation is applied: an operation that is refused by itself beats
     * one that cannot be applied, wherever the two stand.
     *
     * @param type the media type
     * @param patch operations that are granted
     * @param place where the operation that is refused by itself stands
     */
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
                .isRefused(Refusal.malformed("custom-1").at(index));
    }

    /**
     * All or nothing: one operation that is refused by itself refuses the patch, wherever it stands.
     *
     * @param type the media type
     * @param patch operations that are granted
     * @param refused the one that is not
     * @param place where it stands
     */
    @Property
    default void doc4_one_refused_operation_refuses_the_patch(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = Patches.Refused.class) WireOperation refused,
            @ForAll @IntRange(max = 99) int place) {
        List<WireOperation> operations = new ArrayList<>(patch.operations());
        operations.add(place % (operations.size() + 1), refused);
        expectRefused(patch(patch.image(), type, operations));
    }

    /**
     * All or nothing: one operation that cannot be applied refuses the patch, wherever it stands.
     *
     * @param type the media type
     * @param patch operations that are granted
     * @param place where the one that is not stands
     */
    @Property
    default void doc4_one_operation_without_a_target_refuses_the_patch(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll @IntRange(max = 99) int place) {
        List<WireOperation> operations = new ArrayList<>(patch.operations());
        operations.removeIf(operation -> operation.attribute().equals("not_there"));
        int index = place % (operations.size() + 1);
        operations.add(index, WireOperation.remove("not_there"));
        patch(JsonData.without(patch.image(), "not_there"), type, operations)
                .isRefused(Refusal.conflict("remove-1").at(index));
    }

    /**
     * A refused patch leaves no trace: the image is as it was for the requests that follow.
     *
     * @param type the media type
     * @param patch operations that are granted, before one that is not
     * @param refused the one that is not
     */
    @Property
    default void doc4_a_refused_patch_leaves_no_trace(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = Patches.Refused.class) WireOperation refused) {
        List<WireOperation> operations = new ArrayList<>(patch.operations());
        operations.add(refused);
        expectRefused(patch(patch.image(), type, operations));
        patch(patch.image(), type).hasImage(patch.image());
        patch(patch.image(), type, patch.operations()).hasImage(patch.expected());
    }

    /**
     * Of several faults of one operation the first in this order is the answer: no object, word, path, form of the
     * pointer, number of tokens, missing value, restricted attribute, name, value.
     *
     * @param faulty an element with several faults
     */
    @Property
    default void law9_the_first_fault_of_an_operation_is_the_answer(
            @ForAll(supplier = FaultyElements.WithFlaws.class) FaultyElement faulty) {
        patchElements(Images.EXAMPLE, faulty.type(), faulty.element())
                .isRefused(faulty.refusal().at(0));
    }

    /**
     * Of several operations that are refused by themselves the first is the answer.
     *
     * @param patch operations that are granted, in front
     * @param first the first that is not
     * @param second another one
     */
    @Property
    default void law9_the_first_faulty_operation_is_the_answer(
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = FaultyElements.WithOneFlaw.class) FaultyElement first,
            @ForAll(supplier = FaultyElements.WithOneFlaw.class) FaultyElement second) {
        List<JsonValue> elements = elements(first.type(), patch);
        elements.add(first.element());
        elements.add(second.element());
        patchElements(patch.image(), first.type(), elements.toArray(new JsonValue[0]))
                .isRefused(first.refusal().at(patch.operations().size()));
    }

    /**
     * The media type is judged before the body is looked at, and an empty body by itself.
     *
     * @param body a body that is no JSON text
     */
    @Property
    default void law9_the_media_type_comes_before_the_body(@ForAll(supplier = NoJson.Any.class) RequestBody body) {
        send(PatchRequest.ims(Images.EXAMPLE, "application/json", body)).isRefused(Refusal.withoutCode("media-1", 415));
        send(PatchRequest.ims(Images.EXAMPLE, "application/json", RequestBody.utf8("")))
                .isRefused(Refusal.withoutCode("media-1", 415));
    }

    /**
     * Attributes that exclude each other are judged last: a target that is missing is the answer before them.
     *
     * @param type the media type
     */
    @Property
    default void law9_the_final_image_comes_last(@ForAll MediaType type) {
        JsonValue yes = JsonData.string("true");
        send(Permits.request(
                        Images.EXAMPLE,
                        type,
                        WireOperation.add("__support_xen", yes),
                        WireOperation.add("__support_xen_hana", yes),
                        WireOperation.remove("not_there")))
                .isRefused(Refusal.conflict("remove-1").at(2));
    }

    private static List<JsonValue> elements(MediaType type, ValidPatch patch) {
        List<JsonValue> elements = new ArrayList<>();
        patch.operations().forEach(operation -> elements.add(type.element(operation)));
        return elements;
    }

    private static void expectRefused(OutcomeAssert outcome) {
        if (outcome.isAccepted()) {
            throw new AssertionError("expected to be refused as a whole: " + outcome);
        }
    }
}
