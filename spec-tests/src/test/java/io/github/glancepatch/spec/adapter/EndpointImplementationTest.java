// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RecommendationError;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service of one image, which answers what the test has laid ready. */
class EndpointImplementationTest {
    private static final JsonObject IMAGE = JsonData.parse("{\"name\": \"a\", \"tags\": [\"x\", \"y\"]}");
    private static final String BEFORE =
            "{\"id\": \"i\", \"name\": \"a\", \"tags\": [\"y\", \"x\"], \"min_ram\": 0, \"status\": \"queued\","
                    + " \"updated_at\": \"1\"}";

    private final List<String> asked = new ArrayList<>();
    private final HttpServer server = start();
    private String stored = BEFORE;
    private int created = 201;
    private int status = 200;
    private String acceptPatch = "";
    private String reply = BEFORE;
    private String afterwards = BEFORE;

    private HttpServer start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", this::answer);
            started.start();
            return started;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(method + " " + exchange.getRequestURI().getPath() + (method.equals("POST") ? " " + body : ""));
        if (method.equals("PATCH")) {
            stored = afterwards;
        }
        int code = switch (method) {
            case "POST" -> exchange.getRequestURI().getPath().endsWith("/deactivate") ? 204 : created;
            case "PATCH" -> status;
            case "DELETE", "PUT" -> 204;
            default -> 200;
        };
        byte[] bytes = (code == 204 ? "" : method.equals("PATCH") ? reply : stored).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Accept-Patch", acceptPatch);
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private PatchOutcome patch(JsonObject image, String body) throws NoAnswerException {
        PatchRequest request = PatchRequest.ims(image, MediaType.V2_1.value(), RequestBody.utf8(body));
        return endpoint().patch(request.by(PatchRequest.GLANCE, JsonObject.EMPTY_JSON_OBJECT));
    }

    private PatchOutcome patchByIms(JsonObject image, String body) throws NoAnswerException {
        return endpoint("ims").patch(PatchRequest.ims(image, MediaType.V2_1.value(), RequestBody.utf8(body)));
    }

    private EndpointImplementation endpoint() {
        return endpoint("glance");
    }

    private EndpointImplementation endpoint(String rules) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return EndpointImplementation.of(
                uri, List.of(Map.entry("X-Roles", "admin")), rules, new NaiveModel(), Duration.ofSeconds(10));
    }

    private void patched(String replied, String storedThen) {
        reply = replied;
        afterwards = storedThen;
    }

    private static String with(String name, String json) {
        JsonObject parsed = JsonData.parse("{\"v\": " + json + "}");
        return JsonTexts.plain(JsonData.with(JsonData.parse(BEFORE), name, parsed.getOrDefault("v", JsonObject.NULL)));
    }

    @Test
    void the_difference_is_made_to_the_image_of_the_request() throws Exception {
        patched(with("name", "\"b\""), with("name", "\"b\""));

        assertThat(patch(IMAGE, "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"b\"}]"))
                .isEqualTo(new PatchOutcome.Accepted(JsonData.with(IMAGE, "name", JsonData.string("b"))));
        assertThat(asked)
                .containsExactly(
                        "POST /v2/images {\"name\":\"a\",\"tags\":[\"x\",\"y\"]}",
                        "GET /v2/images/i",
                        "PATCH /v2/images/i",
                        "GET /v2/images/i",
                        "DELETE /v2/images/i");
    }

    @Test
    void what_the_service_has_added_shows_when_the_patch_names_it() throws Exception {
        assertThat(patch(IMAGE, "[{\"op\": \"replace\", \"path\": \"/min_ram\", \"value\": 0}]"))
                .isEqualTo(new PatchOutcome.Accepted(JsonData.with(IMAGE, "min_ram", JsonData.number(0))));
    }

    @Test
    void tags_come_in_any_order() throws Exception {
        patched(with("tags", "[\"c\",\"b\"]"), with("tags", "[\"b\",\"c\"]"));

        assertThat(patch(IMAGE, "[{\"op\": \"replace\", \"path\": \"/tags\", \"value\": [\"b\", \"c\"]}]"))
                .isEqualTo(
                        new PatchOutcome.Accepted(JsonData.with(IMAGE, "tags", JsonData.strings(List.of("b", "c")))));
    }

    @Test
    void tags_that_are_the_same_ones_come_in_the_order_that_was_asked_for() throws Exception {
        assertThat(patch(IMAGE, "[{\"op\": \"replace\", \"path\": \"/tags\", \"value\": [\"y\", \"x\"]}]"))
                .isEqualTo(
                        new PatchOutcome.Accepted(JsonData.with(IMAGE, "tags", JsonData.strings(List.of("y", "x")))));
    }

    @Test
    void a_media_type_that_is_not_supported_is_answered_with_those_that_are() throws Exception {
        status = 415;
        assertThatThrownBy(() -> patch(IMAGE, "[]"))
                .hasMessage("status 415 was answered without both media types in the header Accept-Patch");

        acceptPatch = MediaType.V2_1.value() + ", " + MediaType.V2_0.value();
        assertThat(patch(IMAGE, "[]")).isEqualTo(new PatchOutcome.Rejected(415, Optional.empty()));
    }

    @Test
    void that_the_cloudimages_api_offers_json_is_recommended_only() throws Exception {
        PatchRequest request = PatchRequest.ims(IMAGE, "text/plain", RequestBody.utf8("[]"))
                .by(PatchRequest.CLOUDIMAGES, JsonObject.EMPTY_JSON_OBJECT);
        JsonObject error = JsonData.object("message", JsonData.string("unsupported"));
        PatchOutcome rejected = new PatchOutcome.Rejected(415, Optional.of(error));
        status = 415;
        reply = JsonTexts.plain(JsonData.object("error", error));
        acceptPatch = MediaType.V2_1.value() + ", " + MediaType.V2_0.value();
        assertThatThrownBy(() -> endpoint("cloudimages").patch(request))
                .isInstanceOfSatisfying(
                        RecommendationError.class,
                        differing -> assertThat(differing.outcome()).isEqualTo(rejected))
                .hasMessage("status 415 was answered without application/json in the header Accept-Patch");

        acceptPatch = "application/json, " + acceptPatch;
        assertThat(endpoint("cloudimages").patch(request)).isEqualTo(rejected);
    }

    @Test
    void what_only_a_database_rejects_is_skipped() throws Exception {
        status = 400;
        assertThatThrownBy(() -> patch(IMAGE, "[{\"op\": \"add\", \"path\": \"/a\", \"value\": \"\\ud83d\\ude00\"}]"))
                .isInstanceOf(SkippedException.class)
                .hasMessage("the service stores no character above U+FFFF: a limit of its database");
        assertThat(patch(IMAGE, "[{\"op\": \"add\", \"path\": \"/a\", \"value\": \"x\"}]"))
                .isEqualTo(new PatchOutcome.Rejected(400, Optional.empty()));
    }

    @Test
    void a_rejection_has_its_status_and_the_error_of_the_service() throws Exception {
        status = 403;
        patched("{\"error\": {\"code\": \"IMG.0001\", \"message\": \"no\"}}", BEFORE);
        assertThat(patch(IMAGE, "[]"))
                .isEqualTo(new PatchOutcome.Rejected(
                        403, Optional.of(JsonData.parse("{\"code\": \"IMG.0001\", \"message\": \"no\"}"))));

        patched("<html>403</html>", BEFORE);
        assertThat(patch(IMAGE, "[]")).isEqualTo(new PatchOutcome.Rejected(403, Optional.empty()));
    }

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

    @Test
    void what_a_service_does_not_offer_is_said_before_the_first_check() throws Exception {
        assertThat(endpoint().limits())
                .containsExactly(
                        "PUT /v2/images/{id}/file does not make an image active, so that checks of active and of"
                                + " deactivated images are skipped: its status is queued");
        assertThat(asked).endsWith("DELETE /v2/images/i");

        stored = with("status", "\"active\"");
        assertThat(endpoint().limits())
                .containsExactly("POST /v2/images/{id}/actions/deactivate does not deactivate an image, so that checks"
                        + " of deactivated images are skipped: its status is active");

        created = 405;
        assertThat(endpoint().limits())
                .singleElement()
                .asString()
                .startsWith("Nothing can be checked: the service does not create the image: 405");
    }

    @Test
    void an_endpoint_where_nothing_listens_is_no_answer() {
        server.stop(0);

        assertThatThrownBy(() -> endpoint().limits())
                .isInstanceOf(NoAnswerException.class)
                .hasMessage("nothing listens at http://127.0.0.1:"
                        + server.getAddress().getPort());
    }

    @Test
    void an_active_image_is_given_data_and_formats() {
        assertThatThrownBy(() -> patch(JsonData.parse("{\"status\": \"active\"}"), "[]"))
                .hasMessage("the image does not come to status active");
        assertThat(asked)
                .startsWith(
                        "POST /v2/images {\"disk_format\":\"raw\",\"container_format\":\"bare\"}",
                        "PUT /v2/images/i/file");
    }

    @Test
    void what_a_service_cannot_be_asked_is_skipped() {
        assertSkipped("{\"status\": \"killed\"}", "no image is brought to status \"killed\" from outside");
        assertSkipped("{\"locations\": [{}]}", "locations need a store that has the data");
        assertSkipped("{\"name\": \"other\"}", "the service keeps another value of name than it was given");
        created = 400;
        assertSkipped("{\"a\": 1}", "the service does not create the image: 400 " + BEFORE.replaceAll("\\s+", " "));
    }

    private void assertSkipped(String image, String reason) {
        assertThatThrownBy(() -> patch(JsonData.parse(image), "[]"))
                .isInstanceOf(SkippedException.class)
                .hasMessage(reason);
    }

    @Test
    void what_the_service_has_added_can_decide_the_answer() {
        stored = with("custom", "\"x\"");

        assertThatThrownBy(() -> patch(IMAGE, "[{\"op\": \"remove\", \"path\": \"/custom\"}]"))
                .isInstanceOf(SkippedException.class)
                .hasMessage("what the service adds to a new image decides the answer");
    }

    @Test
    void other_rules_options_and_headers_are_skipped() {
        PatchRequest request = PatchRequest.ims(IMAGE, MediaType.V2_1.value(), RequestBody.utf8("[]"));
        JsonObject quota = JsonData.object("tagQuota", JsonData.number(1));

        assertThatThrownBy(() -> endpoint().patch(request))
                .hasMessage("the service follows the rule set glance, the request ims");
        assertThatThrownBy(() -> endpoint().patch(request.by("glance", quota)))
                .hasMessage("a live service is not given options (tagQuota)");
        assertThatThrownBy(() -> endpoint()
                        .patch(request.by("glance", JsonObject.EMPTY_JSON_OBJECT)
                                .withContentType(Optional.of("a\nb"))))
                .hasMessage("HTTP does not carry this Content-Type as it is");
    }

    @Test
    void credentials_that_the_service_does_not_accept_are_reported() {
        created = 401;

        assertThatThrownBy(() -> patch(IMAGE, "[]"))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageStartingWith("the service does not accept these credentials: 401");
    }
}
