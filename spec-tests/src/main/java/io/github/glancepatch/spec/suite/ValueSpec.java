// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.generators.AttributeNames;
import io.github.glancepatch.spec.generators.Descriptions;
import io.github.glancepatch.spec.generators.FaultyValue;
import io.github.glancepatch.spec.generators.ImageNames;
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
import net.jqwik.api.constraints.IntRange;

/** What names and values can be: rules name-1, name-2, desc-1, desc-2, custom-1 and custom-2. */
public interface ValueSpec extends ImagePatchSpec {

    /** A name has 1 to 128 characters. */
    @Property
    default void name1_a_name_has_from_1_to_128_characters(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = ImageNames.Valid.class) JsonValue name) {
        isSet(type, op, "name", name);
    }

    /** A name that is empty or too long is rejected, each with a code of its own. */
    @Property
    default void name1_a_name_that_is_empty_or_too_long_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = ImageNames.WrongLength.class) FaultyValue name) {
        isRejected(type, op, "name", name);
    }

    /** Characters are code points: what is wrong with as many of them as a name can have is not their number. */
    @Property
    default void name1_characters_are_code_points(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = ImageNames.Wide.class) FaultyValue name) {
        isRejected(type, op, "name", name);
    }

    /** A name that is no string is rejected.* */
    @Property
    default void name1_a_name_that_is_no_string_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = ImageNames.NoText.class) FaultyValue name) {
        isRejected(type, op, "name", name);
    }

    /** A name with a character that names do not have, or a space at an end, is rejected. */
    @Property
    default void name2_a_name_with_other_characters_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = ImageNames.WrongCharacters.class) FaultyValue name) {
        isRejected(type, op, "name", name);
    }

    /** Every character that a name can have, a name can have; the space in the middle only. */
    @Property
    default void name2_a_name_has_all_the_characters_that_are_listed(
            @ForAll MediaType type, @ForAll(supplier = Ops.Setting.class) Op op) {
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._ ".toCharArray()) {
            JsonValue name = JsonData.string("a" + c + (c == ' ' ? "b" : ""));
            isSet(type, op, "name", name);
        }
    }

    /** A description has up to 1,024 characters, whatever they are otherwise. */
    @Property
    default void desc1_a_description_has_up_to_1024_characters(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = Descriptions.Valid.class) JsonValue description) {
        isSet(type, op, "__description", description);
    }

    /** A description that is too long, or no string, is rejected. */
    @Property
    default void desc1_a_description_that_is_too_long_or_no_string_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = Descriptions.WrongTypeOrLength.class) FaultyValue description) {
        isRejected(type, op, "__description", description);
    }

    /** A description with a line break or an angle bracket is rejected. */
    @Property
    default void desc2_a_description_with_a_line_break_or_angle_bracket_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = Descriptions.WrongCharacters.class) FaultyValue description) {
        isRejected(type, op, "__description", description);
    }

    /** The value of a customised attribute is any string. */
    @Property
    default void custom1_a_customised_attribute_is_any_string(
            @ForAll MediaType type,
            @ForAll(supplier = AttributeNames.KnownCustom.class) String name,
            @ForAll(supplier = Values.Text.class) JsonValue value) {
        JsonValue empty = JsonData.string("");
        JsonValue lengthy = JsonData.string("\n<>" + "\u00E4".repeat(2000));
        for (JsonValue text : List.of(value, empty, lengthy)) {
            isSet(type, Op.ADD, name, text);
        }
    }

    /** The value of a customised attribute may have 100,000 bytes. */
    @Property(tries = 20)
    default void custom1_a_long_value_is_kept(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll @IntRange(min = 70_000, max = 100_000) int length) {
        JsonValue value = JsonData.string("v".repeat(length) + "end");
        isSet(type, op, "long_value", value);
    }

    /** A value that is no string is rejected, JSON null among them. */
    @Property
    default void custom1_a_value_that_is_no_string_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = AttributeNames.Plain.class) String name,
            @ForAll(supplier = Values.NoText.class) JsonValue value) {
        set(type, op, name, value).isRejected(Rejection.malformed("custom-1").at(0));
    }

    /** The name of a customised attribute has up to 255 characters. */
    @Property
    default void custom2_a_name_has_up_to_255_characters(
            @ForAll MediaType type, @ForAll(supplier = AttributeNames.UpToTheLimit.class) String name) {
        for (Op op : List.of(Op.ADD, Op.REPLACE)) {
            isSet(type, op, name, JsonData.string("test01"));
        }
    }

    /** A longer name is rejected, also for an attribute that exists. */
    @Property
    default void custom2_a_longer_name_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = AttributeNames.TooLong.class) String name) {
        isRejectedAsName(type, op, name);
    }

    /** A name with a control character is rejected. */
    @Property
    default void custom2_a_name_with_a_control_character_is_rejected(
            @ForAll MediaType type,
            @ForAll(supplier = Ops.Setting.class) Op op,
            @ForAll(supplier = AttributeNames.WithControl.class) String name) {
        isRejectedAsName(type, op, name);
    }

    /** An attribute with a name that no patch could give it can be removed. */
    @Property
    default void custom2_a_remove_accepts_any_name(
            @ForAll MediaType type,
            @ForAll(supplier = AttributeNames.TooLong.class) String tooLong,
            @ForAll(supplier = AttributeNames.WithControl.class) String control) {
        JsonObject image = JsonData.with(SampleImages.EXAMPLE, tooLong, JsonData.string(""));
        patch(JsonData.with(image, control, JsonData.string("")), type, WireOperation.remove(control))
                .hasImage(image);
        patch(image, type, WireOperation.remove(tooLong)).hasImage(SampleImages.EXAMPLE);
    }

    private void isRejected(MediaType type, Op op, String attribute, FaultyValue faulty) {
        set(type, op, attribute, faulty.value()).isRejected(faulty.rejection().at(0));
    }

    private void isRejectedAsName(MediaType type, Op op, String name) {
        set(type, op, name, JsonData.string("test01"))
                .isRejected(Rejection.malformed("custom-2").at(0));
    }
}
