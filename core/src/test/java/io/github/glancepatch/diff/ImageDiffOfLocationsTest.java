// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of locations differ by elements where the service lets elements be changed. */
class ImageDiffOfLocationsTest {
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
}
