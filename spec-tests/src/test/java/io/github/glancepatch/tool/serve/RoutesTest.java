// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.rules.ImageRules;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private final TestService service = TestService.of(ImageRules.glance());

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2",
                "/v2/",
                "/v2/images/",
                "/v2//images",
                "/v2/images/x/y",
                "/v2/schemas/x",
                "/v2/cloudimages/x"
            })
    void where_there_is_nothing_the_answer_is_404(String path) {
        assertThat(service.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /v2/images                      | GET, POST, HEAD",
                "POST   | /v2/images/x                    | GET, PATCH, DELETE, HEAD",
                "GET    | /v2/images/x/tags/y             | PUT, DELETE",
                "HEAD   | /v2/images/x/tags/y             | PUT, DELETE",
                "DELETE | /v2/images/x/file               | GET, PUT, HEAD",
                "GET    | /v2/images/x/actions/deactivate | POST",
                "PUT    | /v2/schemas/image               | GET, HEAD",
                "BREW   | /                               | GET, HEAD",
            })
    void another_method_is_answered_with_those_that_are_allowed(String method, String path, String allowed) {
        HttpResponse<String> response = service.send(method, path, "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue(allowed);
    }

    @Test
    void the_sibling_call_is_there_with_its_rule_set() {
        try (TestService sibling = TestService.of(ImageRules.cloudimages())) {
            String id = sibling.create("{\"disk_format\":\"raw\",\"container_format\":\"bare\"}");
            String patch = "[{\"op\":\"replace\",\"path\":\"/min_ram\",\"value\":512}]";

            assertThat(patched(sibling, id, patch).body()).contains("IMG.0046");
            sibling.send("PUT", "/v2/images/" + id + "/file", "hi", "Content-Type", TestService.BYTES);
            assertThat(patched(sibling, id, patch).statusCode()).isEqualTo(200);
            assertThat(sibling.image(id).value("min_ram")).hasToString("Optional[512]");
        }
    }

    private static HttpResponse<String> patched(TestService sibling, String id, String patch) {
        return sibling.send("PATCH", "/v2/cloudimages/" + id, patch, "Content-Type", TestService.V2_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v2/images", "/v2/schemas/image", "/v2/images/x"})
    void head_is_get_without_the_body(String path) {
        HttpResponse<String> get = service.get(path);
        HttpResponse<String> head = service.send("HEAD", path, "");

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
    }
}
