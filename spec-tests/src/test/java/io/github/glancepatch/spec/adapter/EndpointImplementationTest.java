// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RecommendationError;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An image is created at an endpoint, patched and read. */
class EndpointImplementationTest extends ServiceOfOneImage {
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
    void credentials_that_the_service_does_not_accept_are_reported() {
        created = 401;

        assertThatThrownBy(() -> patch(IMAGE, "[]"))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageStartingWith("the service does not accept these credentials: 401");
    }
}
