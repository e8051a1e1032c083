// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.generators.Documented;
import io.github.glancepatch.spec.generators.Images;
import io.github.glancepatch.spec.generators.Names;
import io.github.glancepatch.spec.generators.Patches;
import io.github.glancepatch.spec.generators.ValidPatch;
import io.github.glancepatch.spec.generators.Values;
import io.github.glancepatch.spec.generators.Words;
import io.github.glancepatch.spec.model.Refusal;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import io.github.glancepatch.spec.wire.Word;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Which attributes a patch may change: rules access-1 to access-5. */
public interface AccessSpec extends ImagePatchSpec {

    /**
     * Name and description may be added and replaced.
     *
     * @param type the media type
     * @param word add or replace
     */
    @Property
    default void access1_name_and_description_may_be_set(
            @ForAll MediaType type, @ForAll(supplier = Words.Setting.class) Word word) {
        for (String name : Names.NAME_AND_DESCRIPTION) {
            set(type, word, name, text()).hasImage(JsonData.with(Images.EXAMPLE, name, text()));
        }
    }

    /**
     * Customised attributes may be added and replaced, those that Glance knows among them; a name like that of a
     * documented attribute is a customised one.
     *
     * @param type the media type
     * @param word add or replace
     * @param known the name of an attribute that is known as a property of Glance
     * @param restricted the name of a restricted attribute
     */
    @Property
    default void access1_customised_attributes_may_be_set(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = Names.KnownCustom.class) String known,
            @ForAll(supplier = Names.Restricted.class) String restricted) {
        for (String name : List.of(known, restricted + "s", "_" + restricted, "__x" + known)) {
            set(type, word, name, text()).hasImage(JsonData.with(Images.EXAMPLE, name, text()));
        }
    }

    /**
     * Every other documented attribute is restricted: no operation on it is granted, whatever the value, whether it is
     * there or not.
     *
     * @param word the operation's word
     * @param name the attribute's name
     * @param image the image
     * @param value the value
     */
    @Property
    default void access2_a_restricted_attribute_is_refused_whatever_the_value(
            @ForAll Word word,
            @ForAll(supplier = Names.Restricted.class) String name,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        patch(image, MediaType.V2_1, WireOperation.of(word, name, value)).isRefused(restricted(0));
    }

    /**
     * Every restricted attribute is refused, in both media types, with a value that it could have.
     *
     * @param type the media type
     * @param word the operation's word
     * @param name the attribute's name
     */
    @Property
    default void access2_every_restricted_attribute_is_refused(
            @ForAll MediaType type, @ForAll Word word, @ForAll(supplier = Names.Restricted.class) String name) {
        patch(Images.EXAMPLE, type, WireOperation.of(word, name, text())).isRefused(restricted(0));
    }

    /**
     * The value that the attribute has is refused like any other.
     *
     * @param documented an attribute and a value that it can have
     */
    @Property
    default void access2_the_value_that_is_there_already_is_refused(
            @ForAll(supplier = Documented.Valid.class) Documented documented) {
        String name = documented.fact().name();
        if (Names.isRestricted(name)) {
            JsonObject image = JsonData.with(Images.EXAMPLE, name, documented.value());
            patch(image, MediaType.V2_1, WireOperation.replace(name, documented.value()))
                    .isRefused(restricted(0));
        }
    }

    /**
     * The sibling call restricts what it does not list.
     *
     * @param word the operation's word
     * @param name the attribute's name
     * @param value the value
     */
    @Property
    default void access2_the_sibling_call_restricts_what_it_does_not_list(
            @ForAll Word word,
            @ForAll(supplier = Names.RestrictedForCloudimages.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        send(Permits.sibling(Images.EXAMPLE, MediaType.V2_1, WireOperation.of(word, name, value)))
                .isRefused(restricted(0));
    }

    /**
     * Permitting some attributes leaves the others restricted.
     *
     * @param word the operation's word
     * @param name the attribute's name
     * @param permitted the name of the attribute that is permitted
     */
    @Property
    default void access2_permitting_one_attribute_permits_no_other(
            @ForAll Word word,
            @ForAll(supplier = Names.Restricted.class) String name,
            @ForAll(supplier = Names.Restricted.class) String permitted) {
        if (!name.equals(permitted)) {
            WireOperation operation = WireOperation.of(word, name, text());
            PatchRequest request =
                    PatchRequest.ims(Images.EXAMPLE, MediaType.V2_1.text(), MediaType.V2_1.body(operation));
            send(request.by(PatchRequest.IMS, Permits.permitting(List.of(permitted))))
                    .isRefused(restricted(0));
        }
    }

    /**
     * Customised attributes may be removed, those that Glance knows among them.
     *
     * @param type the media type
     * @param name the attribute's name
     */
    @Property
    default void access3_customised_attributes_may_be_removed(
            @ForAll MediaType type, @ForAll(supplier = Names.KnownCustom.class) String name) {
        patch(JsonData.with(Images.EXAMPLE, name, text()), type, WireOperation.remove(name))
                .hasImage(JsonData.without(Images.EXAMPLE, name));
    }

    /**
     * The description may be removed.
     *
     * @param type the media type
     * @param value the description
     */
    @Property
    default void access3_the_description_may_be_removed(
            @ForAll MediaType type, @ForAll(supplier = Values.Text.class) JsonValue value) {
        patch(JsonData.with(Images.EXAMPLE, "__description", value), type, WireOperation.remove("__description"))
                .hasImage(JsonData.without(Images.EXAMPLE, "__description"));
    }

    /**
     * The name may not be removed, also where the image has none, and where it is permitted by name.
     *
     * @param type the media type
     * @param image the image
     */
    @Property
    default void access4_the_name_may_not_be_removed(
            @ForAll MediaType type, @ForAll(supplier = Images.Any.class) JsonObject image) {
        Refusal refusal = Refusal.withoutCode("access-4", 403).at(0);
        JsonObject with = JsonData.with(image, "name", text());
        patch(with, type, WireOperation.remove("name")).isRefused(refusal);
        patch(JsonData.without(image, "name"), type, WireOperation.remove("name"))
                .isRefused(refusal);
        send(Permits.request(with, type, WireOperation.remove("name"))).isRefused(refusal);
    }

    /**
     * Removing the name is judged when its turn comes: an operation before it that cannot be applied is the answer, and
     * one behind it that is refused by itself.
     *
     * @param type the media type
     */
    @Property
    default void access4_removing_the_name_is_refused_when_it_is_applied(@ForAll MediaType type) {
        patch(Images.EXAMPLE, type, WireOperation.remove("not_there"), WireOperation.remove("name"))
                .isRefused(Refusal.conflict("remove-1").at(0));
        patch(Images.EXAMPLE, type, WireOperation.remove("name"), WireOperation.remove("not_there"))
                .isRefused(Refusal.withoutCode("access-4", 403).at(0));
        patch(Images.EXAMPLE, type, WireOperation.remove("name"), WireOperation.add("a", JsonValue.EMPTY_JSON_ARRAY))
                .isRefused(Refusal.malformed("custom-1").at(1));
    }

    /**
     * A restricted attribute beats everything that is found when operations are applied, wherever it stands.
     *
     * @param type the media type
     * @param patch operations that are granted
     * @param place where the operation on the restricted attribute stands
     * @param name the restricted attribute's name
     * @param word the word of the operation on it
     */
    @Property
    default void access5_a_restricted_attribute_beats_a_missing_target(
            @ForAll MediaType type,
            @ForAll(supplier = Patches.Valid.class) ValidPatch patch,
            @ForAll @IntRange(max = 99) int place,
            @ForAll(supplier = Names.SomeRestricted.class) String name,
            @ForAll Word word) {
        List<WireOperation> operations = new ArrayList<>(patch.operations());
        operations.add(0, WireOperation.replace("not_there", text()));
        operations.add(0, WireOperation.remove("name"));
        int index = place % (operations.size() + 1);
        operations.add(index, WireOperation.of(word, name, text()));
        patch(JsonData.without(patch.image(), "not_there"), type, operations).isRefused(restricted(index));
    }

    private static Refusal restricted(int index) {
        return Refusal.withoutCode("access-2", 403).at(index);
    }

    private static JsonValue text() {
        return JsonData.string("test01");
    }
}
