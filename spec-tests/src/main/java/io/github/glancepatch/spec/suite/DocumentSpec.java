// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.generators.Bodies;
import io.github.glancepatch.spec.generators.MalformedJson;
import io.github.glancepatch.spec.generators.Patches;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.ValidPatch;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The body of a request as one JSON text: rules doc-1, doc-2 and doc-5. */
public interface DocumentSpec extends ImagePatchSpec {

    /** An empty body is rejected, with a code of its own. */
    @Property
    default void doc1_an_empty_body_is_rejected(
            @ForAll MediaType type, @ForAll(supplier = SampleImages.Any.class) JsonObject image) {
        patchText(image, type, "").isRejected(Rejection.bad("doc-1", "IMG.0007"));
    }

    /** A body of blanks is no JSON text. */
    @Property
    default void doc1_a_blank_body_is_rejected(@ForAll MediaType type, @ForAll @IntRange(min = 1, max = 9) int length) {
        patchText(SampleImages.EXAMPLE, type, " \r\n\t".repeat(length)).isRejected(Rejection.malformed("doc-1"));
    }

    /** A body with a number or a literal that JSON does not have is rejected, also where it would be ignored. */
    @Property
    default void doc1_a_literal_or_number_that_json_lacks_is_rejected(
            @ForAll(supplier = MalformedJson.Literals.class) RequestBody body) {
        isNoJson(body);
    }

    /** A body with a string that JSON does not have is rejected, also where it would be ignored. */
    @Property
    default void doc1_a_string_that_json_lacks_is_rejected(
            @ForAll(supplier = MalformedJson.Strings.class) RequestBody body) {
        isNoJson(body);
    }

    /** A body with an array or an object that JSON does not have is rejected, also where it would be ignored. */
    @Property
    default void doc1_a_structure_that_json_lacks_is_rejected(
            @ForAll(supplier = MalformedJson.Structures.class) RequestBody body) {
        isNoJson(body);
    }

    /** A body that is more than one JSON text, less than one or something else is rejected. */
    @Property
    default void doc1_a_body_that_is_no_single_json_text_is_rejected(
            @ForAll(supplier = MalformedJson.Documents.class) RequestBody body) {
        isNoJson(body);
    }

    /** Blanks are space, tab, line feed and carriage return, and nothing else. */
    @Property
    default void doc1_other_blanks_than_those_of_json_are_rejected(
            @ForAll(supplier = MalformedJson.Blanks.class) RequestBody body) {
        isNoJson(body);
    }

    /** A byte-order mark is no part of JSON: a body that begins with one is rejected. */
    @Recommended("RFC 8259 lets a reader skip it")
    @Property
    default void doc1_a_byte_order_mark_is_rejected(
            @ForAll MediaType type, @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        String text = type.body(patch.operations()).toString();
        patchText(patch.image(), type, "\uFEFF" + text).isRejected(Rejection.malformed("doc-1"));
    }

    /** A document that was cut short is rejected, wherever it was cut. */
    @Property
    default void doc1_a_document_that_is_cut_short_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll @IntRange int at) {
        RequestBody body = Bodies.cut(patch.operations(), type, at);
        send(PatchRequest.ims(patch.image(), type.value(), body)).isRejected(Rejection.malformed("doc-1"));
    }

    /** A body that is not UTF-8 is rejected, wherever the wrong bytes appear. */
    @Property
    default void doc1_a_body_that_is_not_utf8_is_rejected(@ForAll(supplier = Bodies.NoUtf8.class) RequestBody body) {
        send(PatchRequest.ims(SampleImages.EXAMPLE, MediaType.V2_1.value(), body))
                .isRejected(Rejection.malformed("doc-1"));
    }

    /** A surrogate without its partner is rejected, wherever it appears. */
    @Recommended("RFC 8259 leaves it open")
    @Property
    default void doc1_a_lone_surrogate_is_rejected(
            @ForAll MediaType type, @ForAll(supplier = Bodies.LoneSurrogates.class) RequestBody body) {
        send(PatchRequest.ims(SampleImages.EXAMPLE, type.value(), body)).isRejected(Rejection.malformed("doc-1"));
    }

    /** JSON that is no array is rejected, also a single operation without brackets around it. */
    @Property
    default void doc1_json_that_is_no_array_is_rejected(
            @ForAll MediaType type, @ForAll(supplier = Values.NoArray.class) JsonValue document) {
        patchText(SampleImages.EXAMPLE, type, JsonTexts.plain(document)).isRejected(Rejection.malformed("doc-1"));
        JsonValue single = type.element(WireOperation.replace("name", JsonData.string("test01")));
        for (JsonValue other : List.of(single, JsonValue.NULL, JsonValue.EMPTY_JSON_OBJECT)) {
            patchText(SampleImages.EXAMPLE, type, JsonTexts.plain(other)).isRejected(Rejection.malformed("doc-1"));
        }
    }

    /** An element that is no object is rejected. */
    @Property
    default void doc1_an_element_that_is_no_object_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = Values.NoObject.class) JsonValue element) {
        List<JsonValue> elements = new ArrayList<>();
        patch.operations().forEach(operation -> elements.add(type.element(operation)));
        elements.add(element);
        patchElements(patch.image(), type, elements.toArray(new JsonValue[0]))
                .isRejected(Rejection.malformed("doc-1").at(patch.operations().size()));
    }

    /** How a JSON text is spelled does not count: blanks, escapes and the order of members. */
    @Property
    default void doc1_the_spelling_of_the_text_does_not_count(
            @ForAll MediaType type, @ForAll(supplier = Patches.Valid.class) ValidPatch patch) {
        List<JsonObject> elements =
                patch.operations().stream().map(type::element).toList();
        String escaped = JsonTexts.escaped(JsonData.array(elements));
        patchText(patch.image(), type, escaped).hasImage(patch.expected());
        patchText(
                        patch.image(),
                        type,
                        "\r\n\t " + escaped.replace("\":\"", "\" :\n\"").replace("},{", "}\t,\r{") + " \n")
                .hasImage(patch.expected());
        String backwards = JsonTexts.plain(
                JsonData.array(elements.stream().map(Forms::backwards).toList()));
        patchText(patch.image(), type, backwards).hasImage(patch.expected());
    }

    /** An empty array is accepted and changes nothing, whatever the image is like. */
    @Property
    default void doc2_an_empty_array_changes_nothing(
            @ForAll MediaType type, @ForAll(supplier = SampleImages.Any.class) JsonObject image) {
        OutcomeAssert outcome = patchText(image, type, " [ ] ");
        outcome.hasImage(image);
        outcome.keepsOrder(List.of());
    }

    /** Members that the form does not define are ignored. */
    @Property
    default void doc5_unknown_members_are_ignored(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        List<JsonObject> elements = patch.operations().stream()
                .map(operation -> Forms.withUnknownMembers(type.element(operation), value))
                .toList();
        patchText(patch.image(), type, JsonTexts.plain(JsonData.array(elements)))
                .hasImage(patch.expected());
    }

    /** The members of the other media type's form are unknown members. */
    @Property
    default void doc5_members_of_the_other_form_are_ignored(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        List<JsonObject> elements = patch.operations().stream()
                .map(operation -> Forms.withOtherForm(type, type.element(operation), value))
                .toList();
        patchText(patch.image(), type, JsonTexts.plain(JsonData.array(elements)))
                .hasImage(patch.expected());
    }

    /** Of a repeated member the last counts. */
    @Property
    default void doc5_of_a_repeated_member_the_last_counts(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        List<String> elements = patch.operations().stream()
                .map(operation -> Forms.withRepeatedMembers(type.element(operation), value))
                .toList();
        patchText(patch.image(), type, "[" + String.join(",", elements) + "]").hasImage(patch.expected());
    }

    private void isNoJson(RequestBody body) {
        send(PatchRequest.ims(SampleImages.EXAMPLE, MediaType.V2_1.value(), body))
                .isRejected(Rejection.malformed("doc-1"));
    }
}
