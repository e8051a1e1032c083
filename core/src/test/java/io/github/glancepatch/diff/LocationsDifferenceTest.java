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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locations in short: a letter is the url, a digit the metadata. */
class LocationsDifferenceTest {
    private static final ImageRules RULES = ImageRules.glance().withLocationsVisible();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a1 b1 c1    | a2 b2 c2    | replace
            a1          | a2          | replace
            a1 b1 c1    | a2 b2 c2 d1 | add replace
            a1 b1 c1 d1 | c2 b2 a2    | remove replace
            a1 b1 c1 d1 | b2 c2 a2 e1 | remove add replace
            a1 b1 c1    | a2 b1 c1 d1 | add replace
            a1 b1       | b2 a1       | replace
            a1 b1       | a1 b2 c1    | add replace
            a1 b1       | a2 c1       | remove add replace
            a1 a2       | a2 a3 b1    | add replace
            a1 b1       | a1 a2 b1    | add
            a1 a2 b1 c1 | a2 a1 a3 b2 c2 | add replace
            """)
    void the_fewest_operations_are_taken_of_those_on_elements_and_on_the_list(
            String before, String after, String operations) {
        PatchDocument document = between(before, after);
        assertThat(document.operations().stream()
                        .map(operation -> operation.op().jsonName())
                        .collect(joining(" ")))
                .isEqualTo(operations);
        for (PatchMediaType type : PatchMediaType.values()) {
            assertThat(ImagePatcher.of(RULES).patch(located(before), type, document))
                    .isEqualTo(located(after));
        }
    }

    @Test
    void every_list_of_up_to_three_locations_leads_to_every_other() {
        List<String> lists = lists("a1", "a2", "b1", "c1");
        ImagePatcher patcher = ImagePatcher.of(RULES);
        for (String before : lists) {
            for (String after : lists) {
                PatchDocument document = between(before, after);
                assertThat(patcher.patch(located(before), PatchMediaType.V2_1, document))
                        .as("%s to %s by %s", before, after, document)
                        .isEqualTo(located(after));
                assertThat(document.operations())
                        .as("%s to %s", before, after)
                        .hasSizeLessThanOrEqualTo(before.equals(after) ? 0 : 6);
            }
        }
    }

    @Test
    void of_two_locations_with_one_url_the_one_that_stays_as_it_is_is_not_removed() {
        PatchDocument document = between("a1 a2 b1 c1", "a2 b2 c2");
        assertThat(document.operations().stream()
                        .map(operation -> operation.op().jsonName() + " "
                                + operation.path().pointer()))
                .containsExactly("remove /locations/0", "replace /locations");
    }

    @Test
    void a_location_with_other_members_is_a_problem_of_its_own() {
        Image before = located("a1 b1");
        Image after = image("{'status':'active','locations':[{'url':'a','metadata':{'m':1}},"
                + "{'url':'b','metadata':{'m':1},'validation_data':{'os_hash_algo':'sha512','os_hash_value':'0'}},"
                + "{'url':'c','metadata':{},'x':1,'id':2},{'url':'d'},'e',{'url':'f','metadata':{}}]}");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> ImageDiff.between(before, after, RULES).document());
        assertThat(e.problems())
                .extracting(problem -> problem.path().orElseThrow() + " " + problem)
                .containsExactly(
                        "/locations/1 locations: a location of an image has url and metadata, and cannot be given"
                                + " validation_data (locations-6)",
                        "/locations/2 locations: a location of an image has url and metadata, and cannot be given id, x"
                                + " (locations-6)",
                        "/locations/3 locations: each item must have the member metadata, an object (schema-1)",
                        "/locations/4 locations: each item must be an object (schema-1)");
        assertThat(e.problems()).allSatisfy(problem -> {
            assertThat(problem.attribute()).contains("locations");
            assertThat(problem.operation()).isEqualTo(PatchProblem.DOCUMENT);
            assertThat(problem.status()).isEqualTo(400);
        });
    }

    @Test
    void a_new_list_is_looked_at_location_by_location_too() {
        Image after = image("{'status':'active','locations':[{'url':'a','metadata':{},'validation_data':{}}]}");
        PatchException e = catchThrowableOfType(
                PatchException.class,
                () -> ImageDiff.between(image("{'status':'active'}"), after, RULES)
                        .document());
        assertThat(e.problems())
                .extracting(problem -> problem.path().orElseThrow())
                .containsExactly("/locations/0");
    }

    @Test
    void a_location_that_stays_keeps_its_other_members() {
        String kept = "{'url':'a','metadata':{},'status':'s'}";
        Image before = image("{'status':'active','locations':[" + kept + ",{'url':'b','metadata':{}}]}");
        Image after = image("{'status':'active','locations':[" + kept + ",{'url':'b','metadata':{'m':1}}]}");
        PatchDocument document = ImageDiff.between(before, after, RULES).document();
        assertThat(document.operations()).hasSize(2);
        assertThat(ImagePatcher.of(RULES).patch(before, PatchMediaType.V2_1, document))
                .isEqualTo(after);
    }

    @Test
    void other_members_that_are_gone_after_are_dropped_by_a_replace() {
        Image before = image("{'status':'active','locations':[{'url':'a','metadata':{},'validation_data':{}}]}");
        Image after = image("{'status':'active','locations':[{'url':'a','metadata':{}}]}");
        PatchDocument document = ImageDiff.between(before, after, RULES).document();
        assertThat(document.operations()).hasSize(1);
        assertThat(ImagePatcher.of(RULES).patch(before, PatchMediaType.V2_1, document))
                .isEqualTo(after);
    }

    private static PatchDocument between(String before, String after) {
        return ImageDiff.between(located(before), located(after), RULES).document();
    }

    private static Image located(String locations) {
        return image("{'status':'active','locations':["
                + Arrays.stream(locations.split(" "))
                        .map(it -> json("{'url':'" + it.charAt(0) + "','metadata':{'m':" + it.charAt(1) + "}}"))
                        .collect(joining(","))
                + "]}");
    }

    private static List<String> lists(String... locations) {
        List<String> lists = new ArrayList<>();
        for (String one : locations) {
            lists.add(one);
            for (String two : locations) {
                if (!two.equals(one)) {
                    lists.add(one + " " + two);
                    for (String three : locations) {
                        if (!three.equals(one) && !three.equals(two)) {
                            lists.add(one + " " + two + " " + three);
                        }
                    }
                }
            }
        }
        return lists;
    }
}
