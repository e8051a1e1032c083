// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandImplementationTest {
    private static final JsonObject IMAGE = JsonData.parse("{\"name\": \"a\"}");

    private static CommandImplementation child(String mode) {
        return CommandImplementation.of(BadCommand.command(mode), Duration.ofSeconds(20));
    }

    private static PatchRequest request(String body) {
        return PatchRequest.ims(IMAGE, MediaType.V2_1.value(), RequestBody.utf8(body));
    }

    @Test
    void one_child_answers_many_requests() throws Exception {
        try (CommandImplementation command = child("unchanged")) {
            for (int i = 0; i < 20; i++) {
                assertThat(command.patch(request("[]"))).isEqualTo(new PatchOutcome.Accepted(IMAGE));
            }
        }
    }

    @Test
    void a_rejection_needs_only_a_status() throws Exception {
        try (CommandImplementation command = child("rejects")) {
            assertThat(command.patch(request("[]"))).isEqualTo(new PatchOutcome.Rejected(403, Optional.empty()));
        }
    }

    @Test
    void a_body_larger_than_a_pipe_is_sent() throws Exception {
        try (CommandImplementation command = child("unchanged")) {
            assertThat(command.patch(request(" ".repeat(2_000_000)))).isInstanceOf(PatchOutcome.Accepted.class);
        }
    }

    @Test
    void a_child_that_crashes_is_started_again_for_the_next_request() throws Exception {
        try (CommandImplementation command = child("crashes-once")) {
            command.patch(request("[]"));
            assertThatThrownBy(() -> command.patch(request("[]")))
                    .isInstanceOf(NoAnswerException.class)
                    .hasMessage("the command ended with exit code 1");
            assertThat(command.patch(request("[]"))).isEqualTo(new PatchOutcome.Accepted(IMAGE));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "exits     | the command ended with exit code 3; on standard error:"
                        + " <script>alert(1)</script> I give up",
                "garbage   | the line is no JSON object: java.lang.NullPointerException: <b>oops</b>",
                "other-id  | the line does not answer request 1:"
                        + " {\"id\":\"x\",\"status\":200,\"image\":{\"name\":\"a\"}}",
                "no-status | the answer has no status: {\"id\":\"1\"}",
                "no-image  | the answer has status 200 and no image",
                "status-0  | the answer has status 0: what?",
            })
    void what_is_no_answer_is_reported(String mode, String message) {
        try (CommandImplementation command = child(mode)) {
            assertThatThrownBy(() -> command.patch(request("[]")))
                    .isInstanceOf(NoAnswerException.class)
                    .hasMessage(message);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1_000_000})
    void a_child_that_hangs_costs_no_more_than_its_time(int size) {
        try (CommandImplementation command =
                CommandImplementation.of(BadCommand.command("hangs"), Duration.ofMillis(300))) {
            assertThatThrownBy(() -> command.patch(request(" ".repeat(size))))
                    .isInstanceOfSatisfying(
                            NoAnswerException.class,
                            late -> assertThat(late.isSlow()).isTrue())
                    .hasMessage("nothing within 300 ms");
        }
    }

    @Test
    void a_line_too_many_is_no_answer_to_the_next_request() throws Exception {
        try (CommandImplementation command = child("twice")) {
            command.patch(request("[]"));
            assertThatThrownBy(() -> command.patch(request("[]"))).isInstanceOf(NoAnswerException.class);
        }
    }

    @Test
    void an_unknown_rule_set_is_skipped() {
        try (CommandImplementation command = child("unknown-rules")) {
            assertThatThrownBy(() -> command.patch(request("[]")))
                    .isInstanceOf(SkippedException.class)
                    .hasMessage("the command does not know the rule set ims");
        }
    }

    @Test
    void what_a_command_does_not_support_is_skipped_with_its_reason() {
        try (CommandImplementation command = child("unsupported")) {
            assertThatThrownBy(() -> command.patch(request("[]")))
                    .isInstanceOf(SkippedException.class)
                    .hasMessage("not supported: no rule set but mine");
        }
    }

    @Test
    void a_command_that_does_not_exist_is_reported() {
        try (CommandImplementation command = CommandImplementation.of("./no-such-command", Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> command.patch(request("[]")))
                    .isInstanceOf(NoAnswerException.class)
                    .hasMessageStartingWith("the command cannot be started: ");
        }
    }

    @Test
    void arguments_are_split_at_blanks_and_held_together_by_quotes() {
        assertThat(CommandLineParser.of(" java  -cp 'a b':\"c 'd'\" Main ''"))
                .isEqualTo(List.of("java", "-cp", "a b:c 'd'", "Main", ""));
        assertThatThrownBy(() -> CommandLineParser.of("java 'a"))
                .hasMessage("A quote in the command is not closed: java 'a");
        assertThatThrownBy(() -> CommandLineParser.of("  ")).hasMessage("The command is empty.");
    }
}
