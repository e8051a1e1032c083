// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a service cannot be asked is skipped, with the reason. */
class EndpointSkipsTest extends ServiceOfOneImage {
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
}
