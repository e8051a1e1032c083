// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.patch.Requests.image;
import static io.github.glancepatch.patch.Requests.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.fixtures.DocumentedImage;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchDifferenceTest {
    private static final ImageRules IMS = ImageRules.ims();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ims    | {'name':'a','x':'1'}     | {'x':'1','name':'a'}          | []
                    ims    | {}                       | {}                            | []
                    ims    | {'min_disk':1}           | {'min_disk':1.0}              | []
                    ims    | {'name':'a','x':'1'}     | {'name':'b','x':'1'}          | [{'replace':'/name','value':'b'}]
                    ims    | {'x':null}               | {'x':''}                      | [{'replace':'/x','value':''}]
                    ims    | {'a':'1','b':'2','c':'3'}| {'e':'5','c':'','b':'2','d/~':'4'} | [{'remove':'/a'},{'replace':'/c','value':''},{'add':'/e','value':'5'},{'add':'/d~1~0','value':'4'}]
                    ims    | {}                       | {'name':'a'}                  | [{'add':'/name','value':'a'}]
                    glance | {}                       | {'name':'a','x':'1'}          | [{'replace':'/name','value':'a'},{'add':'/x','value':'1'}]
                    glance | {'tags':['a']}           | {'tags':['b','a']}            | [{'replace':'/tags','value':['b','a']}]
                    glance | {'tags':[]}              | {'tags':['a']}                | [{'replace':'/tags','value':['a']}]
                    glance | {'tags':null}            | {'tags':['a']}                | [{'replace':'/tags','value':['a']}]
                    glance | {'x':'1'}                | {'x':'2'}                     | [{'replace':'/x','value':'2'}]
                    """)
    void a_difference_is_one_operation_for_each_attribute_that_differs(
            String rules, String before, String after, String document) {
        ImageRules ruleSet = rules.equals("ims") ? IMS : ImageRules.glance();
        PatchDocument difference = PatchDocument.between(image(before), image(after), ruleSet);
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
        assertThat(PatchDocument.between(before, after, ImageRules.glance()).operations())
                .isEmpty();
    }

    @Test
    void every_difference_that_the_rules_refuse_is_told() {
        Image after = DocumentedImage.IMAGE
                .with("checksum", "0")
                .without("name")
                .with("x", image("{'a':1}").value("a").orElseThrow())
                .without("size");
        PatchException e = catchThrowableOfType(
                PatchException.class, () -> PatchDocument.between(DocumentedImage.IMAGE, after, IMS));
        assertThat(e.problems())
                .map(problem -> problem.rule() + " " + problem.attribute().orElse(""))
                .containsExactly("access-2 size", "access-2 checksum", "custom-1 x", "access-4 name");
        assertThat(e).hasMessageEndingWith("leave this operation out (access-2), and 3 more");
    }

    @Test
    void what_no_path_can_name_is_told_as_well() {
        Image before = image("{' a':'1',' b':'2','name':'n'}");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> PatchDocument.between(before, before.with(" a", "x").without("name"), IMS));
        assertThat(e.problems()).map(PatchProblem::rule).containsExactly("path-3", "access-4");
        assertThat(e.problem())
                .hasToString(
                        "no path can name the attribute: \" a\" begins or ends with a blank, which the service would"
                                + " trim away (path-3)");
        assertThat(e.problem().attribute()).contains(" a");
        assertThat(e.problem().status()).isEqualTo(400);
    }

    @Test
    void what_no_path_can_name_and_does_not_differ_is_let_be() {
        Image before = image("{' a':'1','name':'n'}");
        assertThat(PatchDocument.between(before, before.with("name", "m"), IMS).operations())
                .hasSize(1);
    }

    @Test
    void restricted_attributes_can_be_left_out() {
        Image after = DocumentedImage.IMAGE
                .with("updated_at", "2016-01-01T00:00:00Z")
                .without("size")
                .with("locations", image("{'a':[]}").value("a").orElseThrow())
                .with("name", "m");
        assertThat(PatchDocument.betweenLeavingOutRestricted(DocumentedImage.IMAGE, after, IMS))
                .isEqualTo(PatchDocument.builder().replace("name", "m").build());
    }

    @Test
    void locations_that_are_not_shown_are_left_out_too() {
        Image before = image("{'name':'a'}");
        Image after = image("{'name':'b','locations':[{'url':'u','metadata':{}}]}");
        PatchDocument renamed = PatchDocument.builder().replace("name", "b").build();
        ImageRules rules = ImageRules.glance();
        assertThat(PatchDocument.betweenLeavingOutRestricted(before, after, rules))
                .isEqualTo(renamed);
        assertThat(PatchDocument.betweenLeavingOutRestricted(before, after, rules.withLocationsVisible()))
                .isEqualTo(renamed.andThen(PatchDocument.builder()
                        .replace("locations", after.value("locations").orElseThrow())
                        .build()));
    }

    @Test
    void what_is_not_restricted_is_refused_all_the_same() {
        Image after = DocumentedImage.IMAGE.without("name").without("size");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> PatchDocument.betweenLeavingOutRestricted(DocumentedImage.IMAGE, after, IMS));
        assertThat(e.problems()).map(PatchProblem::rule).containsExactly("access-4");
    }

    @Test
    void a_list_of_locations_that_would_be_gone_is_refused_as_one_that_would_be_emptied() {
        Image before = image("{'name':'a','locations':[{'url':'u','metadata':{}}]}");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> PatchDocument.between(
                        before, before.without("locations"), ImageRules.glance().withLocationsVisible()));
        assertThat(e.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("locations-5");
            assertThat(problem.attribute()).contains("locations");
        });
    }
}
