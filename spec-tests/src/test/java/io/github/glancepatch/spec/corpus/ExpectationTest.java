// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.wire.JsonData;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static PatchOutcome accepted(String image) {
        return new Accepted(JsonData.parse(image));
    }

    private static PatchOutcome rejected(int status, String error) {
        return new Rejected(status, Optional.of(JsonData.parse(error)));
    }

    private static final PatchOutcome BARE = new Rejected(400, Optional.empty());

    @Test
    void an_image_is_compared_by_value_and_without_regard_to_order() {
        Expectation expected = new Expectation.MustAccept(JsonData.parse("{\"a\": 1, \"b\": [\"x\", \"y\"]}"), false);

        assertThat(expected.fault(accepted("{\"b\": [\"x\", \"y\"], \"a\": 1.0}")))
                .isEmpty();
        assertThat(expected.fault(accepted("{\"a\": 1, \"b\": [\"y\", \"x\"]}")))
                .contains("the image after the patch differs in \"b\"");
        assertThat(expected.fault(accepted("{\"b\": [\"x\", \"y\"], \"c\": 1}")))
                .contains("the image after the patch differs in \"a\", \"c\"");
        assertThat(expected.fault(BARE)).contains("the patch must be accepted, and was rejected");
    }

    @Test
    void tags_are_a_set_where_the_rules_say_so() {
        Expectation expected = new Expectation.MustAccept(JsonData.parse("{\"tags\": [\"x\", \"y\"]}"), true);

        assertThat(expected.fault(accepted("{\"tags\": [\"y\", \"x\"]}"))).isEmpty();
        assertThat(expected.fault(accepted("{\"tags\": [\"y\"]}"))).isPresent();
    }

    @Test
    void a_refusal_is_compared_as_far_as_it_tells() {
        Expectation expected = new Expectation.MustReject(400, Optional.of("IMG.0001"), Optional.of(2));

        assertThat(expected.fault(BARE)).isEmpty();
        assertThat(expected.fault(rejected(400, "{\"code\": \"IMG.0001\"}"))).isEmpty();
        assertThat(expected.fault(rejected(400, "{\"code\": \"IMG.0001\", \"operation\": 2.0}")))
                .isEmpty();
        assertThat(expected.fault(rejected(400, "{\"code\": \"IMG.0002\"}")))
                .contains("the code must be IMG.0001, and is \"IMG.0002\"");
        assertThat(expected.fault(rejected(400, "{\"code\": \"IMG.0001\", \"operation\": 0}")))
                .contains("the operation must be 2, and is 0");
        assertThat(expected.fault(new Rejected(403, Optional.empty()))).contains("the status must be 400, and is 403");
        assertThat(expected.fault(accepted("{}")))
                .contains("the patch must be rejected with status 400, and was accepted");
    }

    @Test
    void either_answer_is_right_but_an_answer_there_must_be() {
        Expectation expected = new Expectation.Either("servers differ");

        assertThat(expected.fault(accepted("{}"))).isEmpty();
        assertThat(expected.fault(BARE)).isEmpty();
        assertThat(expected.fault(new Rejected(500, Optional.empty())))
                .contains("a rejection has a status from 400 to 499, and not 500");
        assertThat(expected.outcome()).isEmpty();
    }
}
