// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.CLOUDIMAGES;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.glancepatch.image.Image;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which problems {@code check} collects; {@link Requests#refusal} sees that {@code patch} throws the first of them. */
class ProblemCollectorTest {
    private static final Image IMAGE = image("{'status':'queued','name':'n','x':'1','__support_xen':'true'}");

    @ParameterizedTest
    @MethodSource("documents")
    void every_problem_is_collected_in_the_order_in_which_it_would_be_the_answer(String body, List<String> problems) {
        refusal(CLOUDIMAGES, IMAGE, V2_1, body);
        assertThat(CLOUDIMAGES.check(IMAGE, V2_1, json(body)))
                .map(problem -> problem.rule() + " @" + problem.operation())
                .containsExactlyElementsOf(problems);
    }

    static Stream<Arguments> documents() {
        String missing = "{'op':'remove','path':'/no'}";
        String restricted = "{'op':'remove','path':'/checksum'}";
        String hana = "{'op':'add','path':'/__support_xen_hana','value':'true'}";
        return Stream.of(
                arguments("[", List.of("doc-1 @-1")),
                arguments("{}", List.of("doc-1 @-1")),
                arguments("[1,2]", List.of("doc-1 @0", "doc-1 @1", "state-1 @-1")),
                arguments("[" + missing + "]", List.of("state-1 @-1", "remove-1 @0")),
                arguments("[" + missing + "," + restricted + "]", List.of("access-2 @1", "state-1 @-1", "remove-1 @0")),
                arguments("[" + missing + "," + missing + "]", List.of("state-1 @-1", "remove-1 @0")),
                arguments("[" + hana + "]", List.of("state-1 @-1", "excl-1 @-1")),
                arguments(
                        "[{'op':'x'},{'op':'add'},{'op':'add','path':'x'},{'op':'add','path':'/x/y'},"
                                + "{'op':'add','path':'/y'},{'op':'add','path':'/Y','value':''},"
                                + "{'op':'add','path':'/z','value':1},{'op':'remove','path':'/name'}," + hana + "]",
                        List.of(
                                "op21-1 @0",
                                "op21-2 @1",
                                "path-1 @2",
                                "path-2 @3",
                                "value-1 @4",
                                "custom-3 @5",
                                "custom-1 @6",
                                "state-1 @-1",
                                "access-4 @7",
                                "excl-1 @-1")));
    }

    @Test
    void a_target_that_a_refused_operation_would_have_made_is_not_said_to_be_missing() {
        String body = "[{'op':'add','path':'/y','value':1},{'op':'replace','path':'/y','value':'2'},"
                + "{'op':'remove','path':'/y'},{'op':'remove','path':'/no'}]";
        Image active = IMAGE.with("status", "active");
        refusal(CLOUDIMAGES, active, V2_1, body);
        assertThat(CLOUDIMAGES.check(active, V2_1, json(body)))
                .map(PatchProblem::toString)
                .containsExactly(
                        "operation 0, /y: y: must be a string, not 1 (custom-1)",
                        "operation 3, /no: no is not an attribute of the image; leave this operation out (remove-1)");
    }

    @Test
    void a_list_of_problems_cannot_be_changed() {
        assertThat(CLOUDIMAGES.check(IMAGE, V2_1, "[1]")).isUnmodifiable();
        assertThat(CLOUDIMAGES.check(IMAGE, V2_1, "[]")).isEmpty();
    }
}
