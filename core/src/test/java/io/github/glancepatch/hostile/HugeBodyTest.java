// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import static io.github.glancepatch.hostile.Answers.IMS;
import static io.github.glancepatch.hostile.Answers.V2_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchProblem;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too much: refused by their size alone, or held in no more memory than their size lets expect. */
class HugeBodyTest {
    private static final String OPERATION = "{\"op\":\"remove\",\"path\":\"/x\"}";
    private static final int BYTES = IMS.limits().bytes();

    @ParameterizedTest
    @ValueSource(strings = {" ", "[", "[[],", "{\"a\":", "9", "\"", OPERATION + ","})
    void of_100_megabytes_and_of_a_million_operations_one_byte_past_the_limit_is_read(String unit) throws IOException {
        try (Repetition body = new Repetition("[", unit, 100_000_000)) {
            PatchException e = catchThrowableOfType(PatchException.class, () -> IMS.patch(Image.empty(), V2_1, body));
            assertThat(e.problem().rule()).isEqualTo("limit-1");
            assertThat(e.problem().status()).isEqualTo(413);
            assertThat(body.taken()).isEqualTo(BYTES + 1);
        }
    }

    @Test
    void as_many_operations_as_allowed_are_answered_and_one_more_is_too_many() {
        int most = IMS.limits().operations();
        String add = "{\"op\":\"add\",\"path\":\"/x\",\"value\":\"\"}";
        assertThat(Answers.accepted(IMS, Image.empty(), document(add, most))).hasToString("{\"x\":\"\"}");
        PatchProblem problem = Answers.refused(IMS, Image.empty(), document(add, most + 1));
        assertThat(problem.rule()).isEqualTo("limit-2");
        assertThat(problem.status()).isEqualTo(413);
    }

    // The smallest elements: as many values as a body of the allowed size can hold.
    @ParameterizedTest
    @ValueSource(strings = {"0", "{}", "[]", "\"\"", "null", "{\"\":0}", "[[]]", "[{\"\":{}}]", "\"\\u0000\"", "1e9"})
    void a_body_dense_with_values_is_too_many_operations(String element) {
        PatchProblem problem = Answers.refused(IMS, Image.empty(), document(element, fitting(element)));
        assertThat(problem.rule()).isEqualTo("limit-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "{}", "[]", "\"\"", "null", "{\"\":0}", "[[]]", "[{\"\":{}}]", "\"\\u0000\"", "1e9"})
    void a_value_dense_with_values_is_refused_as_a_value(String element) {
        String head = "[{\"op\":\"add\",\"path\":\"/x\",\"value\":";
        String value = document(element, fitting(element) - head.length());
        PatchProblem problem = Answers.refused(IMS, Image.empty(), head + value + "}]");
        assertThat(problem.rule()).isEqualTo("custom-1");
    }

    @Test
    void an_operation_dense_with_members_is_answered() {
        StringBuilder body = new StringBuilder("[{\"op\":\"add\",\"path\":\"/x\",\"value\":\"y\"");
        for (int i = 0; body.length() < BYTES - 20; i++) {
            body.append(",\"_").append(Integer.toString(i, 36)).append("\":0");
        }
        String text = body.append("}]").toString();
        assertThat(Answers.ask(IMS, Image.empty(), text)).isEmpty();
    }

    @Test
    void a_member_that_is_repeated_without_end_counts_once() {
        String member = ",\"value\":\"y\"";
        String text = "[{\"op\":\"add\",\"path\":\"/x\"" + member.repeat(BYTES / member.length() - 5) + "}]";
        assertThat(Answers.accepted(IMS, Image.empty(), text)).hasToString("{\"x\":\"y\"}");
    }

    private static String document(String element, int times) {
        return "[" + (element + ",").repeat(times - 1) + element + "]";
    }

    private static int fitting(String element) {
        return (BYTES - 2) / (element.length() + 1);
    }
}
