// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.wire.JsonData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer is held against what the service has stored. */
class EndpointAnswersTest extends ServiceOfOneImage {
    @Test
    void a_rejection_that_has_changed_the_image_is_a_failure() {
        status = 400;
        patched("{}", with("name", "\"b\""));

        assertThatThrownBy(() -> patch(IMAGE, "[]"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("status 400 was answered, and the image changed all the same: \"name\"");
    }

    @Test
    void an_answer_that_was_not_stored_is_a_failure() {
        patched(with("name", "\"b\""), BEFORE);

        assertThatThrownBy(() -> patch(IMAGE, "[]"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("status 200 was answered, and what the answer shows was not stored: \"name\"");
    }

    @Test
    void a_rejection_that_has_moved_the_time_of_the_last_change_is_a_failure() {
        status = 400;
        patched("{\"error\": {\"code\": \"IMG.0001\", \"message\": \"no\"}}", with("updated_at", "\"2\""));

        assertThatThrownBy(() -> patchByIms(IMAGE, "[]"))
                .hasMessage("status 400 was answered, and the image changed all the same: \"updated_at\"");
    }

    @Test
    void an_acceptance_that_has_emptied_the_tags_unseen_is_a_failure() {
        patched(BEFORE, with("tags", "[]"));

        assertThatThrownBy(() -> patchByIms(IMAGE, "[]"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("status 200 was answered, and what the answer does not show was changed: \"tags\"");
    }

    @Test
    void an_acceptance_that_has_emptied_the_tags_openly_shows_them_emptied() throws Exception {
        patched(with("tags", "[]"), with("tags", "[]"));

        assertThat(patchByIms(IMAGE, "[]"))
                .isEqualTo(new PatchOutcome.Accepted(JsonData.with(IMAGE, "tags", JsonData.array(List.of()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"error\": {\"code\": \"IMG.0035\"}}",
                "{\"error\": {\"message\": \"no\"}}",
                "{\"error\": {\"code\": 35, \"message\": \"no\"}}",
                "{\"error\": \"no\"}",
                "<html>400</html>",
                "``",
            })
    void answer1_a_rejection_has_the_documented_body(String body) throws Exception {
        String patch = "[{\"op\": \"remove\", \"path\": \"/missing\"}]";
        status = 400;
        patched(body, BEFORE);
        assertThatThrownBy(() -> patchByIms(IMAGE, patch))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("answer-1: the body of status 400 must be {\"error\": {\"code\": \"...\", ");

        patched("{\"error\": {\"code\": \"IMG.0035\", \"message\": \"no\"}}", BEFORE);
        assertThat(patchByIms(IMAGE, patch)).isInstanceOf(PatchOutcome.Rejected.class);
    }

    @Test
    void answer1_a_rejection_without_a_documented_code_has_a_message() throws Exception {
        status = 403;
        patched("{\"error\": {\"message\": \"no\"}}", BEFORE);

        assertThat(patchByIms(IMAGE, "[{\"op\": \"remove\", \"path\": \"/checksum\"}]"))
                .isInstanceOf(PatchOutcome.Rejected.class);
    }

    @Test
    void an_acceptance_without_an_image_says_so() {
        status = 204;

        assertThatThrownBy(() -> patch(IMAGE, "[]"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("status 204 was answered: there is no image in the answer");
    }
}
