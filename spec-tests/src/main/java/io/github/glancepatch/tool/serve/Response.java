// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonText;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP response: status, headers and body. */
final class Response {
    private static final long NO_BODY = -1; // for HttpExchange; 0 would be a body of any length

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Response(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Response of(int status, String contentType, byte[] body) {
        return new Response(status, Map.of("Content-Type", contentType), body);
    }

    static Response json(int status, JsonObject body) {
        return of(status, "application/json", JsonText.writeUtf8(body));
    }

    static Response image(int status, Image image) {
        return of(status, "application/json", image.toUtf8());
    }

    /** {@return a response without a body} */
    static Response noContent() {
        return new Response(204, Map.of(), new byte[0]);
    }

    Response with(String header, String value) {
        return with(Map.of(header, value));
    }

    Response with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Response(status, all, body);
    }

    /** {@return this response as the last one on its connection, whose request is not read to its end} */
    Response asLast() {
        return with("Connection", "close");
    }

    boolean isLast() {
        return headers.containsKey("Connection");
    }

    /** Sends the response and flushes it. */
    void send(HttpExchange exchange) throws IOException {
        Headers fields = exchange.getResponseHeaders();
        headers.forEach(fields::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            fields.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, NO_BODY);
        } else if (body.length == 0) {
            exchange.sendResponseHeaders(status, NO_BODY);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
        }
    }
}
