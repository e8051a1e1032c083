// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.fixtures.DocumentedImage;
import io.github.glancepatch.fixtures.HashCollisions;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Quotas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    void a_number_that_the_service_stores_as_it_is_there_is_no_difference() {
        Image before = image("{'min_ram':1}");
        Image after = image("{'min_ram':1.00000000000000000001}");
        assertThat(ImageDiff.between(before, after, ImageRules.glance()).document())
                .isEqualTo(PatchDocument.of());
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
