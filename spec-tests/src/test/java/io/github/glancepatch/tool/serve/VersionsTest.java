// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.rules.ImageRules;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
    private final TestService service = TestService.of(ImageRules.glance());

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void the_root_offers_a_choice_of_versions_and_their_own_page_lists_them() {
        HttpResponse<String> root = service.get("/");

        assertThat(root.statusCode()).isEqualTo(300);
        assertThat(service.get("/versions").statusCode()).isEqualTo(200);
        assertThat(service.get("/versions").body()).isEqualTo(root.body());
    }

    @ParameterizedTest
    @CsvSource({"/v1/images, 300", "/v3, 300", "/x/y, 300", "/versions/, 200"})
    void what_is_of_no_version_is_answered_by_a_choice_of_versions(String path, int status) {
        HttpResponse<String> response = service.send("PUT", path, "");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo(service.get("/").body());
    }

    @Test
    void one_version_is_current_and_all_are_at_the_same_place() {
        assertThat(JsonText.parse(service.get("/").body(), JsonLimits.DEFAULT)
                        .asJsonObject()
                        .getJsonArray("versions"))
                .first()
                .hasToString("{\"id\":\"v2.9\",\"status\":\"CURRENT\",\"links\":[{\"rel\":\"self\",\"href\":\""
                        + service.server().uri() + "v2/\"}]}");
        assertThat(service.get("/").body()).containsOnlyOnce("CURRENT");
    }
}
