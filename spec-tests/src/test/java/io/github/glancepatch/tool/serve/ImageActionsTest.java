// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.rules.ImageRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImageActionsTest {
    private final TestService service = TestService.of(ImageRules.glance());

    @AfterEach
    void stop() {
        service.close();
    }

    private int act(String id, String action) {
        return service.send("POST", "/v2/images/" + id + "/actions/" + action, "")
                .statusCode();
    }

    private String status(String id) {
        return service.image(id).value("status").orElseThrow().toString();
    }

    @Test
    void an_active_image_is_withdrawn_and_given_back() {
        String id = service.createActive();

        assertThat(act(id, "deactivate")).isEqualTo(204);
        assertThat(act(id, "deactivate")).isEqualTo(204);
        assertThat(status(id)).isEqualTo("\"deactivated\"");
        assertThat(service.get("/v2/images/" + id + "/file").statusCode()).isEqualTo(403);

        assertThat(act(id, "reactivate")).isEqualTo(204);
        assertThat(act(id, "reactivate")).isEqualTo(204);
        assertThat(status(id)).isEqualTo("\"active\"");
        assertThat(service.get("/v2/images/" + id + "/file").statusCode()).isEqualTo(200);
    }

    @Test
    void an_image_without_its_file_is_neither() {
        String id = service.create("{}");

        assertThat(act(id, "deactivate")).isEqualTo(403);
        assertThat(act(id, "reactivate")).isEqualTo(403);
        assertThat(status(id)).isEqualTo("\"queued\"");
    }

    @Test
    void there_are_two_actions() {
        assertThat(act(service.createActive(), "explode")).isEqualTo(404);
        assertThat(act("no", "deactivate")).isEqualTo(404);
    }
}
