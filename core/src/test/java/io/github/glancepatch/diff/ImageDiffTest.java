// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.fixtures.DocumentedImage;
import io.github.glancepatch.fixtures.HashCollisions;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchLimits;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation.Add;
import io.github.glancepatch.patch.PatchOperation.Remove;
import io.github.glancepatch.patch.PatchPath;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Quotas;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageDiffTest {
    private static final ImageRules IMS = ImageRules.ims();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ims    | {'name':'a','x':'1'}     | {'x':'1','name':'a'}          | []
            ims    | {}                       | {}                            | []
            ims    | {'min_disk':1}           | {'min_disk':1.0}              | []
            ims    | {'name':'a','x':'1'}     | {'name':'b','x':'1'}          | [{'replace':'/name','value':'b'}]
            ims    | {'x':null}               | {'x':''}                      | [{'replace':'/x','value':''}]
            ims    | {'a':'1','b':'2','c':'3'}| {'e':'5','c':'','b':'2','d/~':'4'} \
                | [{'remove':'/a'},{'replace':'/c','value':''},{'add':'/e','value':'5'},{'add':'/d~1~0','value':'4'}]
            ims    | {}                       | {'name':'a'}                  | [{'add':'/name','value':'a'}]
            glance | {}                       | {'name':'a','x':'1'} \
                | [{'replace':'/name','value':'a'},{'add':'/x','value':'1'}]
            glance | {'tags':['a']}           | {'tags':['b','a']}            | [{'replace':'/tags','value':['b','a']}]
            glance | {'tags':[]}              | {'tags':['a']}                | [{'replace':'/tags','value':['a']}]
            glance | {'tags':null}            | {'tags':['a']}                | [{'replace':'/tags','value':['a']}]
            glance | {'x':'1'}                | {'x':'2'}                     | [{'replace':'/x','value':'2'}]
            """)
    void a_difference_is_one_operation_for_each_attribute_that_differs(
            String rules, String before, String after, String document) {
        ImageRules ruleSet = rules.equals("ims") ? IMS : ImageRules.glance();
        PatchDocument difference =
                ImageDiff.between(image(before), image(after), ruleSet).document();
        assertThat(difference.encode(PatchMediaType.V2_0)).asString(UTF_8).isEqualTo(json(document));
        for (PatchMediaType type : PatchMediaType.values()) {
            assertThat(ImagePatcher.of(ruleSet).patch(image(before), type, difference))
                    .isEqualTo(image(after));
        }
    }

    @Test
    void of_a_set_neither_order_nor_repetitions_are_a_difference() {
        Image before = image("{'tags':['a','b']}");
        Image after = image("{'tags':['b','a','b']}");
        assertThat(ImageDiff.between(before, after, ImageRules.glance())
                        .document()
                        .operations())
                .isEmpty();
    }

    @Test
    void every_difference_that_the_rules_reject_is_reported() {
        Image after = DocumentedImage.IMAGE
                .with("checksum", "0")
                .without("name")
                .with("x", image("{'a':1}").value("a").orElseThrow())
                .without("size");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> ImageDiff.between(DocumentedImage.IMAGE, after, IMS).document());
        assertThat(e.problems())
                .map(problem -> problem.rule() + " " + problem.attribute().orElse(""))
                .containsExactly("access-2 size", "access-2 checksum", "custom-1 x", "access-4 name");
        assertThat(e).hasMessage("size may not be changed by a patch (access-2), and 3 more");
    }

    @Test
    void what_no_path_can_name_is_reported_as_well() {
        Image before = image("{' a':'1',' b':'2','name':'n'}");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> ImageDiff.between(before, before.with(" a", "x").without("name"), IMS)
                        .document());
        assertThat(e.problems()).map(PatchProblem::rule).containsExactly("path-3", "access-4");
        assertThat(e.problem())
                .hasToString("no path can name the attribute: \" a\" begins or ends with a blank, which"
                        + " services remove (path-3)");
        assertThat(e.problem().attribute()).contains(" a");
        assertThat(e.problem().status()).isEqualTo(400);
    }

    @Test
    void what_no_path_can_name_and_does_not_differ_is_ignored() {
        Image before = image("{' a':'1','name':'n'}");
        assertThat(ImageDiff.between(before, before.with("name", "m"), IMS)
                        .document()
                        .operations())
                .hasSize(1);
    }

    @Test
    void restricted_attributes_can_be_ignored() {
        Image after = DocumentedImage.IMAGE
                .with("updated_at", "2016-01-01T00:00:00Z")
                .without("size")
                .with("locations", image("{'a':[]}").value("a").orElseThrow())
                .with("name", "m");
        assertThat(ImageDiff.between(DocumentedImage.IMAGE, after, IMS)
                        .ignoringRestricted()
                        .document())
                .isEqualTo(PatchDocument.builder().replace("name", "m").build());
    }

    @Test
    void locations_that_are_not_shown_are_ignored_too() {
        Image before = image("{'name':'a'}");
        Image after = image("{'name':'b','locations':[{'url':'u','metadata':{}}]}");
        PatchDocument renamed = PatchDocument.builder().replace("name", "b").build();
        ImageRules rules = ImageRules.glance();
        assertThat(ImageDiff.between(before, after, rules).ignoringRestricted().document())
                .isEqualTo(renamed);
        assertThat(ImageDiff.between(before, after, rules.withLocationsVisible())
                        .ignoringRestricted()
                        .document())
                .isEqualTo(renamed.andThen(PatchDocument.builder()
                        .replace("locations", after.value("locations").orElseThrow())
                        .build()));
    }

    @Test
    void what_is_not_restricted_is_rejected_all_the_same() {
        Image after = DocumentedImage.IMAGE.without("name").without("size");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> ImageDiff.between(DocumentedImage.IMAGE, after, IMS)
                        .ignoringRestricted()
                        .document());
        assertThat(e.problems()).map(PatchProblem::rule).containsExactly("access-4");
    }

    @Test
    void a_list_of_locations_that_would_be_removed_is_rejected_as_one_that_would_be_emptied() {
        Image before = image("{'name':'a','locations':[{'url':'u','metadata':{}}]}");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> ImageDiff.between(
                                before,
                                before.without("locations"),
                                ImageRules.glance().withLocationsVisible())
                        .document());
        assertThat(e.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("locations-5");
            assertThat(problem.attribute()).contains("locations");
        });
    }

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a b     | a b c   | [{'op':'add','path':'/locations/-','value':c}]
            a b c   | a c     | [{'op':'remove','path':'/locations/1'}]
            a b c   | b c a   | [{'op':'replace','path':'/locations','value':[b,c,a]}]
            a b     | c a b   | [{'op':'add','path':'/locations/0','value':c}]
            a       | b       | [{'op':'add','path':'/locations/-','value':b},{'op':'remove','path':'/locations/0'}]
            a b     | c d \
                | [{'op':'remove','path':'/locations/1'},{'op':'add','path':'/locations/-','value':c},\
            {'op':'add','path':'/locations/-','value':d},{'op':'remove','path':'/locations/0'}]
            a b c d | d e b c \
                | [{'op':'remove','path':'/locations/0'},{'op':'add','path':'/locations/-','value':e},\
            {'op':'replace','path':'/locations','value':[d,e,b,c]}]
            """)
    void lists_of_locations_differ_by_elements(String before, String after, String document) {
        ImageRules rules = ImageRules.glance().withLocationsVisible();
        Image from = image("{'status':'active','locations':[" + locations(before) + "]}");
        Image to = image("{'status':'active','locations':[" + locations(after) + "]}");
        PatchDocument difference = ImageDiff.between(from, to, rules).document();
        assertThat(difference)
                .hasToString(json(document.replaceAll("(?<=[:\\[,])([a-e])(?=[,}\\]])", locationOf("$1"))));
        for (PatchMediaType type : PatchMediaType.values()) {
            assertThat(ImagePatcher.of(rules).patch(from, type, difference)).isEqualTo(to);
        }
    }

    private static String locationOf(String url) {
        return "{'url':'" + url + "','metadata':{}}";
    }

    private static String locations(String urls) {
        return Arrays.stream(urls.split(" "))
                .map(url -> "{'url':'" + url + "','metadata':{}}")
                .collect(joining(","));
    }

    @Test
    void a_location_that_cannot_be_removed_is_a_problem_of_the_difference() {
        Image before = image("{'status':'queued','locations':[{'url':'a','metadata':{}},{'url':'b','metadata':{}}]}");
        Image after = image("{'status':'queued','locations':[{'url':'a','metadata':{}}]}");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> ImageDiff.between(before, after, ImageRules.glance().withLocationsVisible())
                        .document());
        assertThat(e.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("locations-4");
            assertThat(problem.path()).contains("/locations/1");
            assertThat(problem.operation()).isEqualTo(PatchProblem.DOCUMENT);
        });
    }

    @Test
    void a_number_that_the_service_stores_as_it_is_there_is_no_difference() {
        Image before = image("{'min_ram':1}");
        Image after = image("{'min_ram':1.00000000000000000001}");
        assertThat(ImageDiff.between(before, after, ImageRules.glance()).document())
                .isEqualTo(PatchDocument.of());
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

    @Test
    void a_difference_that_no_patch_can_hold_is_refused() {
        Image after = Image.empty().with("x", "y".repeat(1 << 20));
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> ImageDiff.between(Image.empty(), after, IMS).document());
        assertThat(e.problems())
                .extracting(PatchProblem::toString)
                .containsExactly("the difference needs more than one patch: it is longer than 1048576 bytes, the limit"
                        + " (limit-1)");
        PatchDocument document = ImageDiff.between(Image.empty(), after, IMS)
                .withLimits(PatchLimits.DEFAULT.withBytes(1 << 21))
                .document();
        assertThat(document.operations()).hasSize(1);
    }

    @Test
    void a_difference_keeps_to_the_limits_in_the_longer_form_too() {
        Image after = image("{'x':'1'}");
        String shorter = json("[{'add':'/x','value':'1'}]");
        String longer = json("[{'op':'add','path':'/x','value':'1'}]");
        ImageDiff diff = ImageDiff.between(Image.empty(), after, IMS);
        for (int bytes : new int[] {shorter.length() - 1, shorter.length(), longer.length() - 1}) {
            ImageDiff limited = diff.withLimits(PatchLimits.DEFAULT.withBytes(bytes));
            PatchException e = catchThrowableOfType(PatchException.class, limited::document);
            assertThat(e.problems()).extracting(PatchProblem::rule).containsExactly("limit-1");
        }
        assertThat(diff.withLimits(PatchLimits.DEFAULT.withBytes(longer.length()))
                        .document()
                        .encode(PatchMediaType.V2_1))
                .asString(UTF_8)
                .isEqualTo(longer);
    }

    @Test
    void a_difference_to_an_image_that_passes_the_limits_is_refused() {
        PatchLimits limits = PatchLimits.DEFAULT.withImage(new JsonLimits(10, 64, 10, 10));
        ImageDiff diff =
                ImageDiff.between(Image.empty(), image("{'x':'123'}"), IMS).withLimits(limits);
        PatchException e = catchThrowableOfType(PatchException.class, diff::document);
        assertThat(e.problems()).extracting(PatchProblem::rule).containsExactly("limit-5");
    }

    @Test
    void tags_with_one_hash_code_are_compared_like_others() {
        List<String> tags = HashCollisions.names(10_000);
        List<String> turned = new ArrayList<>(tags);
        Collections.reverse(turned);
        Image before = Image.of(Map.of("tags", tags));
        ImageRules rules = ImageRules.glance().withQuotas(Quotas.NONE);
        assertThat(ImageDiff.between(before, Image.of(Map.of("tags", turned)), rules)
                        .document())
                .isEqualTo(PatchDocument.of());
        turned.set(0, "other");
        assertThat(ImageDiff.between(before, Image.of(Map.of("tags", turned)), rules)
                        .document()
                        .operations())
                .hasSize(1);
    }
}
