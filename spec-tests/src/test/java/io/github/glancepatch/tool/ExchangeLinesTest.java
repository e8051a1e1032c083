// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exchange as a stream of lines: lines that are not valid requests, and that the exchange continues. */
class ExchangeLinesTest {
    private static final ExchangeLine GOOD = ExchangeLine.of("{}", "[]");
    private static final String GOOD_ANSWER = "{\"id\":\"x\",\"status\":200,\"image\":{}}";

    private static void assertNotUnderstood(String answer, String id, String kind) {
        assertThat(answer)
                .startsWith("{\"id\":" + id + ",\"status\":0,\"error\":{\"kind\":\"" + kind + "\",\"message\":\"")
                .endsWith("\"}}");
    }

    @Test
    void no_line_no_answer() {
        assertThat(ExchangeLine.answers("")).isEmpty();
    }

    @Test
    void the_last_line_needs_no_line_feed() {
        assertThat(ExchangeLine.answers(GOOD.toString())).containsExactly(GOOD_ANSWER);
    }

    @Test
    void lines_may_end_as_on_windows() {
        assertThat(ExchangeLine.answers(GOOD + "\r\n" + GOOD + "\r\n")).containsExactly(GOOD_ANSWER, GOOD_ANSWER);
    }

    @Test
    void answers_come_in_the_order_of_the_requests() {
        String input = IntStream.range(0, 1000)
                .mapToObj(i -> GOOD.text("id", "n" + i) + "\n")
                .collect(Collectors.joining());

        assertThat(ExchangeLine.answers(input))
                .isEqualTo(IntStream.range(0, 1000)
                        .mapToObj(i -> GOOD_ANSWER.replace("\"x\"", "\"n" + i + "\""))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "garbage",
                "{",
                "[]",
                "\"x\"",
                "null",
                "{} {}",
                "{\"id\":\"x\",\"image\":{},\"body\":\"\\ud800\"} x",
                "{\"id\":\"x\",\"image\":{},\"body\":\"\\ud800\"",
                "\ufeff{\"id\":\"x\",\"image\":{},\"body\":\"[]\"}",
            })
    void a_line_that_is_no_object_is_answered_and_the_next_one_too(String line) {
        List<String> answers = ExchangeLine.answers(line + "\n" + GOOD + "\n");

        assertThat(answers).hasSize(2);
        assertNotUnderstood(answers.get(0), "null", "malformed-request");
        assertThat(answers.get(1)).isEqualTo(GOOD_ANSWER);
    }

    @Test
    void a_line_that_is_not_utf8() {
        List<String> answers = ExchangeLine.answers("{\"id\":\"\u00ff\"}\n{}\n".getBytes(ISO_8859_1));

        assertThat(answers).hasSize(2);
        assertNotUnderstood(answers.get(0), "null", "malformed-request");
    }

    @Test
    void a_line_that_nests_too_deep() {
        String deep = "[".repeat(100_000);

        assertNotUnderstood(GOOD.json("comment", deep).answer(), "null", "malformed-request");
        assertNotUnderstood(GOOD.text("body", "\ud800").json("comment", deep).answer(), "null", "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "true", "[]", "{\"id\":\"x\"}"})
    void an_id_is_a_string(String id) {
        assertNotUnderstood(GOOD.json("id", id).answer(), "null", "malformed-request");
        assertNotUnderstood(GOOD.without("id").answer(), "null", "malformed-request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "image | null | the member image is missing",
                "image | [] | the member image must be an object",
                "image | `\"{}\"` | the member image must be an object",
                "body | null | the member body or bodyBase64 is missing",
                "body | [] | the member body must be a string",
                "bodyBase64 | `\"\"` | the members body and bodyBase64 exclude each other",
                "bodyBase64 | 5 | the member bodyBase64 must be a string",
                "contentType | 5 | the member contentType must be a string",
                "rules | [] | the member rules must be a string",
                "options | [] | the member options must be an object",
                "options | `{\"permit\":\"min_disk\"}` | the member permit must be an array of strings",
                "options | `{\"permit\":[\"min_disk\",null]}` | the member permit must be an array of strings",
            })
    void a_member_that_is_missing_or_of_another_type(String member, String json, String message) {
        String answer = GOOD.json(member, json).answer();

        assertNotUnderstood(answer, "\"x\"", "malformed-request");
        assertThat(answer).contains("\"message\":\"" + message + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "body"})
    void a_member_that_is_not_there(String member) {
        assertNotUnderstood(GOOD.without(member).answer(), "\"x\"", "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W1 0=", "W10=\\n", "_10=", "W10=W10="})
    void a_body_in_bytes_is_base64(String base64) {
        assertNotUnderstood(
                GOOD.without("body").json("bodyBase64", "\"" + base64 + "\"").answer(), "\"x\"", "malformed-request");
    }

    @Test
    void base64_may_lack_its_padding() {
        assertThat(GOOD.without("body").text("bodyBase64", "W10").answer()).isEqualTo(GOOD_ANSWER);
    }

    @Test
    void an_unknown_rule_set_has_a_kind_of_its_own() {
        String answer = GOOD.text("rules", "IMS").answer();

        assertNotUnderstood(answer, "\"x\"", "unknown-rules");
        assertThat(answer).contains(String.join(", ", RuleSets.names()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contentType", "comment"})
    void a_surrogate_without_its_partner_is_accepted_in_the_body_only(String member) {
        assertNotUnderstood(GOOD.text(member, "\ud800").answer(), "\"x\"", "malformed-request");
    }

    @Test
    void an_image_with_a_surrogate_without_its_partner() {
        ExchangeLine line = GOOD.json("image", "{\"a\":\"\\ud800\"}");

        assertNotUnderstood(line.answer(), "\"x\"", "malformed-request");
        assertNotUnderstood(line.text("body", "\ud800").answer(), "\"x\"", "malformed-request");
    }

    @Test
    void an_id_is_echoed_whatever_it_is() {
        assertThat(GOOD.text("id", "").answer()).startsWith("{\"id\":\"\",\"status\":200,");
        assertThat(GOOD.text("id", "\u00e9\n\"\ud83d\ude00").answer())
                .startsWith("{\"id\":\"\u00e9\\n\\\"\ud83d\ude00\",\"status\":200,");
        assertThat(GOOD.text("id", "\ud800").text("body", "\ud800").answer())
                .startsWith("{\"id\":\"\\ud800\",\"status\":400,");
    }

    @Test
    void every_answer_is_flushed_before_the_next_line_is_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new InputStream() {
            private int asked;

            @Override
            public int read() {
                throw new AssertionError("read byte by byte");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                assertThat(out.toString(UTF_8)).isEqualTo((GOOD_ANSWER + "\n").repeat(asked));
                byte[] line = (GOOD + "\n").getBytes(UTF_8);
                System.arraycopy(line, 0, into, from, line.length);
                return asked++ < 3 ? line.length : -1;
            }
        };

        new Exchange(in, new PrintStream(new BufferedOutputStream(out), false, UTF_8)).run();

        assertThat(out.toString(UTF_8).lines()).hasSize(3);
    }

    @Test
    void answers_without_a_reader_end_the_exchange() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        InputStream in = new ByteArrayInputStream((GOOD + "\n").getBytes(UTF_8));

        assertThatThrownBy(() -> new Exchange(in, new PrintStream(closed, false, UTF_8)).run())
                .isInstanceOf(UsageException.class)
                .hasMessage("The output cannot be written.");
    }

    @Test
    void an_input_that_cannot_be_read_is_a_usage_error() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = GlancePatch.run(Console.of(broken, OutputStream.nullOutputStream(), err), "exchange");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualToNormalizingNewlines("Standard input cannot be read: Input/output error.\n");
    }
}
