// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

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

    /** An attribute that is permitted by name accepts every value that the documentation allows. */
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

    /** Null is a value where the documentation says so. */
    @Property
    default void attr1_null_is_a_value_where_it_is_documented(
            @ForAll(supplier = AttributeSample.Nullable.class) AttributeSample documented) {
        attr1_a_permitted_attribute_accepts_what_is_documented(documented);
    }

    /**
     * The status, where it is permitted, accepts every value that the documentation allows; the native API does not ask
     * for one in particular.
     */
    @Property
    default void attr1_a_permitted_status_accepts_what_is_documented(
            @ForAll(supplier = AttributeSample.ValidStatus.class) AttributeSample documented) {
        attr1_a_permitted_attribute_accepts_what_is_documented(documented);
    }

    /** An attribute that is permitted by name accepts no other value. */
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

    /** An attribute that is permitted by name may be removed. */
    @Property
    default void attr1_a_permitted_attribute_may_be_removed(
            @ForAll MediaType type, @ForAll(supplier = AttributeSample.Valid.class) AttributeSample documented) {
        String name = documented.spec().name();
        JsonObject image = SampleImages.exampleFor(Op.REMOVE, name);
        send(Permits.request(image, type, WireOperation.remove(name))).hasImage(JsonData.without(image, name));
    }

    /** An attribute that is permitted by name exists or not like any other. */
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

    /** Permitting a name that is not documented changes nothing: it is that of a customised attribute. */
    @Property
    default void attr1_a_permitted_name_that_is_not_documented_is_customised(
            @ForAll(supplier = AttributeNames.Undocumented.class) String name,
            @ForAll(supplier = Values.NoText.class) JsonValue value) {
        send(Permits.request(SampleImages.EXAMPLE, MediaType.V2_1, WireOperation.add(name, value)))
                .isRejected(Rejection.malformed("custom-1").at(0));
        send(Permits.request(SampleImages.EXAMPLE, MediaType.V2_1, WireOperation.add(name, JsonData.string("a"))))
                .hasImage(JsonData.with(SampleImages.EXAMPLE, name, JsonData.string("a")));
    }

    /** Permitting the name changes nothing: it keeps its own rules. */
    @Property
    default void attr1_the_name_keeps_its_own_rules(@ForAll MediaType type) {
        send(Permits.request(SampleImages.EXAMPLE, type, WireOperation.replace("name", JsonData.string("<>"))))
                .isRejected(Rejection.bad("name-2", "IMG.0003").at(0));
    }

    private static Rejection rejection(AttributeSample documented) {
        return Rejection.bad("attr-1", documented.spec().code()).at(0);
    }
}
