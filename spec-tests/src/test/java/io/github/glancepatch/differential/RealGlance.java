// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.differential;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.spec.model.GlanceAttributes;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Glance that answers HTTP. */
final class RealGlance {
    // what is set while an image is made; the owner and the protection would only get in the way of removing it
    private static final Set<String> MADE_WITH =
            Set.of("name", "visibility", "os_hidden", "container_format", "disk_format", "tags", "min_ram", "min_disk");

    private final String endpoint;
    private final List<String> headers;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The headers come as "name: value", with a comma between two of them. */
    RealGlance(String endpoint, String headers) {
        this.endpoint = endpoint;
        this.headers = List.of(headers.split("\\s*,\\s*"));
    }

    /** Makes an image that is as like another one as a service lets anybody make it; empty when it does not. */
    Optional<JsonObject> make(JsonObject like) {
        JsonObjectBuilder body = JsonValues.object();
        like.forEach((name, value) -> {
            boolean custom =
                    GlanceAttributes.isProperty(name) && GlanceAttributes.accepts(name, value) && name.length() < 200;
            if (custom || MADE_WITH.contains(name)) {
                body.add(name, value);
            }
        });
        String status = like.getString("status", "queued");
        boolean withData = status.equals("active") || status.equals("deactivated");
        if (withData) { // data is taken for known formats only
            body.add("disk_format", JsonValues.string("raw")).add("container_format", JsonValues.string("bare"));
        }
        HttpResponse<byte[]> made = send(
                "POST",
                "/v2/images",
                "application/json",
                JsonText.write(body.build()).getBytes(UTF_8));
        if (made.statusCode() != 201) {
            return Optional.empty();
        }
        String id = json(made.body()).getString("id");
        if (withData) {
            send("PUT", "/v2/images/" + id + "/file", "application/octet-stream", new byte[] {1});
        }
        if (status.equals("deactivated")) {
            send("POST", "/v2/images/" + id + "/actions/deactivate", "", new byte[0]);
        }
        return Optional.of(get(id));
    }

    JsonObject get(String id) {
        return json(send("GET", "/v2/images/" + id, "", new byte[0]).body());
    }

    HttpResponse<byte[]> patch(String id, String contentType, byte[] body) {
        return send("PATCH", "/v2/images/" + id, contentType, body);
    }

    void remove(String id) {
        String unprotect = "[{\"op\":\"replace\",\"path\":\"/protected\",\"value\":false}]";
        patch(id, "application/openstack-images-v2.1-json-patch", unprotect.getBytes(UTF_8));
        send("DELETE", "/v2/images/" + id, "", new byte[0]);
    }

    static JsonObject json(byte[] body) {
        JsonValue value = JsonText.parse(body, JsonLimits.MAX);
        return value.asJsonObject();
    }

    private HttpResponse<byte[]> send(String method, String path, String contentType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint + path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        for (String header : headers) {
            String[] parts = header.split(":\\s*", 2);
            request.header(parts[0], parts[1]);
        }
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
