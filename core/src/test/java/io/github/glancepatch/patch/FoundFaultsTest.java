// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.diff.ImageDiff;
import io.github.glancepatch.diff.JsonPatchBridge;
import io.github.glancepatch.image.AttributeTypeException;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchOperation.Add;
import io.github.glancepatch.patch.PatchOperation.Replace;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that were found once and must not come back; each could be reached through the public methods. */
class FoundFaultsTest {
    private static final ImageRules SHOWING = ImageRules.glance().withLocationsVisible();
    private static final Image EMPTY = Image.empty();
    private static final String LIST = "[{'url':'u','metadata':{}}]";

    @Test
    void a_built_document_that_adds_the_whole_list_is_refused_and_not_a_crash() {
        PatchDocument whole =
                PatchDocument.builder().add("locations", value(LIST)).build();
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> ImagePatcher.of(SHOWING).patch(EMPTY, PatchMediaType.V2_1, whole));
        PatchDocument element = PatchDocument.of(
                new Replace(new PatchPath("locations", Optional.of("0")), value("{'url':'u','metadata':{}}")));
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> ImagePatcher.of(SHOWING).patch(EMPTY, PatchMediaType.V2_1, element));
    }

    @Test
    void a_difference_in_locations_is_a_replace_of_the_list() {
        Image after = EMPTY.with("locations", value(LIST));
        PatchDocument difference = ImageDiff.between(EMPTY, after, SHOWING).document();
        assertThat(ImagePatcher.of(SHOWING).patch(EMPTY, PatchMediaType.V2_0, difference))
                .isEqualTo(after);
    }

    @Test
    void a_document_that_activates_an_image_can_be_minimized() {
        Image queued = image("{'status':'queued','disk_format':'raw','container_format':'bare'}");
        PatchDocument document = PatchDocument.of(new Replace(PatchPath.of("locations"), value(LIST)));
        assertThat(ImagePatcher.of(SHOWING)
                        .patch(queued, PatchMediaType.V2_1, ImageDiff.minimize(document, queued, SHOWING)))
                .isEqualTo(ImagePatcher.of(SHOWING).patch(queued, PatchMediaType.V2_1, document));
    }

    @Test
    void items_say_nothing_of_a_value_that_is_no_array() {
        assertThat(generic("{'properties':{'id':{},'x':{'items':{'type':'integer'}}}}", "x", "'a'"))
                .isTrue();
    }

    @Test
    void a_schema_of_locations_that_takes_anything_does_not_crash() {
        ImagePatcher patcher = ImagePatcher.of(
                ImageRules.fromSchema(value("{'properties':{'locations':{}}}").asJsonObject())
                        .withLocationsVisible());
        assertThat(patcher.check(EMPTY, V2_1, json("[{'op':'add','path':'/locations/-','value':'a'}]")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'type':'integer','maximum':18446744073709551615} | 5     | true
                    {'type':'number','minimum':0.5}                   | 0.2   | false
                    {'type':['null','string'],'enum':['a']}           | null  | false
                    {'enum':['a']}                                    | null  | false
                    {'type':['string','integer'],'minimum':1}         | 'abc' | true
                    """)
    void a_schema_means_what_json_schema_says(String schema, String value, boolean taken) {
        assertThat(generic("{'properties':{'id':{},'x':" + schema + "}}", "x", value))
                .isEqualTo(taken);
    }

    @Test
    void elements_of_a_set_that_are_no_strings_are_not_lost() {
        ImagePatcher patcher = ImagePatcher.of(ImageRules.fromSchema(
                value("{'properties':{'tags':{'type':'array'}}}").asJsonObject()));
        assertThat(patcher.patch(EMPTY, V2_1, json("[{'op':'replace','path':'/tags','value':[1,2]}]")))
                .hasToString(json("{'tags':[1,2]}"));
    }

    @Test
    void an_operation_that_cannot_be_written_cannot_be_made_or_is_refused() {
        JsonValue lone = JsonValues.string("\ud800");
        assertThatExceptionOfType(JsonTextException.class).isThrownBy(() -> new Add(PatchPath.of("x"), lone));
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> JsonPatchBridge.from(JsonValues.array()
                        .add(JsonValues.object().add("op", "remove").add("path", "/\ud800"))
                        .build()));
    }

    @Test
    void a_path_that_would_read_back_as_another_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PatchPath("", Optional.of("0")));
    }

    @Test
    void a_document_that_the_patcher_takes_can_be_read() {
        ImageRules rules = ImageRules.ims().withPermitted("locations");
        String body = json("[{'op':'add','path':'/locations','value':" + LIST + "}]");
        assertThat(ImagePatcher.of(rules).check(EMPTY, V2_1, body)).isEmpty();
        assertThat(PatchDocument.parse(PatchMediaType.V2_1, body.getBytes(UTF_8))
                        .operations())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\\[\"]", "[\"\\]\"]", "{\"\\]\":1}"})
    void an_escaped_bracket_is_not_json(String text) { // Johnzon takes it
        assertThatExceptionOfType(JsonTextException.class).isThrownBy(() -> JsonText.parse(text, JsonLimits.DEFAULT));
    }

    @Test
    void a_namespace_that_is_no_object_is_refused() {
        JsonObject schema = ImageRules.glance().toSchema();
        String text = JsonText.write(schema)
                .replaceFirst("\"namespaces\":\\{\"os_glance\":\\{", "\"namespaces\":{\"q\":1,\"os_glance\":{");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageRules.fromSchema(
                        JsonText.parse(text, JsonLimits.DEFAULT).asJsonObject()));
    }

    @Test
    void a_value_is_not_cut_between_two_halves_of_a_character() {
        Image image = image("{'min_disk':'" + "\ud83d\ude00".repeat(40) + "'}");
        assertThatExceptionOfType(AttributeTypeException.class)
                .isThrownBy(() -> image.get(ImageAttributes.MIN_DISK))
                .satisfies(e ->
                        assertThat(new String(e.found().getBytes(UTF_8), UTF_8)).isEqualTo(e.found()));
    }

    @Test
    void null_arguments_are_named() {
        ImagePatcher patcher = ImagePatcher.of(SHOWING);
        assertThatNullPointerException()
                .isThrownBy(() -> PatchDocument.builder().add(ImageAttributes.NAME, null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> patcher.patch(EMPTY, PatchMediaType.V2_1, null))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> patcher.patch(EMPTY, V2_1, (java.io.InputStream) null))
                .withMessage("body");
        assertThatNullPointerException()
                .isThrownBy(() -> Image.parse((String) null))
                .withMessage("json");
        assertThatNullPointerException().isThrownBy(() -> EMPTY.has(null)).withMessage("name");
    }

    private static boolean generic(String schema, String attribute, String value) {
        ImagePatcher patcher =
                ImagePatcher.of(ImageRules.fromSchema(value(schema).asJsonObject()));
        String body = json("[{'op':'add','path':'/" + attribute + "','value':" + value + "}]");
        return patcher.check(EMPTY, V2_1, body).isEmpty();
    }

    private static JsonValue value(String text) {
        return JsonText.parse(json(text), JsonLimits.DEFAULT);
    }
}
