// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The service by the rules of the Image Management Service. */
class ImsServiceTest {
    private final TestService service = TestService.of(ImageRules.ims());

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void what_no_patch_may_change_can_be_given_at_the_beginning() {
        Image image = service.image(service.create("""
                {"name": "a", "min_disk": 40, "__os_type": "Linux", "container_format": "bare", "tags": ["x"]}
                """));

        assertThat(image.value("min_disk")).hasToString("Optional[40]");
        assertThat(image.value("__os_type")).hasToString("Optional[\"Linux\"]");
    }

    @Test
    void its_values_are_those_of_the_rule_set() {
        assertThat(service.post("{\"min_disk\":0}").body())
                .isEqualTo("{\"error\":{\"code\":\"IMG.0055\",\"message\":\"min_disk: must be at least 1 and at"
                        + " most 1024, not 0 (attr-1)\"}}");
    }

    @Test
    void a_new_image_is_private() {
        try (TestService cloudimages = TestService.of(ImageRules.cloudimages())) {
            assertThat(service.image(service.create("{}")).value("visibility")).hasToString("Optional[\"private\"]");
            assertThat(cloudimages.image(cloudimages.create("{}")).value("visibility"))
                    .hasToString("Optional[\"private\"]");
        }
    }

    @Test
    void a_default_that_the_rules_reject_is_omitted() {
        Image image = service.image(service.create("{}"));

        assertThat(image.names())
                .containsExactlyInAnyOrder(
                        "visibility",
                        "virtual_size",
                        "status",
                        "protected",
                        "min_ram",
                        "owner",
                        "tags",
                        "id",
                        "created_at",
                        "updated_at",
                        "self",
                        "file",
                        "schema");
    }

    @Test
    void a_rejected_patch_is_answered_in_the_documented_form_whatever_is_accepted() {
        String id = service.create("{\"name\":\"a\"}");

        HttpResponse<String> response = service.send(
                "PATCH",
                "/v2/images/" + id,
                "[{\"op\":\"remove\",\"path\":\"/os_distro\"}]",
                "Content-Type",
                TestService.V2_1,
                "Accept",
                "text/html");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body())
                .isEqualTo(
                        "{\"error\":{\"code\":\"IMG.0035\",\"message\":\"operation 0, /os_distro: os_distro is not an"
                                + " attribute of the image; leave this operation out (remove-1)\"}}");
    }

    @Test
    void where_no_code_is_documented_none_is_given() {
        assertThat(service.get("/v2/images/x").body())
                .isEqualTo("{\"error\":{\"message\":\"No image found with ID x\"}}");
    }

    @Test
    void an_image_becomes_active_without_hashes_that_would_be_custom_attributes() {
        String id = service.create("{\"disk_format\":\"raw\",\"container_format\":\"bare\"}");
        service.upload(id, "hi");

        assertThat(service.image(id).value("status")).hasToString("Optional[\"active\"]");
        assertThat(service.image(id).has("os_hash_value")).isFalse();
    }

    @Test
    void tags_are_limited_as_documented() {
        String id = service.create("{\"tags\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]}");

        assertThat(service.send("PUT", "/v2/images/" + id + "/tags/10", "").statusCode())
                .isEqualTo(204);
        assertThat(service.send("PUT", "/v2/images/" + id + "/tags/11", "").statusCode())
                .isEqualTo(400);
    }
}
