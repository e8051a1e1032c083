// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import static io.github.glancepatch.fixtures.Requests.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation.Add;
import io.github.glancepatch.patch.PatchOperation.Remove;
import io.github.glancepatch.patch.PatchPath;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A document is reduced to its effect on an image. */
class MinimizeTest {
    @Test
    void a_document_is_minimized_to_its_effect() {
        Image image = image("{'name':'n','x':'1','y':'2'}");
        PatchDocument document = PatchDocument.builder()
                .replace("name", "m")
                .add("z", "1")
                .remove("x")
                .replace("name", "n")
                .replace("z", "2")
                .add("w", "3")
                .remove("w")
                .replace("y", "2")
                .build();
        assertThat(ImageDiff.minimize(document, image, ImageRules.ims()))
                .isEqualTo(PatchDocument.builder().remove("x").add("z", "2").build());
        assertThat(ImageDiff.minimize(PatchDocument.of(), image, ImageRules.ims()))
                .isEqualTo(PatchDocument.of());
    }

    @Test
    void of_a_list_whose_elements_are_named_every_operation_stays() {
        PatchPath last = new PatchPath("locations", Optional.of("-"));
        PatchDocument elements = PatchDocument.of(
                new Add(last, location("u")),
                new Add(last, location("v")),
                new Remove(new PatchPath("locations", Optional.of("0"))));
        PatchDocument document = PatchDocument.builder()
                .replace("name", "a")
                .add("x", "1")
                .build()
                .andThen(elements)
                .andThen(PatchDocument.builder().replace("x", "2").build());
        Image image = Image.parse("{\"name\":\"a\",\"status\":\"active\"}");
        ImageRules rules = ImageRules.glance().withLocationsVisible();
        assertThat(ImageDiff.minimize(document, image, rules))
                .isEqualTo(PatchDocument.builder().add("x", "2").build().andThen(elements));
        Image located =
                image.with("locations", JsonValues.array().add(location("w")).build());
        assertThat(ImageDiff.minimize(document, located, rules))
                .isEqualTo(PatchDocument.builder().add("x", "2").build().andThen(elements));
    }

    private static JsonObject location(String url) {
        return JsonValues.object()
                .add("url", url)
                .add("metadata", JsonValue.EMPTY_JSON_OBJECT)
                .build();
    }

    @Test
    void a_document_that_is_rejected_cannot_be_minimized() {
        PatchDocument document = PatchDocument.builder().remove("no").build();
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> ImageDiff.minimize(document, Image.empty(), ImageRules.ims()))
                .withMessageContaining("remove-1");
    }

    @Test
    void a_replace_of_locations_keeps_its_validation_data_when_minimized() {
        String data = "{'checksum':'%s','os_hash_algo':'sha512','os_hash_value':'%s'}"
                .formatted("0".repeat(32), "1".repeat(128));
        PatchDocument document = PatchDocument.builder()
                .replace("min_ram", image("{'a':2}").value("a").orElseThrow())
                .replace(
                        "locations",
                        image("{'a':[{'url':'u','metadata':{},'validation_data':" + data + "}]}")
                                .value("a")
                                .orElseThrow())
                .replace("min_ram", image("{'a':3}").value("a").orElseThrow())
                .build();
        Image queued = image("{'status':'queued','disk_format':'raw','container_format':'bare','min_ram':1}");
        ImageRules rules = ImageRules.glance().withLocationsVisible();
        PatchDocument minimized = ImageDiff.minimize(document, queued, rules);
        assertThat(minimized.operations()).hasSize(2);
        ImagePatcher patcher = ImagePatcher.of(rules);
        assertThat(patcher.patch(queued, PatchMediaType.V2_1, minimized))
                .isEqualTo(patcher.patch(queued, PatchMediaType.V2_1, document));
    }

    @Test
    void operations_on_lists_stay_when_others_are_dropped() {
        PatchPath last = new PatchPath("locations", Optional.of("-"));
        PatchDocument document = PatchDocument.of(
                new Add(PatchPath.of("x"), JsonValues.string("1")),
                new Add(
                        last,
                        image("{'a':{'url':'u','metadata':{}}}").value("a").orElseThrow()),
                new Remove(PatchPath.of("x")));
        Image queued = image("{'status':'queued','disk_format':'raw','container_format':'bare'}");
        ImageRules rules = ImageRules.glance().withLocationsVisible();
        assertThat(ImageDiff.minimize(document, queued, rules).operations()).hasSize(1);
    }
}
