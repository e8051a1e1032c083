// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.fixtures.Requests;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.rules.ProblemKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchProblemTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final PatchProblem OPERATION = new PatchProblem(
            ProblemKind.MISSING_TARGET,
            400,
            2,
            Optional.of("/a~1b"),
            Optional.of("a/b"),
            "replace-1",
            Optional.of("IMG.0035"),
            "it is \"not\" there");
    private static final PatchProblem DOCUMENT = new PatchProblem(
            ProblemKind.MEDIA_TYPE, 415, PatchProblem.DOCUMENT, NONE, NONE, "media-1", NONE, "it is another");

    @Test
    void a_line_says_where_what_and_why() {
        assertThat(OPERATION).hasToString("operation 2, /a~1b: it is \"not\" there (replace-1)");
        assertThat(DOCUMENT).hasToString("it is another (media-1)");
        assertThat(new PatchProblem(
                        ProblemKind.MALFORMED_OPERATION, 400, 0, NONE, NONE, "op21-1", NONE, "it has no op"))
                .hasToString("operation 0: it has no op (op21-1)");
    }

    @Test
    void a_line_is_one_line_whatever_the_request_has() {
        PatchProblem problem = new PatchProblem(
                ProblemKind.MISSING_TARGET,
                400,
                0,
                Optional.of("/a\r\n\u001b[31m"),
                NONE,
                "remove-1",
                NONE,
                "b\u2028c\u0085d\u202e\ud800 e\u00e9\ud83d\ude00");
        assertThat(problem)
                .hasToString("operation 0, /a\\u000d\\u000a\\u001b[31m: b\\u2028c\\u0085d\\u202e\\ud800 e\u00e9"
                        + "\ud83d\ude00 (remove-1)");
        assertThat(new PatchException(problem)).hasMessage(problem.toString());
    }

    @Test
    void an_empty_path_is_named() {
        assertThat(new PatchProblem(ProblemKind.MALFORMED_PATH, 400, 1, Optional.of(""), NONE, "path-1", NONE, "m"))
                .hasToString("operation 1, an empty path: m (path-1)");
    }

    @Test
    void one_body_lists_all_problems_below_the_first() {
        assertThat(JsonText.write(PatchProblem.errorBody(List.of(OPERATION, DOCUMENT))))
                .isEqualTo(JsonText.write(OPERATION.errorBody()).replace("}}", ",\"problems\":[")
                        + JsonText.write(OPERATION.toJson()) + "," + JsonText.write(DOCUMENT.toJson()) + "]}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatchProblem.errorBody(List.of()))
                .withMessage("problems: must not be empty");
    }

    @Test
    void as_json_it_has_every_member_that_has_a_value() {
        assertThat(JsonText.write(OPERATION.toJson()))
                .isEqualTo(
                        json("{'kind':'missing-attribute','status':400,'operation':2,'path':'/a~1b','attribute':'a/b',"
                                + "'rule':'replace-1','code':'IMG.0035','message':'it is \\'not\\' there'}"));
        assertThat(JsonText.write(DOCUMENT.toJson()))
                .isEqualTo(json("{'kind':'media-type','status':415,'operation':-1,'rule':'media-1',"
                        + "'message':'it is another'}"));
    }

    @Test
    void the_error_body_is_as_the_service_documents_it() {
        assertThat(JsonText.write(OPERATION.errorBody()))
                .isEqualTo(json("{'error':{'code':'IMG.0035',"
                        + "'message':'operation 2, /a~1b: it is \\'not\\' there (replace-1)'}}"));
        assertThat(JsonText.write(DOCUMENT.errorBody()))
                .isEqualTo(json("{'error':{'message':'it is another (media-1)'}}"));
    }

    @Test
    void null_arguments_are_named() {
        ProblemKind kind = ProblemKind.MEDIA_TYPE;
        assertThatNullPointerException()
                .isThrownBy(() -> new PatchProblem(null, 400, 0, NONE, NONE, "r", NONE, "m"))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new PatchProblem(kind, 400, 0, null, NONE, "r", NONE, "m"))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> new PatchProblem(kind, 400, 0, NONE, null, "r", NONE, "m"))
                .withMessage("attribute");
        assertThatNullPointerException()
                .isThrownBy(() -> new PatchProblem(kind, 400, 0, NONE, NONE, null, NONE, "m"))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> new PatchProblem(kind, 400, 0, NONE, NONE, "r", null, "m"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new PatchProblem(kind, 400, 0, NONE, NONE, "r", NONE, null))
                .withMessage("message");
    }

    @Test
    void of_a_long_name_a_message_has_the_beginning() {
        String name = "n".repeat(1_000_000);
        for (String body : new String[] {
            "[{'op':'remove','path':'/" + name + "'}]",
            "[{'op':'replace','path':'/" + name + "','value':''}]",
            "[{'op':'add','path':'/" + name + "','value':''}]",
            "[{'op':'remove','path':'/" + name + "/1'}]",
            "[{'op':'remove','path':'/os_glance" + name + "'}]"
        }) {
            for (ImagePatcher patcher : List.of(Requests.IMS, Requests.GLANCE)) {
                if (patcher == Requests.GLANCE && body.contains("add")) {
                    continue; // accepted
                }
                PatchProblem problem = Requests.refusal(patcher, Image.empty(), Requests.V2_1, body);
                assertThat(problem.toString()).hasSizeLessThan(1_000);
                assertThat(problem.path().orElseThrow()).hasSizeGreaterThan(1_000_000);
            }
        }
    }
}
