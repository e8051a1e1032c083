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

class ImagePatchesTest {
    private static final String UNKNOWN = "b2fac7f1-9b10-4a8e-9a5a-000000000001";

    private final SettableClock clock = new SettableClock("2015-12-04T09:45:33Z");
    private final TestService service = TestService.of(ImageRules.glance(), clock);

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/openstack-images-v2.1-json-patch"
                        + " | {\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"}",
                "application/openstack-images-v2.0-json-patch" + " | {\"replace\":\"/name\",\"value\":\"b\"}",
            })
    void an_image_is_patched_in_both_media_types(String mediaType, String operation) {
        String id = service.create("{\"name\":\"a\",\"custom\":\"1\"}");
        Image before = service.image(id);
        clock.set("2015-12-08T02:30:49Z");

        HttpResponse<String> response = service.patch(id, mediaType, "[" + operation + "]");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(Image.parse(response.body()))
                .isEqualTo(before.with("name", "b").with("updated_at", "2015-12-08T02:30:49Z"))
                .isEqualTo(service.image(id));
    }

    @Test
    void a_document_without_operations_is_no_change_and_has_no_time() {
        String id = service.create("{}");
        clock.set("2015-12-08T02:30:49Z");

        HttpResponse<String> response = service.patch(id, TestService.V2_1, "[]");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Image.parse(response.body()).value("updated_at")).hasToString("Optional[\"2015-12-04T09:45:33Z\"]");
    }

    @Test
    void a_value_replaced_by_itself_is_a_change() {
        String id = service.create("{\"name\":\"a\"}");
        clock.set("2015-12-08T02:30:49Z");

        HttpResponse<String> response =
                service.patch(id, TestService.V2_1, "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"a\"}]");

        assertThat(Image.parse(response.body()).value("updated_at")).hasToString("Optional[\"2015-12-08T02:30:49Z\"]");
    }

    @Test
    void a_rejected_patch_changes_nothing() {
        String id = service.create("{\"name\":\"a\"}");
        Image before = service.image(id);
        clock.set("2015-12-08T02:30:49Z");

        HttpResponse<String> response = service.patch(
                id,
                TestService.V2_1,
                "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"},{\"op\":\"remove\",\"path\":\"/x\"}]");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.headers().firstValue("Accept-Patch")).isEmpty();
        assertThat(service.image(id)).isEqualTo(before);
    }

    @Test
    void another_media_type_is_answered_with_those_that_are_accepted() {
        HttpResponse<String> response = service.patch(service.create("{}"), "application/json-patch+json", "[]");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("Accept-Patch")).hasValue(TestService.V2_0 + ", " + TestService.V2_1);
    }

    @Test
    void a_request_without_a_content_type_has_the_wrong_one() {
        assertThat(service.send("PATCH", "/v2/images/" + service.create("{}"), "[]")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json                             | []     | 415",
                "application/openstack-images-v2.1-json-patch | ``     | 400",
                "application/openstack-images-v2.1-json-patch | [{}]   | 400",
                "application/openstack-images-v2.1-json-patch | [{\"op\":\"remove\",\"path\":\"/status\"}] | 403",
                "application/openstack-images-v2.1-json-patch | [{\"op\":\"remove\",\"path\":\"/x\"}]      | 404",
                "application/openstack-images-v2.1-json-patch | []     | 404",
            })
    void problems_of_the_request_itself_are_reported_before_an_unknown_id(String mediaType, String body, int status) {
        assertThat(service.patch(UNKNOWN, mediaType, body).statusCode()).isEqualTo(status);
    }

    @Test
    void a_body_past_the_limit_is_rejected() {
        String id = service.create("{}");
        String tooLong = " ".repeat(1024 * 1024 - 1) + "[]";

        assertThat(service.patch(id, TestService.V2_1, tooLong).statusCode()).isEqualTo(413);
        assertThat(service.patch(id, TestService.V2_1, tooLong.substring(1)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_format_is_fixed_once_the_image_has_its_file() {
        String id = service.createActive();

        assertThat(service.patch(
                                id,
                                TestService.V2_1,
                                "[{\"op\":\"replace\",\"path\":\"/disk_format\",\"value\":\"iso\"}]")
                        .statusCode())
                .isEqualTo(403);
    }
}
