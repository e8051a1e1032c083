// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.Ops;
import io.github.glancepatch.spec.generators.Pointers;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The path of an operation: rules path-1 to path-4. */
public interface PathSpec extends ImagePatchSpec {

    /** A path is a slash and the attribute's name, with {@code ~1} for a slash in it and {@code ~0} for a tilde. */
    @Property
    default void path1_a_path_names_exactly_one_attribute(
            @ForAll MediaType type,
            @ForAll Op op,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image,
            @ForAll(supplier = AttributeNames.Custom.class) String name) {
        JsonObject without = JsonData.without(image, name);
        JsonObject with = JsonData.with(image, name, JsonData.string("before"));
        at(type, op == Op.ADD ? without : with, op, WireOperation.pointer(name), text())
                .hasImage(op == Op.REMOVE ? without : JsonData.with(image, name, text()));
    }

    /**
     * {@code ~01} is {@code ~1} and no slash: the escape of the slash is decoded first. The escapes of a URL are none.
     */
    @Property
    default void path1_an_escape_is_decoded_once(@ForAll MediaType type) {
        at(type, SampleImages.EXAMPLE, Op.ADD, "/a~01b", text())
                .hasImage(JsonData.with(SampleImages.EXAMPLE, "a~1b", text()));
        at(type, SampleImages.EXAMPLE, Op.ADD, "/a~001b", text())
                .hasImage(JsonData.with(SampleImages.EXAMPLE, "a~01b", text()));
        at(type, SampleImages.EXAMPLE, Op.ADD, "/a~10b", text())
                .hasImage(JsonData.with(SampleImages.EXAMPLE, "a/0b", text()));
        at(type, SampleImages.EXAMPLE, Op.ADD, "/a%2Fb", text())
                .hasImage(JsonData.with(SampleImages.EXAMPLE, "a%2Fb", text()));
        at(type, SampleImages.EXAMPLE, Op.ADD, "/a+b", text())
                .hasImage(JsonData.with(SampleImages.EXAMPLE, "a+b", text()));
    }

    /** Names are compared with regard to case, so that another capitalization is another attribute. */
    @Property
    default void path1_case_counts_in_a_name(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.Restricted.class) String name) {
        String other =
                name.replace('s', 'S').replace('i', 'I').replace('a', 'A').replace('e', 'E');
        at(type, SampleImages.EXAMPLE, Op.ADD, "/" + other, text())
                .hasImage(JsonData.with(SampleImages.EXAMPLE, other, text()));
    }

    /** A path that does not begin with a slash is rejected. */
    @Property
    default void path1_a_path_without_a_slash_in_front_is_rejected(
            @ForAll MediaType type, @ForAll Op op, @ForAll(supplier = Pointers.WithoutSlash.class) String path) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, "", text());
        Rejection rejection = Rejection.malformed("path-1").at(0);
        at(type, image, op, path, text()).isRejected(rejection);
        at(type, image, Op.REMOVE, path, text()).isRejected(rejection);
    }

    /** A path with an empty token, or with a slash at its end, is rejected. */
    @Property
    default void path1_a_path_with_an_empty_token_is_rejected(
            @ForAll MediaType type, @ForAll Op op, @ForAll(supplier = Pointers.WithEmptyToken.class) String path) {
        at(type, SampleImages.EXAMPLE, op, path, text())
                .isRejected(Rejection.malformed("path-1").at(0));
    }

    /** A path with a tilde that begins no escape is rejected. */
    @Property
    default void path1_a_path_with_a_stray_tilde_is_rejected(
            @ForAll MediaType type, @ForAll Op op, @ForAll(supplier = Pointers.WithStrayTilde.class) String path) {
        at(type, SampleImages.EXAMPLE, op, path, text())
                .isRejected(Rejection.malformed("path-1").at(0));
    }

    /** A path of more than one token is rejected, also into an array or an object that exists. */
    @Property
    default void path2_more_than_one_token_is_rejected(
            @ForAll MediaType type, @ForAll Op op, @ForAll(supplier = Pointers.WithMoreTokens.class) String path) {
        at(type, SampleImages.EXAMPLE, op, path, text())
                .isRejected(Rejection.malformed("path-2").at(0));
    }

    /** Blanks at the ends of a token do not belong to the name. */
    @Property
    default void path3_blanks_at_the_ends_are_trimmed(
            @ForAll MediaType type,
            @ForAll(supplier = Pointers.Blanks.class) String before,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Pointers.Blanks.class) String after) {
        String padded = "/" + before + WireOperation.pointer(name).substring(1) + after;
        at(type, SampleImages.EXAMPLE, Op.ADD, padded, text())
                .hasImage(JsonData.with(SampleImages.EXAMPLE, name, text()));
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, name, text());
        at(type, image, Op.REMOVE, padded, text()).hasImage(JsonData.without(image, name));
    }

    /** A restricted attribute is restricted with blanks around its name too. */
    @Property
    default void path3_blanks_do_not_hide_a_restricted_attribute(
            @ForAll MediaType type,
            @ForAll(supplier = Pointers.Blanks.class) String blanks,
            @ForAll(supplier = AttributeNames.SomeRestricted.class) String name) {
        at(type, SampleImages.EXAMPLE, Op.ADD, "/" + name + blanks, text())
                .isRejected(Rejection.withoutCode("access-2", 403).at(0));
    }

    /** Blanks inside a name belong to it. */
    @Property
    default void path3_blanks_inside_a_name_are_kept(
            @ForAll MediaType type, @ForAll(supplier = Pointers.Blanks.class) String blank) {
        String name = "a" + blank + "b";
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, name, text());
        at(type, image, Op.REMOVE, "/" + name, text()).hasImage(JsonData.without(image, name));
    }

    /** Nothing else is trimmed, however little there is to see. */
    @Property
    default void path3_nothing_but_blanks_is_trimmed(
            @ForAll MediaType type, @ForAll(supplier = Pointers.Invisibles.class) String invisible) {
        String name = invisible + "a" + invisible;
        at(type, SampleImages.EXAMPLE, Op.ADD, "/" + name, text())
                .hasImage(JsonData.with(SampleImages.EXAMPLE, name, text()));
    }

    /** Two slashes in front are one. */
    @Property
    default void path3_a_second_slash_in_front_is_ignored(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.Plain.class) String name) {
        at(type, SampleImages.EXAMPLE, Op.ADD, "/" + WireOperation.pointer(name), text())
                .hasImage(JsonData.with(SampleImages.EXAMPLE, name, text()));
    }

    /** A slash alone names the attribute with the empty name: an image that has it can lose it. */
    @Property
    default void path4_the_empty_name_can_be_removed(
            @ForAll MediaType type,
            @ForAll(supplier = Pointers.ToEmptyName.class) String path,
            @ForAll(supplier = SampleImages.Any.class) JsonObject image) {
        at(type, JsonData.with(image, "", text()), Op.REMOVE, path, text()).hasImage(JsonData.without(image, ""));
        at(type, JsonData.without(image, ""), Op.REMOVE, path, text())
                .isRejected(Rejection.conflict("remove-1").at(0));
    }

    /** A slash alone is a path; what is wrong with setting the empty name is the name. */
    @Property
    default void path4_the_empty_name_cannot_be_set(
            @ForAll MediaType type,
            @ForAll(supplier = Pointers.ToEmptyName.class) String path,
            @ForAll(supplier = Ops.Setting.class) Op op) {
        at(type, JsonData.with(SampleImages.EXAMPLE, "", text()), op, path, text())
                .isRejected(Rejection.malformed("custom-2").at(0));
    }

    private OutcomeAssert at(MediaType type, JsonObject image, Op op, String path, JsonValue value) {
        return patchElements(image, type, type.element(op.jsonName(), JsonData.string(path), Optional.of(value)));
    }

    private static JsonValue text() {
        return JsonData.string("test01");
    }
}
