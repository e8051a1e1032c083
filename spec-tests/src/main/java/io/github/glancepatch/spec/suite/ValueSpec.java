// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.Descriptions;
import io.github.glancepatch.spec.generators.FaultyValue;
import io.github.glancepatch.spec.generators.ImageNames;
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

/** What names and values can be: rules name-1, name-2, desc-1, desc-2, custom-1 and custom-2. */
public interface ValueSpec extends ImagePatchSpec {

    /**
     * A name has 1 to 128 characters.
     *
     * @param type the media type
     * @param word add or replace
     * @param name the name
     */
    @Property
    default void name1_a_name_has_from_1_to_128_characters(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = ImageNames.Valid.class) JsonValue name) {
        set(type, word, "name", name).hasImage(JsonData.with(Images.EXAMPLE, "name", name));
    }

    /**
     * A name that is empty or too long is refused, each with a code of its own.
     *
     * @param type the media type
     * @param word add or replace
     * @param name the name
     */
    @Property
    default void name1_a_name_that_is_empty_or_too_long_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = ImageNames.WrongLength.class) FaultyValue name) {
        isRefused(type, word, "name", name);
    }

    /**
     * Characters are code points: what is wrong with as many of them as a name can have is not their number.
     *
     * @param type the media type
     * @param word add or replace
     * @param name the name
     */
    @Property
    default void name1_characters_are_code_points(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = ImageNames.Wide.class) FaultyValue name) {
        isRefused(type, word, "name", name);
    }

    /**
     * A name that is no string is refused.*
     *
     * @param type the media type
     * @param word add or replace
     * @param name the name
     */
    @Property
    default void name1_a_name_that_is_no_string_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = ImageNames.NoText.class) FaultyValue name) {
        isRefused(type, word, "name", name);
    }

    /**
     * A name with a character that names do not have, or a space at an end, is refused.
     *
     * @param type the media type
     * @param word add or replace
     * @param name the name
     */
    @Property
    default void name2_a_name_with_other_characters_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = ImageNames.WrongCharacters.class) FaultyValue name) {
        isRefused(type, word, "name", name);
    }

    /**
     * Every character that a name can have, a name can have; the space in the middle only.
     *
     * @param type the media type
     * @param word add or replace
     */
    @Property
    default void name2_a_name_has_all_the_characters_that_are_listed(
            @ForAll MediaType type, @ForAll(supplier = Words.Setting.class) Word word) {
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._ ".toCharArray()) {
            JsonValue name = JsonData.string("a" + c + (c == ' ' ? "b" : ""));
            set(type, word, "name", name).hasImage(JsonData.with(Images.EXAMPLE, "name", name));
        }
    }

    /**
     * A description has up to 1,024 characters, whatever they are otherwise.
     *
     * @param type the media type
     * @param word add or replace
     * @param description the description
     */
    @Property
    default void desc1_a_description_has_up_to_1024_characters(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = Descriptions.Valid.class) JsonValue description) {
        set(type, word, "__description", description)
                .hasImage(JsonData.with(Images.EXAMPLE, "__description", description));
    }

    /**
     * A description that is too long, or no string, is refused.
     *
     * @param type the media type
     * @param word add or replace
     * @param description the description
     */
    @Property
    default void desc1_a_description_that_is_too_long_or_no_string_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = Descriptions.WrongTypeOrLength.class) FaultyValue description) {
        isRefused(type, word, "__description", description);
    }

    /**
     * A description with a line break or an angle bracket is refused.
     *
     * @param type the media type
     * @param word add or replace
     * @param description the description
     */
    @Property
    default void desc2_a_description_with_a_line_break_or_angle_bracket_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = Descriptions.WrongCharacters.class) FaultyValue description) {
        isRefused(type, word, "__description", description);
    }

    /**
     * The value of a customised attribute is any string.
     *
     * @param type the media type
     * @param name the attribute's name
     * @param value the value
     */
    @Property
    default void custom1_a_customised_attribute_is_any_string(
            @ForAll MediaType type,
            @ForAll(supplier = Names.KnownCustom.class) String name,
            @ForAll(supplier = Values.Text.class) JsonValue value) {
        JsonValue empty = JsonData.string("");
        JsonValue lengthy = JsonData.string("\n<>" + "\u00E4".repeat(2000));
        for (JsonValue text : List.of(value, empty, lengthy)) {
            set(type, Word.ADD, name, text).hasImage(JsonData.with(Images.EXAMPLE, name, text));
        }
    }

    /**
     * A value that is no string is refused, JSON null among them.
     *
     * @param type the media type
     * @param word add or replace
     * @param name the attribute's name
     * @param value the value
     */
    @Property
    default void custom1_a_value_that_is_no_string_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Values.NoText.class) JsonValue value) {
        set(type, word, name, value).isRefused(Refusal.malformed("custom-1").at(0));
    }

    /**
     * The name of a customised attribute has up to 255 characters.
     *
     * @param type the media type
     * @param name the attribute's name
     */
    @Property
    default void custom2_a_name_has_up_to_255_characters(
            @ForAll MediaType type, @ForAll(supplier = Names.UpToTheLimit.class) String name) {
        for (Word word : List.of(Word.ADD, Word.REPLACE)) {
            set(type, word, name, JsonData.string("test01"))
                    .hasImage(JsonData.with(Images.EXAMPLE, name, JsonData.string("test01")));
        }
    }

    /**
     * A longer name is refused, also for an attribute that is there.
     *
     * @param type the media type
     * @param word add or replace
     * @param name the attribute's name
     */
    @Property
    default void custom2_a_longer_name_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = Names.TooLong.class) String name) {
        isRefusedAsName(type, word, name);
    }

    /**
     * A name with a control character is refused.
     *
     * @param type the media type
     * @param word add or replace
     * @param name the attribute's name
     */
    @Property
    default void custom2_a_name_with_a_control_character_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = Names.WithControl.class) String name) {
        isRefusedAsName(type, word, name);
    }

    /**
     * An attribute with a name that no patch could give it can be removed.
     *
     * @param type the media type
     * @param tooLong a name that is too long
     * @param control a name with a control character
     */
    @Property
    default void custom2_a_remove_takes_any_name(
            @ForAll MediaType type,
            @ForAll(supplier = Names.TooLong.class) String tooLong,
            @ForAll(supplier = Names.WithControl.class) String control) {
        JsonObject image = JsonData.with(Images.EXAMPLE, tooLong, JsonData.string(""));
        patch(JsonData.with(image, control, JsonData.string("")), type, WireOperation.remove(control))
                .hasImage(image);
        patch(image, type, WireOperation.remove(tooLong)).hasImage(Images.EXAMPLE);
    }

    private void isRefused(MediaType type, Word word, String attribute, FaultyValue faulty) {
        set(type, word, attribute, faulty.value()).isRefused(faulty.refusal().at(0));
    }

    private void isRefusedAsName(MediaType type, Word word, String name) {
        set(type, word, name, JsonData.string("test01"))
                .isRefused(Refusal.malformed("custom-2").at(0));
    }
}
