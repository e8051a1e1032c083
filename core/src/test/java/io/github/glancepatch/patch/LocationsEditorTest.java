// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.GLANCE;
import static io.github.glancepatch.fixtures.Requests.V2_0;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.Quotas;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationsEditorTest {
    private static final ImageRules RULES = ImageRules.glance().withLocationsVisible();
    private static final ImagePatcher SHOWING = ImagePatcher.of(RULES);
    private static final Image THREE = active("u", "v", "w");

    /** An active image with a location for each url. */
    private static Image active(String... urls) {
        return Image.parse(json("{'status':'active','locations':" + list(urls) + "}"));
    }

    private static String list(String... urls) {
        return urls.length == 0
                ? "[]"
                : "[{'url':'" + String.join("','metadata':{}},{'url':'", urls) + "','metadata':{}}]";
    }

    private static String urls(Image image) {
        return image.value("locations").orElseThrow().asJsonArray().stream()
                .map(location -> location.asJsonObject().getString("url"))
                .reduce("", String::concat);
    }

    private static String add(String position, String url) {
        return "[{'op':'add','path':'/locations/%s','value':{'url':'%s','metadata':{}}}]".formatted(position, url);
    }

    @ParameterizedTest
    @CsvSource({
        "-, uvwx",
        "0, xuvw",
        "1, uxvw",
        "3, uvwx",
        "4, uvwx",
        "01, uxvw",
        "99999999999999999999, uvwx",
        "\u0661, uxvw",
        " 2 , uvxw"
    })
    void a_location_is_added_at_its_index_or_at_the_end(String position, String after) {
        assertThat(urls(SHOWING.patch(THREE, V2_1, json(add(position, "x"))))).isEqualTo(after);
    }

    @Test
    void an_index_may_have_several_digits() {
        ImagePatcher any = ImagePatcher.of(RULES.withQuotas(Quotas.NONE));
        Image twelve = active("abcdefghijkl".split(""));
        assertThat(urls(any.patch(twelve, V2_1, json(add("10", "x"))))).isEqualTo("abcdefghijxkl");
        assertThat(urls(any.patch(twelve, V2_0, json("[{'remove':'/locations/10'}]"))))
                .isEqualTo("abcdefghijl");
    }

    @Test
    void the_first_location_makes_the_list() {
        assertThat(urls(SHOWING.patch(image("{'status':'active'}"), V2_1, json(add("7", "x")))))
                .isEqualTo("x");
        assertThat(urls(SHOWING.patch(image("{'locations':null}"), V2_1, json(add("-", "x")))))
                .isEqualTo("x");
    }

    @Test
    void what_is_no_location_in_the_image_is_let_be() {
        Image odd = image("{'status':'active','locations':['u',{'url':7},null]}");
        assertThat(SHOWING.patch(odd, V2_1, json(add("-", "u"))).value("locations"))
                .hasValueSatisfying(locations ->
                        assertThat(locations).hasToString(json("['u',{'url':7},null,{'url':'u','metadata':{}}]")));
    }

    @ParameterizedTest
    @CsvSource({"-, uv", "0, vw", "1, uw", "2, uv", "002, uv"})
    void a_location_is_removed_by_its_index_or_from_the_end(String position, String after) {
        String body = json("[{'remove':'/locations/" + position + "'}]");
        assertThat(urls(SHOWING.patch(THREE, V2_0, body))).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.0", "\u00b2", " ", "+1", "--"})
    void an_index_is_digits_or_a_hyphen(String position) {
        for (String operation :
                new String[] {add(position, "x"), "[{'op':'remove','path':'/locations/" + position + "'}]"}) {
            PatchProblem problem = refusal(SHOWING, THREE, V2_1, operation);
            assertThat(problem)
                    .hasToString("operation 0, /locations/" + position + ": the path must name a location by its index,"
                            + " from 0, or by - for the last (locations-3)");
            assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED_PATH);
            assertThat(problem.status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "99999999999999999999"})
    void a_location_that_is_not_there_is_not_removed(String position) {
        assertThat(refusal(SHOWING, THREE, V2_1, "[{'op':'remove','path':'/locations/" + position + "'}]")
                        .rule())
                .isEqualTo("locations-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "0"})
    void of_no_locations_none_is_removed(String position) {
        assertThat(refusal(SHOWING, active(), V2_1, "[{'op':'remove','path':'/locations/" + position + "'}]")
                        .rule())
                .isEqualTo("locations-3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'op':'add','path':'/locations','value':[]} \
                | the path must name one element, like /locations/0 or /locations/- (path-2)
            {'op':'remove','path':'/locations'} \
                | the path must name one element, like /locations/0 or /locations/- (path-2)
            {'op':'remove','path':'/locations/0/url'} \
                | the path must name one element, like /locations/0 or /locations/- (path-2)
            {'op':'replace','path':'/locations/0','value':{}} \
                | the path must name an attribute as a whole; write ~1 for a slash inside a name (path-2)
            {'op':'add','path':'/locations/0','value':[]}      | locations: each item must be an object (schema-1)
            {'op':'add','path':'/locations/0','value':{'url':'u'}} \
                | locations: each item must have the member metadata, an object (schema-1)
            """)
    void an_element_is_added_and_removed_and_the_list_is_replaced(String operation, String line) {
        assertThat(refusal(SHOWING, THREE, V2_1, "[" + operation + "]").toString())
                .endsWith(": " + line);
    }

    @Test
    void locations_that_are_not_shown_are_not_changed() {
        PatchProblem problem = refusal(GLANCE, THREE, V2_1, add("-", "x"));
        assertThat(problem)
                .hasToString(
                        "operation 0, /locations/-: the service does not show locations, so they cannot be changed;"
                                + " leave this operation out (locations-1)");
        assertThat(problem.kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(problem.status()).isEqualTo(403);
    }

    @Test
    void a_list_is_not_emptied_and_its_last_location_not_removed() {
        for (ImagePatcher patcher : new ImagePatcher[] {GLANCE, SHOWING}) {
            PatchProblem empty = refusal(patcher, THREE, V2_1, "[{'op':'replace','path':'/locations','value':[]}]");
            assertThat(empty)
                    .hasToString("operation 0, /locations: the list of locations may not be emptied (locations-5)");
            assertThat(empty.kind()).isEqualTo(ProblemKind.NOT_REMOVABLE);
            assertThat(empty.status()).isEqualTo(403);
            assertThat(patcher.check(THREE, V2_1, json("[{'op':'replace','path':'/locations','value':[]}]")))
                    .as("nothing else is said of it")
                    .containsExactly(empty);
        }
        assertThat(refusal(SHOWING, active("u"), V2_1, "[{'op':'remove','path':'/locations/7'}]"))
                .hasToString(
                        "operation 0, /locations/7: the last location of an image may not be removed (locations-5)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'saving'      | this can be done only while the status of the image is active or queued \
                | this can be done only while the status of the image is active
            null          | this can be done only while the status of the image is active or queued \
                | this can be done only while the status of the image is active
            'queued'      |  | this can be done only while the status of the image is active
            """)
    void locations_are_changed_in_some_statuses_only(String status, String adding, String removing) {
        Image image = THREE.with(
                        "status", image("{'s':" + status + "}").value("s").orElseThrow())
                .with("disk_format", "raw")
                .with("container_format", "bare");
        PatchProblem remove = refusal(SHOWING, image, V2_1, "[{'op':'remove','path':'/locations/0'}]");
        assertThat(remove.message()).isEqualTo(removing);
        assertThat(remove.rule()).isEqualTo("locations-4");
        assertThat(remove.kind()).isEqualTo(ProblemKind.WRONG_STATUS);
        assertThat(remove.status()).isEqualTo(409);
        for (String body : new String[] {
            add("-", "x"), "[{'op':'replace','path':'/locations','value':%s}]".formatted(list("w", "v", "u"))
        }) {
            if (adding == null) {
                assertThat(SHOWING.check(image, V2_1, json(body))).isEmpty();
            } else {
                assertThat(refusal(SHOWING, image, V2_1, body).message()).isEqualTo(adding);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk_format", "container_format"})
    void a_queued_image_needs_its_formats_before_it_has_locations(String lacking) {
        Image ready = image("{'status':'queued','disk_format':'raw','container_format':'bare'}");
        for (String body :
                new String[] {add("-", "x"), "[{'op':'replace','path':'/locations','value':%s}]".formatted(list("x"))
                }) {
            assertThat(SHOWING.patch(ready, V2_1, json(body)).value("status"))
                    .isEqualTo(image("{'s':'active'}").value("s"));
            PatchProblem problem = refusal(SHOWING, ready.without(lacking), V2_1, body);
            assertThat(problem.rule()).isEqualTo("locations-4");
            assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID_VALUE);
        }
    }

    @Test
    void a_location_is_there_once() {
        PatchProblem problem = refusal(SHOWING, THREE, V2_1, add("0", "w"));
        assertThat(problem).hasToString("operation 0, /locations/0: the image has this location already (locations-6)");
        assertThat(problem.status()).isEqualTo(400);
        String other = add("0", "w").replace("'metadata':{}", "'metadata':{'a':1}");
        assertThat(SHOWING.check(THREE, V2_1, json(other))).isEmpty();
    }

    @Test
    void two_locations_are_not_the_same_because_their_hashes_are() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        String replace = "[{'op':'replace','path':'/locations','value':%s}]";
        assertThat(urls(SHOWING.patch(active(), V2_1, json(replace.formatted(list("Aa", "BB"))))))
                .isEqualTo("AaBB");
        assertThat(refusal(SHOWING, active(), V2_1, replace.formatted(list("Aa", "BB", "Aa"))))
                .hasToString("operation 0, /locations: two of the locations are the same (locations-6)");
    }

    @Test
    void there_are_no_more_locations_than_the_quota() {
        ImagePatcher three = ImagePatcher.of(RULES.withQuotas(new Quotas(-1, -1, 3)));
        PatchProblem problem = refusal(three, THREE, V2_1, add("0", "x"));
        assertThat(problem)
                .hasToString("operation 0, /locations/0: locations: would have 4 elements; the maximum is 3 (quota-3)");
        assertThat(problem.status()).isEqualTo(413);
        assertThat(three.check(active("u", "v"), V2_1, json(add("0", "x")))).isEmpty();
        String replace = "[{'op':'replace','path':'/locations','value':%s}]";
        assertThat(refusal(three, active(), V2_1, replace.formatted(list("a", "b", "c", "d"))))
                .hasToString("operation 0, /locations: locations: would have 4 elements; the maximum is 3 (quota-3)");
        assertThat(three.check(active(), V2_1, json(replace.formatted(list("a", "b", "c")))))
                .isEmpty();
        ImagePatcher none = ImagePatcher.of(RULES.withQuotas(new Quotas(-1, -1, 0)));
        assertThat(refusal(none, active(), V2_1, add("0", "x")).rule()).isEqualTo("quota-3");
        ImagePatcher any = ImagePatcher.of(RULES.withQuotas(Quotas.NONE));
        assertThat(any.check(THREE, V2_1, json(add("0", "x")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            active | [u]   | remove 0, remove 0         | locations-5 locations-5
            queued | []    | add - u, add - u           | locations-4 locations-4
            active | [u]   | add - v, remove 1          | quota-3 locations-5
            queued | [u]   | remove 0                   | locations-4
            active | [u]   | add - u, remove 1          | locations-6 locations-5
            active | [u]   | replace v, add - v         | locations-7
            active | []    | replace v v, add - v       | locations-6
            active | [u]   | add x v, add - v           | locations-3
            """)
    void an_operation_that_is_rejected_changes_nothing_for_those_after_it(
            String status, String before, String operations, String rules) {
        String[] urls = before.length() == 2
                ? new String[0]
                : before.substring(1, before.length() - 1).split(" ", -1);
        Image image = active(urls).with("status", status);
        Quotas quotas = new Quotas(-1, -1, rules.startsWith("quota") ? 1 : -1);
        String body = Arrays.stream(operations.split(", ", -1))
                .map(LocationsEditorTest::operation)
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(ImagePatcher.of(RULES.withQuotas(quotas)).check(image, V2_1, json(body)))
                .extracting(PatchProblem::rule)
                .containsExactly(rules.split(" ", -1));
    }

    private static String operation(String words) {
        String[] word = words.split(" ", -1);
        String[] rest = Arrays.copyOfRange(word, 1, word.length);
        return switch (word[0]) {
            case "add" -> add(word[1], word[2]).substring(1).replaceFirst("]$", "");
            case "replace" -> "{'op':'replace','path':'/locations','value':" + list(rest) + "}";
            default -> "{'op':'remove','path':'/locations/" + word[1] + "'}";
        };
    }
}
