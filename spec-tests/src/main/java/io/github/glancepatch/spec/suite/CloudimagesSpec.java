// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the sibling call, PATCH /v2/cloudimages, asks for besides: rules state-1 and custom-3. */
public interface CloudimagesSpec extends ImagePatchSpec {

    /**
     * An image that is active, or has no status, is patched.
     *
     * @param type the media type
     * @param image the image
     */
    @Property
    default void state1_an_active_image_is_patched(
            @ForAll MediaType type, @ForAll(supplier = Images.Active.class) JsonObject image) {
        JsonObject named = JsonData.with(image, "name", JsonData.string("before"));
        send(Permits.sibling(named, type, rename())).hasImage(JsonData.with(image, "name", JsonData.string("test01")));
    }

    /**
     * An image of another status is not patched.
     *
     * @param type the media type
     * @param image the image
     * @param status its status
     */
    @Property
    default void state1_an_image_of_another_status_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Values.Inactive.class) JsonValue status) {
        JsonObject named = JsonData.with(image, "name", JsonData.string("before"));
        send(Permits.sibling(JsonData.with(named, "status", status), type, rename()))
                .isRefused(Refusal.bad("state-1", "IMG.0046"));
    }

    /**
     * An empty document is accepted whatever the status.
     *
     * @param type the media type
     * @param status the image's status
     */
    @Property
    default void state1_an_empty_document_asks_for_no_status(
            @ForAll MediaType type, @ForAll(supplier = Values.Inactive.class) JsonValue status) {
        JsonObject image = JsonData.with(Images.EXAMPLE, "status", status);
        send(Permits.sibling(image, type)).hasImage(image);
    }

    /**
     * The native call asks for no status.
     *
     * @param type the media type
     * @param status the image's status
     */
    @Property
    default void state1_the_native_call_asks_for_no_status(
            @ForAll MediaType type, @ForAll(supplier = Values.Inactive.class) JsonValue status) {
        JsonObject image = JsonData.with(Images.EXAMPLE, "status", status);
        patch(image, type, rename()).hasImage(JsonData.with(image, "name", JsonData.string("test01")));
    }

    /**
     * The status is judged when the document is known to be right, and before the first operation is applied.
     *
     * @param type the media type
     */
    @Property
    default void state1_the_status_is_judged_behind_the_document_and_before_the_first_operation(
            @ForAll MediaType type) {
        JsonObject image = JsonData.with(Images.EXAMPLE, "status", JsonData.string("queued"));
        WireOperation missing = WireOperation.remove("not_there");
        WireOperation faulty = WireOperation.add("not_there", JsonValue.EMPTY_JSON_ARRAY);
        send(Permits.sibling(image, type, missing)).isRefused(Refusal.bad("state-1", "IMG.0046"));
        send(Permits.sibling(image, type, missing, faulty))
                .isRefused(Refusal.malformed("custom-1").at(1));
    }

    /**
     * A name without an upper-case letter is taken.
     *
     * @param type the media type
     * @param image the image
     * @param name the attribute's name
     * @param value the value
     */
    @Property
    default void custom3_a_name_in_lower_case_is_taken(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Active.class) JsonObject image,
            @ForAll(supplier = Names.LowerCase.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        send(Permits.sibling(JsonData.without(image, name), type, WireOperation.add(name, value)))
                .hasImage(JsonData.with(image, name, value));
    }

    /**
     * A name with an upper-case letter is refused, also for an attribute that is there.
     *
     * @param type the media type
     * @param word add or replace
     * @param name the attribute's name
     */
    @Property
    default void custom3_a_name_with_an_upper_case_letter_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = Names.WithUpperCase.class) String name) {
        JsonObject image = Images.exampleFor(word, name);
        send(Permits.sibling(image, type, WireOperation.of(word, name, JsonData.string("a"))))
                .isRefused(Refusal.malformed("custom-3").at(0));
    }

    /**
     * An attribute whose name has an upper-case letter can be removed.
     *
     * @param type the media type
     * @param name the attribute's name
     */
    @Property
    default void custom3_a_remove_takes_any_name(
            @ForAll MediaType type, @ForAll(supplier = Names.WithUpperCase.class) String name) {
        JsonObject image = JsonData.with(Images.EXAMPLE, name, JsonData.string(""));
        send(Permits.sibling(image, type, WireOperation.remove(name))).hasImage(Images.EXAMPLE);
    }

    /**
     * The native call takes upper-case letters.
     *
     * @param type the media type
     * @param name the attribute's name
     */
    @Property
    default void custom3_the_native_call_takes_upper_case_letters(
            @ForAll MediaType type, @ForAll(supplier = Names.WithUpperCase.class) String name) {
        patch(Images.EXAMPLE, type, WireOperation.add(name, JsonData.string("a")))
                .hasImage(JsonData.with(Images.EXAMPLE, name, JsonData.string("a")));
    }

    private static WireOperation rename() {
        return WireOperation.replace("name", JsonData.string("test01"));
    }
}
