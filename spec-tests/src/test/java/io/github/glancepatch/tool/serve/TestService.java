// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;

/** A service of a test's own, and a client of it. */
final class TestService implements AutoCloseable {
    static final String JSON = "application/json";
    static final String BYTES = "application/octet-stream";
    static final String V2_1 = PatchMediaType.V2_1.value();
    static final String V2_0 = PatchMediaType.V2_0.value();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ByteArrayOutputStream errorLog = new ByteArrayOutputStream();
    private final ImageServer server;

    private TestService(ImagePatcher patcher, Clock clock) throws IOException {
        this.server = ImageServer.start(0, patcher, clock, new PrintStream(errorLog, true, UTF_8));
    }

    static TestService of(ImageRules rules) {
        return of(rules, Clock.systemUTC());
    }

    static TestService of(ImageRules rules, Clock clock) {
        try {
            return new TestService(ImagePatcher.of(rules), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImageServer server() {
        return server;
    }

    String errorLog() {
        return errorLog.toString(UTF_8);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String image) {
        return send("POST", "/v2/images", image, "Content-Type", JSON, "Accept", JSON);
    }

    HttpResponse<String> patch(String id, String mediaType, String body) {
        return send("PATCH", "/v2/images/" + id, body, "Content-Type", mediaType, "Accept", JSON);
    }

    HttpResponse<String> upload(String id, String data) {
        return send("PUT", "/v2/images/" + id + "/file", data, "Content-Type", BYTES, "Accept", JSON);
    }

    /** Creates an image, and gives back its id. */
    String create(String image) {
        HttpResponse<String> response = post(image);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return Image.parse(response.body()).value("id").orElseThrow().toString().replace("\"", "");
    }

    /** Creates an active image with the data {@code hi}, and gives back its id. */
    String createActive() {
        String id = create("{\"name\":\"a\",\"disk_format\":\"raw\",\"container_format\":\"bare\"}");
        assertThat(upload(id, "hi").statusCode()).isEqualTo(204);
        return id;
    }

    Image image(String id) {
        HttpResponse<String> response = get("/v2/images/" + id);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Image.parse(response.body());
    }

    @Override
    public void close() {
        server.close();
    }
}
