// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImageFilesTest {
    private static final String BOTH_FORMATS = "{\"disk_format\":\"raw\",\"container_format\":\"bare\"}";

    private final TestService service = TestService.of(ImageRules.glance());

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void an_image_becomes_active_by_its_file() {
        String id = service.create(BOTH_FORMATS);

        assertThat(service.upload(id, "hi").statusCode()).isEqualTo(204);

        Image image = service.image(id);
        assertThat(image.value("status")).hasToString("Optional[\"active\"]");
        assertThat(image.value("size")).hasToString("Optional[2]");
        assertThat(image.value("checksum")).hasToString("Optional[\"49f68a5c8493ec2c0bf489821c21fc3b\"]");
        assertThat(image.value("os_hash_algo")).hasToString("Optional[\"sha512\"]");
        assertThat(image.value("os_hash_value").orElseThrow().toString())
                .startsWith("\"150a14ed5bea6cc731cf86c41566ac427a8db48ef1b9fd62")
                .hasSize(130);
    }

    @Test
    void a_file_comes_back_as_it_was() {
        HttpResponse<String> response = service.get("/v2/images/" + service.createActive() + "/file");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("hi");
        assertThat(response.headers().firstValue("Content-Type")).hasValue(TestService.BYTES);
        assertThat(response.headers().firstValue("Content-MD5")).hasValue("49f68a5c8493ec2c0bf489821c21fc3b");
    }

    @Test
    void where_there_is_no_file_there_is_no_content() {
        assertThat(service.get("/v2/images/" + service.create("{}") + "/file").statusCode())
                .isEqualTo(204);
        assertThat(service.get("/v2/images/no/file").statusCode()).isEqualTo(404);
    }

    @Test
    void both_formats_are_required() {
        HttpResponse<String> response = service.upload(service.create("{\"disk_format\":\"raw\"}"), "hi");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Properties container_format must be set prior to saving data.");
    }

    @Test
    void a_file_is_put_once() {
        assertThat(service.upload(service.createActive(), "ho").statusCode()).isEqualTo(409);
    }

    @Test
    void a_file_is_sent_as_bytes() {
        HttpResponse<String> response = service.send(
                "PUT", "/v2/images/" + service.create(BOTH_FORMATS) + "/file", "hi", "Content-Type", TestService.JSON);

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("Accept-Patch")).isEmpty();
    }

    @Test
    void a_file_past_the_limit_is_rejected() {
        String id = service.create(BOTH_FORMATS);

        assertThat(service.upload(id, " ".repeat(16 * 1024 * 1024 + 1)).statusCode())
                .isEqualTo(413);
        assertThat(service.image(id).value("status")).hasToString("Optional[\"queued\"]");
    }
}
