// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.Images;
import io.github.glancepatch.spec.generators.Names;
import io.github.glancepatch.spec.generators.Pointers;
import io.github.glancepatch.spec.generators.Words;
import io.github.glancepatch.spec.model.Refusal;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import io.github.glancepatch.spec.wire.Word;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The path of an operation: rules path-1 to path-4. */
public interface PathSpec extends ImagePatchSpec {

    /**
     * A path is a slash and the attribute's name, with {@code ~1} for a slash in it and {@code ~0} for a tilde.
     *
     * @param type the media type
     * @param word the operation's word
     * @param image the image
     * @param name the attribute's name
     */
    @Property
    default void path1_a_path_names_exactly_one_attribute(
            @ForAll MediaType type,
            @ForAll Word word,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Names.Custom.class) String name) {
        JsonObject without = JsonData.without(image, name);
        JsonObject with = JsonData.with(image, name, JsonData.string("before"));
        at(type, word == Word.ADD ? without : with, word, WireOperation.pointer(name), text())
                .hasImage(word == Word.REMOVE ? without : JsonData.with(image, name, text()));
    }

    /**
     * {@code ~01} is {@code ~1} and no slash: the escape of the slash is decoded first. The escapes of a URL are none.
     *
     * @param type the media type
     */
    @Property
    default void path1_an_escape_is_decoded_once(@ForAll MediaType type) {
        at(type, Images.EXAMPLE, Word.ADD, "/a~01b", text()).hasImage(JsonData.with(Images.EXAMPLE, "a~1b", text()));
        at(type, Images.EXAMPLE, Word.ADD, "/a~001b", text()).hasImage(JsonData.with(Images.EXAMPLE, "a~01b", text()));
        at(type, Images.EXAMPLE, Word.ADD, "/a~10b", text()).hasImage(JsonData.with(Images.EXAMPLE, "a/0b", text()));
        at(type, Images.EXAMPLE, Word.ADD, "/a%2Fb", text()).hasImage(JsonData.with(Images.EXAMPLE, "a%2Fb", text()));
        at(type, Images.EXAMPLE, Word.ADD, "/a+b", text()).hasImage(JsonData.with(Images.EXAMPLE, "a+b", text()));
    }

    /**
     * Names are compared with regard to case, so that another capitalization is another attribute.
     *
     * @param type the media type
     * @param name the name of a restricted attribute
     */
    @Property
    default void path1_case_counts_in_a_name(
            @ForAll MediaType type, @ForAll(supplier = Names.Restricted.class) String name) {
        String other =
                name.replace('s', 'S').replace('i', 'I').replace('a', 'A').replace('e', 'E');
        at(type, Images.EXAMPLE, Word.ADD, "/" + other, text()).hasImage(JsonData.with(Images.EXAMPLE, other, text()));
    }

    /**
     * A path that does not begin with a slash is refused.
     *
     * @param type the media type
     * @param word the operation's word
     * @param path the path
     */
    @Property
    default void path1_a_path_without_a_slash_in_front_is_refused(
            @ForAll MediaType type, @ForAll Word word, @ForAll(supplier = Pointers.WithoutSlash.class) String path) {
        at(type, Images.EXAMPLE, word, path, text())
                .isRefused(Refusal.malformed("path-1").at(0));
    }

    /**
     * A path with an empty token, or with a slash at its end, is refused.
     *
     * @param type the media type
     * @param word the operation's word
     * @param path the path
     */
    @Property
    default void path1_a_path_with_an_empty_token_is_refused(
            @ForAll MediaType type, @ForAll Word word, @ForAll(supplier = Pointers.WithEmptyToken.class) String path) {
        at(type, Images.EXAMPLE, word, path, text())
                .isRefused(Refusal.malformed("path-1").at(0));
    }

    /**
     * A path with a tilde that begins no escape is refused.
     *
     * @param type the media type
     * @param word the operation's word
     * @param path the path
     */
    @Property
    default void path1_a_path_with_a_stray_tilde_is_refused(
            @ForAll MediaType type, @ForAll Word word, @ForAll(supplier = Pointers.WithStrayTilde.class) String path) {
        at(type, Images.EXAMPLE, word, path, text())
                .isRefused(Refusal.malformed("path-1").at(0));
    }

    /**
     * A path of more than one token is refused, also into an array or an object that is there.
     *
     * @param type the media type
     * @param word the operation's word
     * @param path the path
     */
    @Property
    default void path2_more_than_one_token_is_refused(
            @ForAll MediaType type, @ForAll Word word, @ForAll(supplier = Pointers.WithMoreTokens.class) String path) {
        at(type, Images.EXAMPLE, word, path, text())
                .isRefused(Refusal.malformed("path-2").at(0));
    }

    /**
     * Blanks at the ends of a token do not belong to the name.
     *
     * @param type the media type
     * @param before the blanks in front
     * @param name the attribute's name
     * @param after the blanks behind
     */
    @Property
    default void path3_blanks_at_the_ends_are_trimmed(
            @ForAll MediaType type,
            @ForAll(supplier = Pointers.Blanks.class) String before,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Pointers.Blanks.class) String after) {
        String padded = "/" + before + WireOperation.pointer(name).substring(1) + after;
        at(type, Images.EXAMPLE, Word.ADD, padded, text()).hasImage(JsonData.with(Images.EXAMPLE, name, text()));
        JsonObject image = JsonData.with(Images.EXAMPLE, name, text());
        at(type, image, Word.REMOVE, padded, text()).hasImage(JsonData.without(image, name));
    }

    /**
     * A restricted attribute is restricted with blanks around its name too.
     *
     * @param type the media type
     * @param blanks the blanks
     * @param name the attribute's name
     */
    @Property
    default void path3_blanks_do_not_hide_a_restricted_attribute(
            @ForAll MediaType type,
            @ForAll(supplier = Pointers.Blanks.class) String blanks,
            @ForAll(supplier = Names.SomeRestricted.class) String name) {
        at(type, Images.EXAMPLE, Word.ADD, "/" + name + blanks, text())
                .isRefused(Refusal.withoutCode("access-2", 403).at(0));
    }

    /**
     * Blanks inside a name belong to it.
     *
     * @param type the media type
     * @param blank the blanks
     */
    @Property
    default void path3_blanks_inside_a_name_are_kept(
            @ForAll MediaType type, @ForAll(supplier = Pointers.Blanks.class) String blank) {
        String name = "a" + blank + "b";
        JsonObject image = JsonData.with(Images.EXAMPLE, name, text());
        at(type, image, Word.REMOVE, "/" + name, text()).hasImage(JsonData.without(image, name));
    }

    /**
     * Nothing else is trimmed, however little there is to see.
     *
     * @param type the media type
     * @param invisible the characters
     */
    @Property
    default void path3_nothing_but_blanks_is_trimmed(
            @ForAll MediaType type, @ForAll(supplier = Pointers.Invisibles.class) String invisible) {
        String name = invisible + "a" + invisible;
        at(type, Images.EXAMPLE, Word.ADD, "/" + name, text()).hasImage(JsonData.with(Images.EXAMPLE, name, text()));
    }

    /**
     * Two slashes in front are one.
     *
     * @param type the media type
     * @param name the attribute's name
     */
    @Property
    default void path3_a_second_slash_in_front_is_ignored(
            @ForAll MediaType type, @ForAll(supplier = Names.Plain.class) String name) {
        at(type, Images.EXAMPLE, Word.ADD, "/" + WireOperation.pointer(name), text())
                .hasImage(JsonData.with(Images.EXAMPLE, name, text()));
    }

    /**
     * A slash alone names the attribute with the empty name: an image that has it can lose it.
     *
     * @param type the media type
     * @param path the path
     * @param image the image
     */
    @Property
    default void path4_the_empty_name_can_be_removed(
            @ForAll MediaType type,
            @ForAll(supplier = Pointers.ToEmptyName.class) String path,
            @ForAll(supplier = Images.Any.class) JsonObject image) {
        at(type, JsonData.with(image, "", text()), Word.REMOVE, path, text()).hasImage(JsonData.without(image, ""));
        at(type, JsonData.without(image, ""), Word.REMOVE, path, text())
                .isRefused(Refusal.conflict("remove-1").at(0));
    }

    /**
     * A slash alone is a path; what is wrong with setting the empty name is the name.
     *
     * @param type the media type
     * @param path the path
     * @param word the operation's word
     */
    @Property
    default void path4_the_empty_name_cannot_be_set(
            @ForAll MediaType type,
            @ForAll(supplier = Pointers.ToEmptyName.class) String path,
            @ForAll(supplier = Words.Setting.class) Word word) {
        at(type, JsonData.with(Images.EXAMPLE, "", text()), word, path, text())
                .isRefused(Refusal.malformed("custom-2").at(0));
    }

    private OutcomeAssert at(MediaType type, JsonObject image, Word word, String path, JsonValue value) {
        return patchElements(image, type, type.element(word.text(), JsonData.string(path), Optional.of(value)));
    }

    private static JsonValue text() {
        return JsonData.string("test01");
    }
}
