// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.rules.ImageRules;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Errors as a real Glance writes them: the bodies here are its own. */
class GlanceErrorFormatTest {
    private final TestService service = TestService.of(ImageRules.glance());

    @AfterEach
    void stop() {
        service.close();
    }

    private HttpResponse<String> error(String id, String accept) {
        return service.send("GET", "/v2/images/" + id, "", "Accept", accept);
    }

    @Test
    void errors_in_html() {
        HttpResponse<String> response = error("%3Cb%3E&%22'", "*/*");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=UTF-8");
        assertThat(response.body())
                .isEqualTo(
                        "<html>\n <head>\n  <title>404 Not Found</title>\n </head>\n <body>\n  <h1>404 Not Found</h1>\n"
                                + "  No image found with ID &lt;b&gt;&amp;&quot;&#x27;<br /><br />"
                                + "\n\n\n\n </body>\n</html>");
    }

    @Test
    void errors_in_json() {
        HttpResponse<String> response = error("%3Cb%3E", "application/json");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body())
                .isEqualTo(
                        "{\"message\":\"No image found with ID <b><br /><br />\\n\\n\\n\",\"code\":\"404 Not Found\","
                                + "\"title\":\"Not Found\"}");
    }

    @Test
    void errors_in_plain_text() {
        HttpResponse<String> response = error("x", "text/plain");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain; charset=UTF-8");
        assertThat(response.body()).isEqualTo("404 Not Found\n\nNo image found with ID x\n\n   ");
    }

    @Test
    void a_client_that_accepts_nothing_in_particular_gets_plain_text() {
        assertThat(service.get("/v2/images/x").body()).startsWith("404 Not Found\n\n");
    }
}
