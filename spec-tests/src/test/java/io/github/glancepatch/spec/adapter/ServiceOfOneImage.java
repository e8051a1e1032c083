// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** A service of one image, which answers what the test has laid ready. */
abstract class ServiceOfOneImage {
    static final JsonObject IMAGE = JsonData.parse("{\"name\": \"a\", \"tags\": [\"x\", \"y\"]}");

    static final String BEFORE =
            "{\"id\": \"i\", \"name\": \"a\", \"tags\": [\"y\", \"x\"], \"min_ram\": 0, \"status\": \"queued\","
                    + " \"updated_at\": \"1\"}";

    final List<String> asked = new ArrayList<>();
    final HttpServer server = start();
    String stored = BEFORE;
    int created = 201;
    int status = 200;
    String acceptPatch = "";
    String reply = BEFORE;
    String afterwards = BEFORE;

    private HttpServer start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", this::answer);
            started.start();
            return started;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(method + " " + exchange.getRequestURI().getPath() + (method.equals("POST") ? " " + body : ""));
        if (method.equals("PATCH")) {
            stored = afterwards;
        }
        int code = switch (method) {
            case "POST" -> exchange.getRequestURI().getPath().endsWith("/deactivate") ? 204 : created;
            case "PATCH" -> status;
            case "DELETE", "PUT" -> 204;
            default -> 200;
        };
        byte[] bytes = (code == 204 ? "" : method.equals("PATCH") ? reply : stored).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Accept-Patch", acceptPatch);
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    PatchOutcome patch(JsonObject image, String body) throws NoAnswerException {
        PatchRequest request = PatchRequest.ims(image, MediaType.V2_1.value(), RequestBody.utf8(body));
        return endpoint().patch(request.by(PatchRequest.GLANCE, JsonObject.EMPTY_JSON_OBJECT));
    }

    PatchOutcome patchByIms(JsonObject image, String body) throws NoAnswerException {
        return endpoint("ims").patch(PatchRequest.ims(image, MediaType.V2_1.value(), RequestBody.utf8(body)));
    }

    EndpointImplementation endpoint() {
        return endpoint("glance");
    }

    EndpointImplementation endpoint(String rules) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return EndpointImplementation.of(
                uri, List.of(Map.entry("X-Roles", "admin")), rules, new NaiveModel(), Duration.ofSeconds(10));
    }

    void patched(String replied, String storedThen) {
        reply = replied;
        afterwards = storedThen;
    }

    static String with(String name, String json) {
        JsonObject parsed = JsonData.parse("{\"v\": " + json + "}");
        return JsonTexts.plain(JsonData.with(JsonData.parse(BEFORE), name, parsed.getOrDefault("v", JsonObject.NULL)));
    }
}
