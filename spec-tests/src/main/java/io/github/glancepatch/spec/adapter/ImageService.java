// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.VisibleText;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls of an image service that are needed to put an image into a state, patch it, and read it. */
final class ImageService {
    private static final int CREATED = 201;
    private static final int UNAUTHORIZED = 401;
    private static final int OK = 200;
    private static final int SHOWN = 300;
    private static final String JSON = "application/json";

    private final HttpClient client;
    private final URI base;
    private final List<Map.Entry<String, String>> headers;
    private final Duration timeout;

    ImageService(URI base, List<Map.Entry<String, String>> headers, Duration timeout) {
        HttpRequest.Builder probe = HttpRequest.newBuilder(base);
        headers.forEach(header -> probe.header(header.getKey(), header.getValue())); // an invalid header fails here
        this.base = base;
        this.headers = List.copyOf(headers);
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * A reply.
     *
     * @param status its status
     * @param acceptPatch its header Accept-Patch; empty when it has none
     * @param body its body
     */
    record Reply(int status, String acceptPatch, String body) {
        /** {@return the body, if it is a JSON object} */
        Optional<JsonObject> json() {
            try {
                return Optional.of(JsonData.parse(body));
            } catch (RuntimeException e) { // services answer in HTML too, and providers fail in many ways
                return Optional.empty();
            }
        }

        /** {@return the service's error object, if the body has one} */
        Optional<JsonObject> error() {
            return json().flatMap(object ->
                    object.get("error") instanceof JsonObject error ? Optional.of(error) : Optional.empty());
        }

        String shown() {
            String text =
                    body.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
            return (status + " " + VisibleText.shortened(text, SHOWN)).strip();
        }
    }

    /** {@return the id of a new image} */
    String create(JsonObject image) throws NoAnswerException {
        Reply reply = call(
                "POST", "/v2/images", Optional.of(JSON), JsonTexts.plain(image).getBytes(UTF_8));
        if (reply.status() == UNAUTHORIZED) {
            throw NoAnswerException.broken("the service does not accept these credentials: " + reply.shown());
        }
        if (reply.status() != CREATED) {
            throw new SkippedException("the service does not create the image: " + reply.shown());
        }
        return reply.json()
                .map(object -> object.getString("id", ""))
                .filter(id -> !id.isEmpty())
                .orElseThrow(() -> NoAnswerException.broken("the service reports no id for a new image"));
    }

    void upload(String id, byte[] data) throws NoAnswerException {
        require(call("PUT", "/v2/images/" + id + "/file", Optional.of("application/octet-stream"), data), "upload");
    }

    void deactivate(String id) throws NoAnswerException {
        require(call("POST", "/v2/images/" + id + "/actions/deactivate", Optional.empty(), new byte[0]), "deactivate");
    }

    private static void require(Reply reply, String action) {
        if (reply.status() / 100 != 2) {
            throw new SkippedException("the service does not " + action + " the image: " + reply.shown());
        }
    }

    JsonObject read(String id) throws NoAnswerException {
        Reply reply = call("GET", "/v2/images/" + id, Optional.empty(), new byte[0]);
        return reply.json()
                .filter(image -> reply.status() == OK)
                .orElseThrow(() -> NoAnswerException.broken("the image cannot be read: " + reply.shown()));
    }

    Reply patch(String path, Optional<String> contentType, byte[] body) throws NoAnswerException {
        return call("PATCH", path, contentType, body);
    }

    /** Deletes an image, a protected one too. One that stays behind says nothing of the patch, so nothing is thrown. */
    void delete(String id) {
        String path = "/v2/images/" + id;
        try {
            if (call("DELETE", path, Optional.empty(), new byte[0]).status() / 100 != 2) {
                byte[] unprotect = "[{\"op\":\"replace\",\"path\":\"/protected\",\"value\":false}]".getBytes(UTF_8);
                call("PATCH", path, Optional.of(MediaType.V2_1.value()), unprotect);
                call("DELETE", path, Optional.empty(), new byte[0]);
            }
        } catch (NoAnswerException e) {
            // the answer to the patch is what counts
        }
    }

    private Reply call(String method, String path, Optional<String> contentType, byte[] body) throws NoAnswerException {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(timeout)
                    .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            headers.forEach(header -> request.header(header.getKey(), header.getValue()));
            contentType.ifPresent(type -> setContentType(request, type));
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(UTF_8));
            String acceptPatch = String.join(", ", response.headers().allValues("Accept-Patch"));
            return new Reply(response.statusCode(), acceptPatch, response.body());
        } catch (HttpTimeoutException e) {
            throw NoAnswerException.late(method + " " + path + ": nothing within " + timeout.toMillis() + " ms");
        } catch (ConnectException e) {
            throw NoAnswerException.broken("nothing listens at " + base);
        } catch (IOException e) {
            throw NoAnswerException.broken(method + " " + path + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NoAnswerException.broken("interrupted while waiting");
        }
    }

    private static void setContentType(HttpRequest.Builder request, String type) {
        boolean plain = type.chars().allMatch(c -> c >= ' ' && c < 0x7F) && type.equals(type.strip());
        if (!plain) {
            throw new SkippedException("HTTP does not carry this Content-Type as it is");
        }
        request.header("Content-Type", type);
    }
}
