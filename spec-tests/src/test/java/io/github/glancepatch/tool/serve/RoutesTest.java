// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.rules.ImageRules;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
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
            strings = {"/v1/images", "/v2/", "/v2/images/", "/v2//images", "/v2/images/x/y", "/v2/schemas/x", "/x"})
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
