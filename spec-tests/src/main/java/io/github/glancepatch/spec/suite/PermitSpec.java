// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.AttributeSample;
import io.github.glancepatch.spec.generators.Ops;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Attributes that a rule set is widened by, and what the documentation says of their values: rule attr-1. */
public interface PermitSpec extends ImagePatchSpec {

    /**
     * An attribute that is permitted by name accepts every value that the documentation allows.
     *
     * @param documented the attribute and the value
     */
    @Property
    default void attr1_a_permitted_attribute_accepts_what_is_documented(
            @ForAll(supplier = AttributeSample.Valid.class) AttributeSample documented) {
        String name = documented.spec().name();
        JsonObject expected = JsonData.with(SampleImages.EXAMPLE, name, documented.value());
        for (Op op : List.of(Op.ADD, Op.REPLACE)) {
            WireOperation operation = WireOperation.of(op, name, documented.value());
            send(Permits.request(SampleImages.exampleFor(op, name), MediaType.V2_1, operation))
                    .hasImage(expected);
        }
    }

    /**
     * Null is a value where the documentation says so.
     *
     * @param documented the attribute, and null
     */
    @Property
    default void attr1_null_is_a_value_where_it_is_documented(
            @ForAll(supplier = AttributeSample.Nullable.class) AttributeSample documented) {
        attr1_a_permitted_attribute_accepts_what_is_documented(documented);
    }

    /**
     * The status, where it is permitted, accepts every value that the documentation allows; the native API does not ask
     * for one in particular.
     *
     * @param documented the status and the value
     */
    @Property
    default void attr1_a_permitted_status_accepts_what_is_documented(
            @ForAll(supplier = AttributeSample.ValidStatus.class) AttributeSample documented) {
        attr1_a_permitted_attribute_accepts_what_is_documented(documented);
    }

    /**
     * An attribute that is permitted by name accepts no other value.
     *
     * @param documented the attribute and the value
     */
    @Property
    default void attr1_a_permitted_attribute_accepts_nothing_else(
            @ForAll(supplier = AttributeSample.Faulty.class) AttributeSample documented) {
        String name = documented.spec().name();
        for (Op op : List.of(Op.ADD, Op.REPLACE)) {
            WireOperation operation = WireOperation.of(op, name, documented.value());
            send(Permits.request(SampleImages.exampleFor(op, name), MediaType.V2_1, operation))
                    .isRejected(rejection(documented));
        }
    }

    /**
     * An attribute that is permitted by name may be removed.
     *
     * @param type the media type
     * @param documented the attribute
     */
    @Property
    default void attr1_a_permitted_attribute_may_be_removed(
            @ForAll MediaType type, @ForAll(supplier = AttributeSample.Valid.class) AttributeSample documented) {
        String name = documented.spec().name();
        JsonObject image = SampleImages.exampleFor(Op.REMOVE, name);
        send(Permits.request(image, type, WireOperation.remove(name))).hasImage(JsonData.without(image, name));
    }

    /**
     * An attribute that is permitted by name exists or not like any other.
     *
     * @param op replace or remove
     * @param documented the attribute and a value that it can have
     */
    @Property
    default void attr1_a_permitted_attribute_that_is_missing_is_not_replaced(
            @ForAll(supplier = Ops.Existing.class) Op op,
            @ForAll(supplier = AttributeSample.Valid.class) AttributeSample documented) {
        String name = documented.spec().name();
        send(Permits.request(
                        JsonData.without(SampleImages.EXAMPLE, name),
                        MediaType.V2_1,
                        WireOperation.of(op, name, documented.value())))
                .isRejected(Rejection.conflict(op == Op.REPLACE ? "replace-1" : "remove-1")
                        .at(0));
    }

    /**
     * The cloudimages API permits the attributes that it lists, and holds them to the documentation.
     *
     * @param documented an attribute that it lists, and a value that is documented
     */
    @Property
    default void attr1_the_cloudimages_api_accepts_what_is_documented(
            @ForAll(supplier = AttributeSample.ValidForCloudimages.class) AttributeSample documented) {
        String name = documented.spec().name();
        JsonObject expected = JsonData.with(SampleImages.EXAMPLE, name, documented.value());
        WireOperation add = WireOperation.add(name, documented.value());
        send(Permits.cloudimages(SampleImages.exampleFor(Op.ADD, name), MediaType.V2_1, add))
                .hasImage(expected);
        send(Permits.cloudimages(expected, MediaType.V2_0, WireOperation.remove(name)))
                .hasImage(JsonData.without(expected, name));
    }

    /**
     * The cloudimages API accepts no other value.
     *
     * @param documented an attribute that it lists, and a value that is not documented
     */
    @Property
    default void attr1_the_cloudimages_api_accepts_nothing_else(
            @ForAll(supplier = AttributeSample.FaultyForCloudimages.class) AttributeSample documented) {
        String name = documented.spec().name();
        send(Permits.cloudimages(SampleImages.EXAMPLE, MediaType.V2_1, WireOperation.add(name, documented.value())))
                .isRejected(rejection(documented));
    }

    /**
     * The cloudimages API can be widened too.
     *
     * @param documented the attribute and the value
     */
    @Property
    default void attr1_the_cloudimages_api_can_be_widened(
            @ForAll(supplier = AttributeSample.Valid.class) AttributeSample documented) {
        WireOperation operation = WireOperation.add(documented.spec().name(), documented.value());
        JsonObject image = SampleImages.exampleFor(Op.ADD, operation.attribute());
        PatchRequest request =
                Permits.cloudimages(image, MediaType.V2_1, operation).by(PatchRequest.CLOUDIMAGES, permit(operation));
        send(request).hasImage(JsonData.with(SampleImages.EXAMPLE, operation.attribute(), documented.value()));
    }

    /**
     * Permitting a name that is not documented changes nothing: it is that of a customised attribute.
     *
     * @param name the attribute's name
     * @param value a value that customised attributes do not have
     */
    @Property
    default void attr1_a_permitted_name_that_is_not_documented_is_customised(
            @ForAll(supplier = AttributeNames.Undocumented.class) String name,
            @ForAll(supplier = Values.NoText.class) JsonValue value) {
        send(Permits.request(SampleImages.EXAMPLE, MediaType.V2_1, WireOperation.add(name, value)))
                .isRejected(Rejection.malformed("custom-1").at(0));
        send(Permits.request(SampleImages.EXAMPLE, MediaType.V2_1, WireOperation.add(name, JsonData.string("a"))))
                .hasImage(JsonData.with(SampleImages.EXAMPLE, name, JsonData.string("a")));
    }

    /**
     * Permitting the name changes nothing: it keeps its own rules.
     *
     * @param type the media type
     */
    @Property
    default void attr1_the_name_keeps_its_own_rules(@ForAll MediaType type) {
        send(Permits.request(SampleImages.EXAMPLE, type, WireOperation.replace("name", JsonData.string("<>"))))
                .isRejected(Rejection.bad("name-2", "IMG.0003").at(0));
    }

    private static JsonObject permit(WireOperation operation) {
        return Permits.permitting(List.of(operation.attribute()));
    }

    private static Rejection rejection(AttributeSample documented) {
        return Rejection.bad("attr-1", documented.spec().code()).at(0);
    }
}
