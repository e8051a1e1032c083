// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.IMS;
import static io.github.glancepatch.fixtures.Requests.V2_0;
import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.json;
import static io.github.glancepatch.fixtures.Requests.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ProblemKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    private static final PatchLimits DEFAULT = PatchLimits.DEFAULT;

    @ParameterizedTest
    @MethodSource("refusals")
    void a_body_that_is_refused_is_a_problem_of_the_document(
            PatchLimits limits, String body, ProblemKind kind, int status, String code, String line) {
        for (String contentType : new String[] {V2_0, V2_1}) {
            PatchProblem problem = refusal(IMS.withLimits(limits), Image.empty(), contentType, body);
            assertThat(problem).hasToString(line);
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code().orElse("")).isEqualTo(code);
            assertThat(problem.operation()).isEqualTo(PatchProblem.DOCUMENT);
            assertThat(problem.path()).isEmpty();
            assertThat(problem.attribute()).isEmpty();
        }
    }

    static Stream<Arguments> refusals() {
        ProblemKind malformed = ProblemKind.MALFORMED_DOCUMENT;
        ProblemKind large = ProblemKind.TOO_LARGE;
        String array = "the body must be a JSON array of operations, also for a single one (doc-1)";
        return Stream.of(
                arguments(
                        DEFAULT,
                        "",
                        ProblemKind.EMPTY_BODY,
                        400,
                        "IMG.0007",
                        "the body is rejected: it is empty (doc-1)"),
                arguments(DEFAULT, "{'op':'remove','path':'/x'}", malformed, 400, "IMG.0001", array),
                arguments(DEFAULT, "null", malformed, 400, "IMG.0001", array),
                arguments(DEFAULT, "'[]'", malformed, 400, "IMG.0001", array),
                arguments(DEFAULT, "0", malformed, 400, "IMG.0001", array),
                arguments(
                        DEFAULT,
                        "\ufeff[]",
                        malformed,
                        400,
                        "IMG.0001",
                        "the body is rejected: it begins with a byte-order mark (doc-1)"),
                arguments(
                        DEFAULT,
                        "[{'op':'remove','path':'/\\udc00'}]",
                        malformed,
                        400,
                        "IMG.0001",
                        "the body is rejected: a string in it has a surrogate without its partner (doc-1)"),
                arguments(
                        DEFAULT.withBytes(2),
                        "[ ]",
                        large,
                        413,
                        "",
                        "the body is rejected: it is longer than 2 bytes, the limit (limit-1)"),
                arguments(
                        DEFAULT.withOperations(1),
                        "[1,2]",
                        large,
                        413,
                        "",
                        "the document has 2 operations; the maximum is 1 (limit-2)"),
                arguments(
                        DEFAULT.withDepth(2),
                        "[{'op':'remove','path':'/x','value':[]}]",
                        malformed,
                        400,
                        "IMG.0001",
                        "the body is rejected: it nests deeper than 2 levels, the limit (limit-3)"),
                arguments(
                        DEFAULT.withNumbers(3, 3),
                        "[{'op':'remove','path':'/x','value':1234}]",
                        malformed,
                        400,
                        "IMG.0001",
                        "the body is rejected: a number has more than 3 digits, the limit (limit-4)"),
                arguments(
                        DEFAULT.withNumbers(3, 3),
                        "[{'op':'remove','path':'/x','value':1e4}]",
                        malformed,
                        400,
                        "IMG.0001",
                        "the body is rejected: a number has an exponent past 3, the limit (limit-4)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "[", "[{]", "[}", "[{'op'}]", "[]]", "[NaN]", "[01]", "[,]"})
    void a_body_that_is_not_json_is_a_malformed_document(String body) {
        PatchProblem problem = refusal(IMS, Image.empty(), V2_1, body);
        assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED_DOCUMENT);
        assertThat(problem.toString())
                .startsWith("the body is rejected: " + (body.equals("[]]") ? "there is text after" : "it is not JSON"))
                .endsWith(" (doc-1)");
    }

    @Test
    void a_body_that_is_not_utf_8_is_a_malformed_document() {
        byte[] body = {'[', '"', (byte) 0xc0, (byte) 0xaf, '"', ']'};
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> IMS.patch(Image.empty(), V2_1, body))
                .withMessage("the body is rejected: it is not UTF-8 (doc-1)");
        assertThat(IMS.check(Image.empty(), V2_1, body))
                .singleElement()
                .hasToString("the body is rejected: it is not UTF-8 (doc-1)");
    }

    @Test
    void the_limits_are_inclusive() {
        String body = "[{\"op\":\"add\",\"path\":\"/x\",\"value\":\"\u00e9\"}]";
        PatchLimits limits = DEFAULT.withBytes(body.getBytes(UTF_8).length)
                .withOperations(1)
                .withDepth(2)
                .withNumbers(0, 0);
        assertThat(IMS.withLimits(limits).patch(Image.empty(), V2_1, body)).hasToString("{\"x\":\"\u00e9\"}");
        assertThat(IMS.withLimits(limits).patch(Image.empty(), V2_1, body.getBytes(UTF_8)))
                .hasToString("{\"x\":\"\u00e9\"}");
    }

    @Test
    void limits_of_nothing_still_leave_the_empty_document() {
        PatchLimits limits = new PatchLimits(2, 0, 1, 0, 0, JsonLimits.DEFAULT);
        assertThat(IMS.withLimits(limits).patch(Image.empty(), V2_1, "[]")).isSameAs(Image.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {V2_0, V2_1})
    void the_bytes_of_a_body_can_be_changed_after_the_patch(String contentType) {
        String target = contentType.equals(V2_0) ? "{'add':'/x'," : "{'op':'add','path':'/x',";
        byte[] body = ("[" + target + "'value':'one'}]").replace('\'', '"').getBytes(UTF_8);
        Image changed = IMS.patch(Image.empty(), contentType, body);
        PatchDocument document =
                PatchDocument.parse(PatchMediaType.parse(contentType).orElseThrow(), body);
        Arrays.fill(body, (byte) '!');
        assertThat(changed).hasToString("{\"x\":\"one\"}");
        assertThat(document).hasToString("[{\"op\":\"add\",\"path\":\"/x\",\"value\":\"one\"}]");
    }

    @Test
    void a_problem_has_the_path_that_was_sent_whatever_happens_to_the_bytes() {
        byte[] body = "[{\"op\":\"add\",\"path\":\"/x\",\"value\":\"one\"}]".getBytes(UTF_8);
        ImagePatcher refusing = IMS.withPolicy((image, operation) -> {
            Arrays.fill(body, (byte) '!');
            return Optional.of(OperationPolicy.Refusal.forbidden("no"));
        });
        assertThatExceptionOfType(PatchException.class)
                .isThrownBy(() -> refusing.patch(Image.empty(), V2_1, body))
                .satisfies(e -> assertThat(e.problem().path()).contains("/x"));
    }

    // the words of the form, as a path, as a name and as a value
    @Test
    void words_of_the_form_are_text_like_any_other() {
        assertThat(refusal(IMS, Image.empty(), V2_1, "[{'op':'add','path':'add','value':1}]")
                        .path())
                .contains("add");
        String body =
                "[{'op':'add','path':'/replace','value':'remove'},{'op':'add','path':'\\/op','value':'\\u0061dd'}]";
        assertThat(IMS.patch(Image.empty(), V2_1, json(body))).hasToString("{\"replace\":\"remove\",\"op\":\"add\"}");
    }
}
