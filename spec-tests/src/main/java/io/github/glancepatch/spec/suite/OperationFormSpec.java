// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.Ops;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The form of an operation in each media type: rules op21-1, op21-2, op20-1, value-1 and value-2. */
public interface OperationFormSpec extends ImagePatchSpec {

    /** Each of the three ops is understood in v2.1. */
    @Property
    default void op21r1_the_three_ops_are_understood(
            @ForAll Op op,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        understands(MediaType.V2_1, op, name, value);
    }

    /** Any other op is rejected, also one that only differs in case, and one that is no string. */
    @Property
    default void op21r1_another_op_is_rejected(
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Ops.Others.class) JsonValue sent) {
        JsonObject element = JsonData.with(MediaType.V2_1.element(WireOperation.add("a", text())), "op", sent);
        isRejected(image, MediaType.V2_1, element, "op21-1");
    }

    /** An operation without the op is rejected. */
    @Property
    default void op21r1_a_missing_op_is_rejected(@ForAll Op op) {
        JsonObject element = MediaType.V2_1.element(WireOperation.of(op, "name", text()));
        isRejected(SampleImages.EXAMPLE, MediaType.V2_1, JsonData.without(element, "op"), "op21-1");
    }

    /** An operation without a path is rejected. */
    @Property
    default void op21r2_a_missing_path_is_rejected(
            @ForAll(supplier = SampleImages.Any.class) JsonObject image, @ForAll Op op) {
        JsonObject element = MediaType.V2_1.element(WireOperation.of(op, "name", text()));
        isRejected(image, MediaType.V2_1, JsonData.without(element, "path"), "op21-2");
    }

    /** A path that is no string is rejected. */
    @Property
    default void op21r2_a_path_that_is_no_string_is_rejected(
            @ForAll Op op, @ForAll(supplier = Values.NoText.class) JsonValue path) {
        JsonObject element = MediaType.V2_1.element(op.jsonName(), path, Optional.of(text()));
        isRejected(SampleImages.EXAMPLE, MediaType.V2_1, element, "op21-2");
    }

    /** Each of the three ops is understood in v2.0. */
    @Property
    default void op20r1_the_three_ops_are_understood(
            @ForAll Op op,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        understands(MediaType.V2_0, op, name, value);
    }

    /**
     * An operation without any of the ops is rejected, whatever else it has; one in the form of v2.1 is one without.
     */
    @Property
    default void op20r1_a_missing_op_is_rejected(
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Ops.Others.class) JsonValue sent) {
        String member = sent instanceof JsonString string ? string.getString() : sent.toString();
        JsonObject element = JsonData.with(JsonData.object("value", text()), member, JsonData.string("/a"));
        isRejected(image, MediaType.V2_0, element, "op20-1");
        isRejected(image, MediaType.V2_0, MediaType.V2_1.element(WireOperation.add("a", text())), "op20-1");
    }

    /** An operation with more than one of the ops is rejected, whatever their values are. */
    @Property
    default void op20r1_more_than_one_op_is_rejected(
            @ForAll(supplier = Ops.Several.class) Set<Op> ops, @ForAll(supplier = Values.Any.class) JsonValue path) {
        for (JsonValue first : List.of(path, JsonValue.NULL)) {
            JsonObject element = JsonData.object("value", text());
            JsonValue next = first;
            for (Op op : ops) {
                element = JsonData.with(element, op.jsonName(), next);
                next = JsonData.string("/name");
            }
            isRejected(SampleImages.EXAMPLE, MediaType.V2_0, element, "op20-1");
        }
    }

    /** A path that is no string is rejected. */
    @Property
    default void op20r1_a_path_that_is_no_string_is_rejected(
            @ForAll Op op, @ForAll(supplier = Values.NoText.class) JsonValue path) {
        JsonObject element = MediaType.V2_0.element(op.jsonName(), path, Optional.of(text()));
        isRejected(SampleImages.EXAMPLE, MediaType.V2_0, element, "op20-1");
    }

    /** An add or a replace without a value is rejected. */
    @Property
    default void value1_a_missing_value_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = AttributeNames.Plain.class) String name) {
        JsonObject element =
                type.element(op.jsonName(), JsonData.string(WireOperation.pointer(name)), Optional.empty());
        isRejected(image, type, element, "value-1");
    }

    /** JSON null is a value: it is rejected, where it is, for what it is and not for being missing. */
    @Property
    default void value1_null_is_a_value(@ForAll MediaType type, @ForAll(supplier = Ops.Setting.class) Op op) {
        WireOperation toNull = WireOperation.of(op, "__data_origin", JsonValue.NULL);
        send(Permits.request(SampleImages.exampleFor(op, "__data_origin"), type, toNull))
                .hasImage(JsonData.with(SampleImages.EXAMPLE, "__data_origin", JsonValue.NULL));
        set(type, op, "name", JsonValue.NULL)
                .isRejected(Rejection.malformed("name-1").at(0));
    }

    /** A remove needs no value, and ignores one. */
    @Property
    default void value2_the_value_of_a_remove_is_ignored(
            @ForAll MediaType type,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        JsonObject with = JsonData.with(image, name, text());
        WireOperation operation = new WireOperation(Op.REMOVE, name, Optional.of(value));
        patch(with, type, operation).hasImage(JsonData.without(image, name));
        patch(with, type, WireOperation.remove(name)).hasImage(JsonData.without(image, name));
    }

    private void isRejected(JsonObject image, MediaType type, JsonObject element, String rule) {
        patchElements(image, type, element).isRejected(Rejection.malformed(rule).at(0));
    }

    private void understands(MediaType type, Op op, String name, JsonValue value) {
        JsonObject expected = op == Op.REMOVE
                ? JsonData.without(SampleImages.EXAMPLE, name)
                : JsonData.with(SampleImages.EXAMPLE, name, value);
        set(type, op, name, value).hasImage(expected);
    }

    private static JsonValue text() {
        return JsonData.string("test01");
    }
}
