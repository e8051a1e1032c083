// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageResourceTest {
    private static final String ID = "b2fac7f1-9b10-4a8e-9a5a-000000000001";

    private final SettableClock clock = new SettableClock("2015-12-04T09:45:33.9Z");
    private final TestService service = TestService.of(ImageRules.glance(), clock);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_new_image_has_the_defaults_of_glance() {
        HttpResponse<String> response = service.post("{\"id\":\"" + ID + "\"}");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location"))
                .hasValue(service.server().uri() + "v2/images/" + ID);
        assertThat(Image.parse(response.body())).isEqualTo(Image.parse("""
                        {"name": null, "disk_format": null, "container_format": null, "visibility": "shared",
                         "size": null, "virtual_size": null, "status": "queued", "checksum": null,
                         "protected": false, "min_ram": 0, "min_disk": 0, "owner": "test-project",
                         "os_hidden": false, "os_hash_algo": null, "os_hash_value": null, "tags": [],
                         "id": "b2fac7f1-9b10-4a8e-9a5a-000000000001",
                         "created_at": "2015-12-04T09:45:33Z", "updated_at": "2015-12-04T09:45:33Z",
                         "self": "/v2/images/b2fac7f1-9b10-4a8e-9a5a-000000000001",
                         "file": "/v2/images/b2fac7f1-9b10-4a8e-9a5a-000000000001/file",
                         "schema": "/v2/schemas/image"}
                        """));
        assertThat(service.image(ID)).isEqualTo(Image.parse(response.body()));
    }

    @Test
    void requested_attributes_override_the_defaults() {
        Image image = service.image(service.create("""
                {"name": "a", "min_ram": 512, "tags": ["x", "y", "x"], "owner": "me", "custom": "1", " a ": "2"}
                """));

        assertThat(image.value("name")).hasToString("Optional[\"a\"]");
        assertThat(image.value("min_ram")).hasToString("Optional[512]");
        assertThat(image.value("tags")).hasToString("Optional[[\"x\",\"y\"]]");
        assertThat(image.value("owner")).hasToString("Optional[\"me\"]");
        assertThat(image.value("custom")).hasToString("Optional[\"1\"]");
        assertThat(image.value(" a ")).hasToString("Optional[\"2\"]");
    }

    @Test
    void every_image_has_an_id_of_its_own() {
        assertThat(service.create("{}")).isNotEqualTo(service.create("{}")).matches("[0-9a-f-]{36}");
    }

    @Test
    void an_id_that_exists_is_a_conflict() {
        service.create("{\"id\":\"" + ID + "\"}");

        assertThat(service.post("{\"id\":\"" + ID + "\"}").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "created_at",
                "status",
                "checksum",
                "size",
                "self",
                "file",
                "schema",
                "stores",
                "locations",
                "direct_url",
                "deleted",
                "os_hash_value",
                "os_glance_x"
            })
    void what_is_the_service_s_own_cannot_be_given(String name) {
        HttpResponse<String> response = service.post("{\"name\":5,\"" + name + "\":\"x\"}");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("Attribute '" + name + "' is read-only.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                       | 400 | it is empty",
                "{                        | 400 | it is not JSON",
                "[]                       | 400 | An image is a JSON object",
                "{\"id\":\"x\"}           | 400 | id: must be a UUID",
                "{\"id\":null}            | 400 | id: must be a UUID",
                "{\"min_ram\":\"1\"}      | 400 | \"message\":\"min_ram: must be an integer, not \\\"1\\\" (schema-1)",
                "{\"min_ram\":-1}         | 400 | \"message\":\"min_ram: must be at least 0, not -1 (min-1)",
                "{\"min_ram\":3000000000} | 400 | \"message\":\"min_ram: must be at most 2147483647,"
                        + " not 3000000000 (min-2)",
                "{\"custom\":1}           | 400 | \"message\":\"custom: must be a string, not 1 (custom-1)",
                "{\" custom\":1}          | 400 | \"message\":\" custom: must be a string",
                "{\"visibility\":\"x\"}   | 400 | visibility: must be community or public",
            })
    void an_invalid_image_is_rejected(String body, int status, String message) {
        HttpResponse<String> response = service.post(body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(message).doesNotContain("operation");
    }

    @Test
    void quotas_and_lengths_hold_from_the_beginning() {
        StringBuilder properties = new StringBuilder("{\"p\":\"\"");
        for (int i = 0; i < 128; i++) {
            properties.append(",\"p").append(i).append("\":\"\"");
        }

        assertThat(service.post(properties + "}").statusCode()).isEqualTo(413);
        assertThat(service.post("{\"" + "n".repeat(256) + "\":\"\"}").statusCode())
                .isEqualTo(400);
        assertThat(service.post("{\"" + "n".repeat(255) + "\":\"\"}").statusCode())
                .isEqualTo(201);
    }

    @Test
    void an_image_that_is_not_there() {
        assertThat(service.get("/v2/images/" + ID).statusCode()).isEqualTo(404);
        assertThat(service.send("DELETE", "/v2/images/" + ID, "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_deleted_image_is_gone() {
        String id = service.create("{}");

        assertThat(service.send("DELETE", "/v2/images/" + id, "").statusCode()).isEqualTo(204);
        assertThat(service.get("/v2/images/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_protected_image_is_not_deleted() {
        String id = service.create("{\"protected\":true}");

        assertThat(service.send("DELETE", "/v2/images/" + id, "").statusCode()).isEqualTo(403);
        assertThat(service.get("/v2/images/" + id).statusCode()).isEqualTo(200);
    }
}
