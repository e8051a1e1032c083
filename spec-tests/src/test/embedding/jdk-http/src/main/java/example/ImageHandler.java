// SPDX-License-Identifier: Apache-2.0
package example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Creates, shows, patches and deletes images. */
final class ImageHandler implements HttpHandler {
    private final ImagePatcher patcher = ImagePatcher.of(ImageRules.ims()); // immutable, shared between threads
    private final ImageFile images;

    ImageHandler(ImageFile images) {
        this.images = images;
    }

    /** What a request is answered with; without a body where {@code json} is empty. */
    private record Response(int status, String json) {
        static Response error(int status, String message) {
            return new Response(
                    status,
                    Json.createObjectBuilder()
                            .add("error", Json.createObjectBuilder().add("message", message))
                            .build()
                            .toString());
        }

        static Response ofImage(Optional<Image> image) {
            return image.map(found -> new Response(200, found.toString()))
                    .orElseGet(() -> error(404, "no image has this id"));
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, respond(exchange));
        }
    }

    private Response respond(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().substring(1).split("/"); // v2, images, {id}, file
        String call = exchange.getRequestMethod() + " " + (path.length == 4 ? path[3] : path.length);
        try {
            return switch (call) {
                case "POST 2" -> create(exchange);
                case "GET 3" -> Response.ofImage(images.find(path[2]));
                case "PATCH 3" -> patch(exchange, path[2]);
                case "DELETE 3" -> images.delete(path[2]) ? new Response(204, "") : Response.ofImage(Optional.empty());
                case "PUT file" -> upload(exchange, path[2]);
                default -> Response.error(404, "there is no such call");
            };
        } catch (PatchException e) {
            if (e.problem().status() == 415) {
                exchange.getResponseHeaders().set("Accept-Patch", PatchMediaType.acceptPatchHeader());
            }
            return new Response(e.problem().status(), e.problem().errorBody().toString());
        } catch (InvalidImageException e) {
            return Response.error(400, e.getMessage());
        }
    }

    private Response patch(HttpExchange exchange, String id) throws IOException {
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        byte[] body = bounded(exchange); // before the update, which may need it more than once
        return Response.ofImage(images.update(id, image -> stamped(patcher.patch(image, type, body))));
    }

    private Response create(HttpExchange exchange) throws IOException {
        byte[] body = bounded(exchange);
        if (body.length > patcher.limits().bytes()) {
            return Response.error(
                    413, "an image has at most " + patcher.limits().bytes() + " bytes");
        }
        String id = UUID.randomUUID().toString();
        Image image = stamped(Image.parse(body)
                .with(ImageAttributes.ID, id)
                .with(ImageAttributes.STATUS, "queued")
                .with(ImageAttributes.CREATED_AT, now()));
        images.insert(id, image);
        return new Response(201, image.toString());
    }

    /** An image becomes active with its data. They are counted here; a service would keep them in an object store. */
    private Response upload(HttpExchange exchange, String id) throws IOException {
        long size = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        Optional<Image> active = images.update(
                id,
                image -> stamped(image.with(ImageAttributes.STATUS, "active").with(ImageAttributes.SIZE, size)));
        return active.isPresent() ? new Response(204, "") : Response.ofImage(active);
    }

    /** Reads one byte past the limit at most: enough for the library to answer 413. */
    private byte[] bounded(HttpExchange exchange) throws IOException {
        return exchange.getRequestBody().readNBytes(patcher.limits().bytesToRead());
    }

    /** No patch moves {@code updated_at}: it is the service's. */
    private static Image stamped(Image image) {
        return image.with(ImageAttributes.UPDATED_AT, now());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        byte[] bytes = response.json().getBytes(UTF_8);
        if (bytes.length > 0) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        }
        exchange.sendResponseHeaders(response.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
