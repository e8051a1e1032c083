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
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The form of an operation in each media type: rules op21-1, op21-2, op20-1, value-1 and value-2. */
public interface OperationFormSpec extends ImagePatchSpec {

    /**
     * Each of the three words is understood in v2.1.
     *
     * @param word the word
     * @param name the name of an attribute that the image has
     * @param value the value that is sent
     */
    @Property
    default void op21r1_the_three_words_are_understood(
            @ForAll Word word,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        understands(MediaType.V2_1, word, name, value);
    }

    /**
     * Any other word is refused, also one that only differs in case, and one that is no string.
     *
     * @param image the image
     * @param op the member {@code op}
     */
    @Property
    default void op21r1_another_word_is_refused(
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Words.Others.class) JsonValue op) {
        JsonObject element = JsonData.with(MediaType.V2_1.element(WireOperation.add("a", text())), "op", op);
        patchElements(image, MediaType.V2_1, element)
                .isRefused(Refusal.malformed("op21-1").at(0));
    }

    /**
     * An operation without the word is refused.
     *
     * @param word the word that is left out
     */
    @Property
    default void op21r1_a_missing_word_is_refused(@ForAll Word word) {
        JsonObject element = MediaType.V2_1.element(WireOperation.of(word, "name", text()));
        patchElements(Images.EXAMPLE, MediaType.V2_1, JsonData.without(element, "op"))
                .isRefused(Refusal.malformed("op21-1").at(0));
    }

    /**
     * An operation without a path is refused.
     *
     * @param image the image
     * @param word the operation's word
     */
    @Property
    default void op21r2_a_missing_path_is_refused(
            @ForAll(supplier = Images.Any.class) JsonObject image, @ForAll Word word) {
        JsonObject element = MediaType.V2_1.element(WireOperation.of(word, "name", text()));
        patchElements(image, MediaType.V2_1, JsonData.without(element, "path"))
                .isRefused(Refusal.malformed("op21-2").at(0));
    }

    /**
     * A path that is no string is refused.
     *
     * @param word the operation's word
     * @param path the path
     */
    @Property
    default void op21r2_a_path_that_is_no_string_is_refused(
            @ForAll Word word, @ForAll(supplier = Values.NoText.class) JsonValue path) {
        patchElements(Images.EXAMPLE, MediaType.V2_1, MediaType.V2_1.element(word.text(), path, Optional.of(text())))
                .isRefused(Refusal.malformed("op21-2").at(0));
    }

    /**
     * Each of the three words is understood in v2.0.
     *
     * @param word the word
     * @param name the name of an attribute that the image has
     * @param value the value that is sent
     */
    @Property
    default void op20r1_the_three_words_are_understood(
            @ForAll Word word,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Values.Plain.class) JsonValue value) {
        understands(MediaType.V2_0, word, name, value);
    }

    /**
     * An operation without any of the words is refused, whatever else it has; one in the form of v2.1 is one without.
     *
     * @param image the image
     * @param op another member's name
     */
    @Property
    default void op20r1_a_missing_word_is_refused(
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Words.Others.class) JsonValue op) {
        String member = op instanceof JsonString string ? string.getString() : op.toString();
        JsonObject element = JsonData.with(JsonData.object("value", text()), member, JsonData.string("/a"));
        patchElements(image, MediaType.V2_0, element)
                .isRefused(Refusal.malformed("op20-1").at(0));
        patchElements(image, MediaType.V2_0, MediaType.V2_1.element(WireOperation.add("a", text())))
                .isRefused(Refusal.malformed("op20-1").at(0));
    }

    /**
     * An operation with more than one of the words is refused, whatever their values are.
     *
     * @param words the words
     * @param path the value of one of them, the others having a path
     */
    @Property
    default void op20r1_more_than_one_word_is_refused(
            @ForAll(supplier = Words.Several.class) Set<Word> words,
            @ForAll(supplier = Values.Any.class) JsonValue path) {
        for (JsonValue first : List.of(path, JsonValue.NULL)) {
            JsonObject element = JsonData.object("value", text());
            JsonValue next = first;
            for (Word word : words) {
                element = JsonData.with(element, word.text(), next);
                next = JsonData.string("/name");
            }
            patchElements(Images.EXAMPLE, MediaType.V2_0, element)
                    .isRefused(Refusal.malformed("op20-1").at(0));
        }
    }

    /**
     * A path that is no string is refused.
     *
     * @param word the operation's word
     * @param path the path
     */
    @Property
    default void op20r1_a_path_that_is_no_string_is_refused(
            @ForAll Word word, @ForAll(supplier = Values.NoText.class) JsonValue path) {
        patchElements(Images.EXAMPLE, MediaType.V2_0, MediaType.V2_0.element(word.text(), path, Optional.of(text())))
                .isRefused(Refusal.malformed("op20-1").at(0));
    }

    /**
     * An add or a replace without a value is refused.
     *
     * @param type the media type
     * @param image the image
     * @param word the operation's word
     * @param name the name of the target attribute
     */
    @Property
    default void value1_a_missing_value_is_refused(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Words.Setting.class) Word word,
            @ForAll(supplier = Names.Plain.class) String name) {
        JsonObject element = type.element(word.text(), JsonData.string(WireOperation.pointer(name)), Optional.empty());
        patchElements(image, type, element)
                .isRefused(Refusal.malformed("value-1").at(0));
    }

    /**
     * JSON null is a value: it is refused, where it is, for what it is and not for being missing.
     *
     * @param type the media type
     * @param word the operation's word
     */
    @Property
    default void value1_null_is_a_value(@ForAll MediaType type, @ForAll(supplier = Words.Setting.class) Word word) {
        WireOperation toNull = WireOperation.of(word, "__data_origin", JsonValue.NULL);
        send(Permits.request(Images.exampleFor(word, "__data_origin"), type, toNull))
                .hasImage(JsonData.with(Images.EXAMPLE, "__data_origin", JsonValue.NULL));
        set(type, word, "name", JsonValue.NULL)
                .isRefused(Refusal.malformed("name-1").at(0));
    }

    /**
     * A remove needs no value, and ignores one.
     *
     * @param type the media type
     * @param image the image
     * @param name the name of the target attribute
     * @param value the value that is sent along
     */
    @Property
    default void value2_the_value_of_a_remove_is_ignored(
            @ForAll MediaType type,
            @ForAll(supplier = Images.Any.class) JsonObject image,
            @ForAll(supplier = Names.Plain.class) String name,
            @ForAll(supplier = Values.Any.class) JsonValue value) {
        JsonObject with = JsonData.with(image, name, text());
        WireOperation operation = new WireOperation(Word.REMOVE, name, Optional.of(value));
        patch(with, type, operation).hasImage(JsonData.without(image, name));
        patch(with, type, WireOperation.remove(name)).hasImage(JsonData.without(image, name));
    }

    private void understands(MediaType type, Word word, String name, JsonValue value) {
        JsonObject expected = word == Word.REMOVE
                ? JsonData.without(Images.EXAMPLE, name)
                : JsonData.with(Images.EXAMPLE, name, value);
        set(type, word, name, value).hasImage(expected);
    }

    private static JsonValue text() {
        return JsonData.string("test01");
    }
}
