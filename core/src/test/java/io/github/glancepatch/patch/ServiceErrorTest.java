// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceErrorTest {
    /** Bodies of Glance 25.1.0, as it answered wrong patches by what {@code Accept} asked for. */
    private static final Path RECORDED = Path.of("src/test/resources/service-errors");

    private static final String JSON = "application/json";
    private static final String HTML = "text/html; charset=UTF-8";
    private static final String TEXT = "text/plain; charset=UTF-8";
    private static final Optional<String> NONE = Optional.empty();

    private static ServiceError parse(int status, String contentType, String body) {
        return ServiceError.parse(status, contentType, body.getBytes(UTF_8));
    }

    private static ServiceError recorded(int status, String name, String form) throws IOException {
        String contentType = form.equals("json") ? JSON : form.equals("html") ? HTML : TEXT;
        byte[] body = Files.readAllBytes(RECORDED.resolve("glance-" + name + "." + form));
        return ServiceError.parse(status, contentType, body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            read-only    | 403 | id      | Attribute 'id' is read-only.
            reserved     | 403 | deleted | Attribute 'deleted' is reserved.
            missing      | 409 | colour  | There was a conflict when trying to complete your request. \
            Property colour does not exist.
            malformed    | 400 |         | Malformed JSON in request body.
            no-operation | 400 |         | Request body must be a JSON array of operation objects.
            pointer      | 400 |         | Pointer ``name`` does not start with "/".
            media-type   | 415 |         | The request media type text/plain is not supported by this server.
            no-image     | 404 |         | No image found with ID 00000000-0000-0000-0000-000000000000
            too-many     | 413 |         | The limit has been exceeded on the number of allowed image properties. \
            Attempted: 201, Maximum: 128
            """)
    void an_error_of_glance_is_the_same_in_each_of_its_forms(String name, int status, String attribute, String message)
            throws IOException {
        ServiceError expected =
                new ServiceError(status, NONE, message.replace("``", "`"), Optional.ofNullable(attribute));
        for (String form : List.of("json", "html", "txt")) {
            assertThat(recorded(status, name, form)).as(form).isEqualTo(expected);
        }
    }

    @Test
    void markup_in_a_value_that_glance_repeats_is_kept() throws IOException {
        ServiceError json = recorded(400, "schema", "json");
        assertThat(json).isEqualTo(recorded(400, "schema", "html"));
        assertThat(json.message())
                .startsWith("Provided object does not match schema 'image': \"<everyone> & 'me'\" is");
        assertThat(json.attribute()).contains("visibility");
        assertThat(recorded(400, "schema", "txt").attribute()).contains("visibility");
    }

    @Test
    void the_documented_form_has_a_code() {
        assertThat(parse(400, JSON, json("{'error':{'message':'a parameter is wrong','code':'IMG.0035'}}")))
                .isEqualTo(new ServiceError(400, Optional.of("IMG.0035"), "a parameter is wrong", NONE))
                .hasToString("400 IMG.0035: a parameter is wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "a/b~c", "created_at"})
    void a_problem_of_this_library_comes_back_with_its_attribute(String name) {
        PatchDocument document = PatchDocument.builder().remove(name).build();
        PatchProblem problem = ImagePatcher.of(ImageRules.ims())
                .check(Image.empty(), PatchMediaType.V2_1, document)
                .get(0);
        ServiceError expected =
                new ServiceError(problem.status(), problem.code(), problem.toString(), Optional.of(name));
        assertThat(parse(problem.status(), JSON, problem.errorBody().toString()))
                .isEqualTo(expected);
        assertThat(parse(problem.status(), JSON, problem.toJson().toString()).attribute())
                .contains(name);
    }

    @Test
    void an_attribute_is_named_by_the_first_token_of_the_path() {
        assertThat(parse(400, TEXT, "operation 3, /locations/0: is wrong").attribute())
                .contains("locations");
        assertThat(parse(400, TEXT, "operation 3, /os:type: is wrong").attribute())
                .contains("os:type");
        assertThat(parse(400, TEXT, "operation 3, /a name: is wrong").attribute())
                .isEmpty();
        assertThat(parse(400, TEXT, "operation 3, //: is wrong").attribute()).isEmpty();
    }

    @Test
    void a_code_that_repeats_the_status_is_none() {
        String keystone = "{'error':{'code':401,'title':'Unauthorized','message':'The request needs a token.'}}";
        assertThat(parse(401, JSON, json(keystone)))
                .isEqualTo(new ServiceError(401, NONE, "The request needs a token.", NONE));
        assertThat(parse(401, JSON, json("{'code':'401 Unauthorized'}")).code()).isEmpty();
        assertThat(parse(401, JSON, json("{'code':'4011'}")).code()).contains("4011");
        assertThat(parse(401, JSON, json("{'code':7}")).code()).contains("7");
        assertThat(parse(401, JSON, json("{'code':' '}")).code()).isEmpty();
    }

    @Test
    void a_title_or_a_text_in_the_place_of_the_error_is_the_message() {
        assertThat(parse(500, JSON, json("{'title':'Oops'}")).message()).isEqualTo("Oops");
        assertThat(parse(500, JSON, json("{'error':'Oops','status':500}")).message())
                .isEqualTo("Oops");
        assertThat(parse(500, JSON, "{}").message()).isEmpty();
    }

    @Test
    void a_page_without_a_heading_is_read_whole() {
        assertThat(parse(502, HTML, "<center>Bad&nbsp;Gateway &#39;&lt;x&gt;&amp;&#39;</center>")
                        .message())
                .isEqualTo("Bad&nbsp;Gateway '<x>&'");
    }

    @Test
    void text_that_is_not_html_keeps_its_angle_brackets() {
        assertThat(parse(400, TEXT, "a <b> &amp; c").message()).isEqualTo("a <b> &amp; c");
        assertThat(parse(400, "", "400 is alone").message()).isEqualTo("400 is alone");
    }

    @Test
    void a_message_is_one_line() {
        assertThat(parse(400, JSON, json("{'message':' a\\r\\n\\u001b b\\t'}")).message())
                .isEqualTo("a b");
    }

    @Test
    void nothing_at_all_is_an_error_without_a_message() {
        assertThat(parse(503, "", ""))
                .isEqualTo(new ServiceError(503, NONE, "", NONE))
                .hasToString("503");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "</h1>",
                "&lt;",
                "Attribute '",
                "Failed validating 'a",
                "Property ",
                "operation 1, /",
                "\n",
                "["
            })
    void of_a_long_body_the_rest_is_ignored(String repeated) {
        String body = repeated.repeat(64 * 1024 / repeated.length() + 1).substring(0, 64 * 1024);
        for (String contentType : List.of(JSON, HTML, TEXT)) {
            assertThat(parse(400, contentType, body + "and more")).isEqualTo(parse(400, contentType, body));
        }
    }

    @Test
    void null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceError.parse(400, nullOf(), new byte[0]))
                .withMessage("contentType");
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceError.parse(400, "", nullOf()))
                .withMessage("body");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nullOf() {
        return null;
    }

    @Test
    void a_recorded_body_that_is_cut_or_damaged_is_still_an_error() throws IOException {
        for (String name : List.of("schema", "missing", "read-only")) {
            for (String form : List.of("json", "html", "txt")) {
                byte[] body = Files.readAllBytes(RECORDED.resolve("glance-" + name + "." + form));
                for (int i = 0; i < body.length; i++) {
                    byte[] damaged = body.clone();
                    damaged[i] ^= (byte) 0x81;
                    for (byte[] bytes : List.of(damaged, Arrays.copyOf(body, i))) {
                        for (String contentType : List.of(JSON, HTML, TEXT)) {
                            assertThat(ServiceError.parse(400, contentType, bytes)
                                            .message())
                                    .doesNotContainPattern("\\p{Cntrl}");
                        }
                    }
                }
            }
        }
    }
}
