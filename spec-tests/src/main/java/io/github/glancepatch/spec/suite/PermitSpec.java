// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.Documented;
import io.github.glancepatch.spec.generators.Images;
import io.github.glancepatch.spec.generators.Names;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.generators.Words;
import io.github.glancepatch.spec.model.Refusal;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import io.github.glancepatch.spec.wire.Word;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Attributes that a rule set is widened by, and what the documentation says of their values: rule attr-1. */
public interface PermitSpec extends ImagePatchSpec {

    /**
     * An attribute that is permitted by name takes every value that the documentation allows.
     *
     * @param documented the attribute and the value
     */
    @Property
    default void attr1_a_permitted_attribute_takes_what_is_documented(
            @ForAll(supplier = Documented.Valid.class) Documented documented) {
        String name = documented.fact().name();
        JsonObject expected = JsonData.with(Images.EXAMPLE, name, documented.value());
        for (Word word : List.of(Word.ADD, Word.REPLACE)) {
            WireOperation operation = WireOperation.of(word, name, documented.value());
            send(Permits.request(Images.exampleFor(word, name), MediaType.V2_1, operation))
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
            @ForAll(supplier = Documented.Nullable.class) Documented documented) {
        attr1_a_permitted_attribute_takes_what_is_documented(documented);
    }

    /**
     * The status, where it is permitted, takes every value that the documentation allows; the native call does not ask
     * for one in particular.
     *
     * @param documented the status and the value
     */
    @Property
    default void attr1_a_permitted_status_takes_what_is_documented(
            @ForAll(supplier = Documented.ValidStatus.class) Documented documented) {
        attr1_a_permitted_attribute_takes_what_is_documented(documented);
    }

    /**
     * An attribute that is permitted by name takes no other value.
     *
     * @param documented the attribute and the value
     */
    @Property
    default void attr1_a_permitted_attribute_takes_nothing_else(
            @ForAll(supplier = Documented.Faulty.class) Documented documented) {
        String name = documented.fact().name();
        for (Word word : List.of(Word.ADD, Word.REPLACE)) {
            WireOperation operation = WireOperation.of(word, name, documented.value());
            send(Permits.request(Images.exampleFor(word, name), MediaType.V2_1, operation))
                    .isRefused(refusal(documented));
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
            @ForAll MediaType type, @ForAll(supplier = Documented.Valid.class) Documented documented) {
        String name = documented.fact().name();
        JsonObject image = Images.exampleFor(Word.REMOVE, name);
        send(Permits.request(image, type, WireOperation.remove(name))).hasImage(JsonData.without(image, name));
    }

    /**
     * An attribute that is permitted by name exists or not like any other.
     *
     * @param word replace or remove
     * @param documented the attribute and a value that it can have
     */
    @Property
    default void attr1_a_permitted_attribute_that_is_missing_is_not_replaced(
            @ForAll(supplier = Words.Existing.class) Word word,
            @ForAll(supplier = Documented.Valid.class) Documented documented) {
        String name = documented.fact().name();
        send(Permits.request(
                        JsonData.without(Images.EXAMPLE, name),
                        MediaType.V2_1,
                        WireOperation.of(word, name, documented.value())))
                .isRefused(Refusal.conflict(word == Word.REPLACE ? "replace-1" : "remove-1")
                        .at(0));
    }

    /**
     * The sibling call permits the attributes that it lists, and holds them to the documentation.
     *
     * @param documented an attribute that it lists, and a value that is documented
     */
    @Property
    default void attr1_the_sibling_call_takes_what_is_documented(
            @ForAll(supplier = Documented.ValidSibling.class) Documented documented) {
        String name = documented.fact().name();
        JsonObject expected = JsonData.with(Images.EXAMPLE, name, documented.value());
        WireOperation add = WireOperation.add(name, documented.value());
        send(Permits.sibling(Images.exampleFor(Word.ADD, name), MediaType.V2_1, add))
                .hasImage(expected);
        send(Permits.sibling(expected, MediaType.V2_0, WireOperation.remove(name)))
                .hasImage(JsonData.without(expected, name));
    }

    /**
     * The sibling call takes no other value.
     *
     * @param documented an attribute that it lists, and a value that is not documented
     */
    @Property
    default void attr1_the_sibling_call_takes_nothing_else(
            @ForAll(supplier = Documented.FaultySibling.class) Documented documented) {
        String name = documented.fact().name();
        send(Permits.sibling(Images.EXAMPLE, MediaType.V2_1, WireOperation.add(name, documented.value())))
                .isRefused(refusal(documented));
    }

    /**
     * The sibling call can be widened too.
     *
     * @param documented the attribute and the value
     */
    @Property
    default void attr1_the_sibling_call_can_be_widened(
            @ForAll(supplier = Documented.Valid.class) Documented documented) {
        WireOperation operation = WireOperation.add(documented.fact().name(), documented.value());
        JsonObject image = Images.exampleFor(Word.ADD, operation.attribute());
        PatchRequest request =
                Permits.sibling(image, MediaType.V2_1, operation).by(PatchRequest.CLOUDIMAGES, permit(operation));
        send(request).hasImage(JsonData.with(Images.EXAMPLE, operation.attribute(), documented.value()));
    }

    /**
     * Permitting a name that is not documented changes nothing: it is that of a customised attribute.
     *
     * @param name the attribute's name
     * @param value a value that customised attributes do not have
     */
    @Property
    default void attr1_a_permitted_name_that_is_not_documented_is_customised(
            @ForAll(supplier = Names.Undocumented.class) String name,
            @ForAll(supplier = Values.NoText.class) JsonValue value) {
        send(Permits.request(Images.EXAMPLE, MediaType.V2_1, WireOperation.add(name, value)))
                .isRefused(Refusal.malformed("custom-1").at(0));
        send(Permits.request(Images.EXAMPLE, MediaType.V2_1, WireOperation.add(name, JsonData.string("a"))))
                .hasImage(JsonData.with(Images.EXAMPLE, name, JsonData.string("a")));
    }

    /**
     * Permitting the name changes nothing: it keeps its own rules.
     *
     * @param type the media type
     */
    @Property
    default void attr1_the_name_keeps_its_own_rules(@ForAll MediaType type) {
        send(Permits.request(Images.EXAMPLE, type, WireOperation.replace("name", JsonData.string("<>"))))
                .isRefused(Refusal.bad("name-2", "IMG.0003").at(0));
    }

    private static JsonObject permit(WireOperation operation) {
        return Permits.permitting(List.of(operation.attribute()));
    }

    private static Refusal refusal(Documented documented) {
        return Refusal.bad("attr-1", documented.fact().code()).at(0);
    }
}
