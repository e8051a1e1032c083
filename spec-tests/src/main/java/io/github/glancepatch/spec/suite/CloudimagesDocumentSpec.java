// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.ContentTypes;
import io.github.glancepatch.spec.generators.MalformedJson;
import io.github.glancepatch.spec.generators.Ops;
import io.github.glancepatch.spec.generators.Pointers;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The form of a document for the cloudimages API, which is that of the native API: media type, JSON, paths. */
public interface CloudimagesDocumentSpec extends ImagePatchSpec {

    /** Both media types are accepted, with whatever parameters. */
    @Property
    default void media1_the_cloudimages_api_ignores_parameters(
            @ForAll MediaType type, @ForAll(supplier = ContentTypes.Parameters.class) String parameters) {
        send(as(type.value() + parameters, type)).hasImage(renamed());
    }

    /** Any other media type but JSON is rejected, whichever form the body has; so is none. */
    @Property
    default void media1_the_cloudimages_api_rejects_another_media_type(
            @ForAll MediaType form, @ForAll(supplier = ContentTypes.Others.class) String contentType) {
        PatchRequest request = as(contentType, form);
        boolean json = contentType.split(";", -1)[0].equals(ContentTypes.JSON);
        send(json ? request.withContentType(Optional.empty()) : request)
                .isRejected(Rejection.withoutCode("media-1", 415));
    }

    /** Plain JSON is read in the form of version 2.1, with whatever parameters, and in no other form. */
    @Property
    default void media4_the_cloudimages_api_reads_json_in_the_form_of_version_21(
            @ForAll(supplier = ContentTypes.Parameters.class) String parameters) {
        send(as(ContentTypes.JSON + parameters, MediaType.V2_1)).hasImage(renamed());
        send(as(ContentTypes.JSON + parameters, MediaType.V2_0))
                .isRejected(Rejection.malformed("op21-1").at(0));
    }

    /** A body that is more than one JSON text, less than one or something else is rejected. */
    @Property
    default void doc1_the_cloudimages_api_reads_a_single_json_text(
            @ForAll MediaType type, @ForAll(supplier = MalformedJson.Documents.class) RequestBody body) {
        send(Permits.cloudimages(SampleImages.ACTIVE, type, body)).isRejected(Rejection.malformed("doc-1"));
    }

    /** JSON that is no array is rejected. */
    @Property
    default void doc1_the_cloudimages_api_rejects_what_is_no_array(
            @ForAll MediaType type, @ForAll(supplier = Values.NoArray.class) JsonValue document) {
        for (JsonValue other : List.of(document, JsonValue.NULL)) {
            RequestBody body = RequestBody.utf8(JsonTexts.plain(other));
            send(Permits.cloudimages(SampleImages.ACTIVE, type, body)).isRejected(Rejection.malformed("doc-1"));
        }
    }

    /** Any other op is rejected, and a missing one. */
    @Property
    default void op21r1_the_cloudimages_api_rejects_another_op(@ForAll(supplier = Ops.Others.class) JsonValue sent) {
        JsonObject element = MediaType.V2_1.element(WireOperation.add("a", text()));
        for (JsonObject wrong : List.of(JsonData.with(element, "op", sent), JsonData.without(element, "op"))) {
            send(elements(MediaType.V2_1, wrong))
                    .isRejected(Rejection.malformed("op21-1").at(0));
        }
    }

    /** A path that is no string is rejected, and a missing one. */
    @Property
    default void op21r2_the_cloudimages_api_rejects_what_is_no_path(
            @ForAll Op op, @ForAll(supplier = Values.NoText.class) JsonValue path) {
        JsonObject element = MediaType.V2_1.element(op.jsonName(), path, Optional.of(text()));
        for (JsonObject wrong : List.of(element, JsonData.without(element, "path"))) {
            send(elements(MediaType.V2_1, wrong))
                    .isRejected(Rejection.malformed("op21-2").at(0));
        }
    }

    /** An operation of v2.0 has exactly one of the ops, with a path that is a string. */
    @Property
    default void op20r1_the_cloudimages_api_requires_exactly_one_op(
            @ForAll(supplier = Ops.Several.class) Set<Op> ops, @ForAll(supplier = Values.NoText.class) JsonValue path) {
        JsonObject several = JsonData.object("value", text());
        for (Op op : ops) {
            several = JsonData.with(several, op.jsonName(), JsonData.string("/name"));
        }
        JsonObject wrongPath = MediaType.V2_0.element(Op.ADD.jsonName(), path, Optional.of(text()));
        for (JsonObject wrong : List.of(several, JsonData.object("value", text()), wrongPath)) {
            send(elements(MediaType.V2_0, wrong))
                    .isRejected(Rejection.malformed("op20-1").at(0));
        }
    }

    /** An add or a replace without a value is rejected. */
    @Property
    default void value1_the_cloudimages_api_rejects_a_missing_value(
            @ForAll MediaType type, @ForAll(supplier = Ops.Setting.class) Op op) {
        send(elements(type, type.element(op.jsonName(), JsonData.string("/name"), Optional.empty())))
                .isRejected(Rejection.malformed("value-1").at(0));
    }

    /** A remove ignores a value. */
    @Property
    default void value2_the_cloudimages_api_ignores_the_value_of_a_remove(
            @ForAll MediaType type, @ForAll(supplier = Values.Any.class) JsonValue value) {
        JsonObject image = JsonData.with(SampleImages.ACTIVE, "a", text());
        send(Permits.cloudimages(image, type, new WireOperation(Op.REMOVE, "a", Optional.of(value))))
                .hasImage(SampleImages.ACTIVE);
    }

    /** A path is a JSON pointer: a slash and a tilde of a name are escaped. */
    @Property
    default void path1_the_cloudimages_api_reads_a_path_as_a_json_pointer(
            @ForAll MediaType type,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Pointers.WithStrayTilde.class) String stray,
            @ForAll(supplier = Pointers.WithoutSlash.class) String relative) {
        for (String whole : List.of(name + "/" + name, name + "~" + name, name + "~1" + name)) {
            send(Permits.cloudimages(SampleImages.ACTIVE, type, WireOperation.add(whole, text())))
                    .hasImage(JsonData.with(SampleImages.ACTIVE, whole, text()));
        }
        for (String path : List.of(stray, relative)) {
            send(elements(type, type.element(Op.ADD.jsonName(), JsonData.string(path), Optional.of(text()))))
                    .isRejected(Rejection.malformed("path-1").at(0));
        }
    }

    /** A path of more than one token is rejected. */
    @Property
    default void path2_the_cloudimages_api_rejects_more_than_one_token(
            @ForAll MediaType type, @ForAll Op op, @ForAll(supplier = Pointers.WithMoreTokens.class) String path) {
        send(elements(type, type.element(op.jsonName(), JsonData.string(path), Optional.of(text()))))
                .isRejected(Rejection.malformed("path-2").at(0));
    }

    private static PatchRequest as(String contentType, MediaType form) {
        return Permits.cloudimages(SampleImages.ACTIVE, form, WireOperation.replace("name", text()))
                .withContentType(Optional.of(contentType));
    }

    private static JsonObject renamed() {
        return JsonData.with(SampleImages.ACTIVE, "name", text());
    }

    private static PatchRequest elements(MediaType type, JsonObject element) {
        RequestBody body = RequestBody.utf8(JsonTexts.plain(JsonData.array(List.of(element))));
        return Permits.cloudimages(SampleImages.ACTIVE, type, body);
    }

    private static JsonValue text() {
        return JsonData.string("test01");
    }
}
