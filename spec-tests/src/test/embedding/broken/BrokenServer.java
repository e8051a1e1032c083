// SPDX-License-Identifier: Apache-2.0
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.rules.ImageRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * What not to do: a service that patches the image as it was last shown instead of the one stored, so that updates are
 * lost; that keeps images in memory only; and that answers 415 without {@code Accept-Patch} and errors in a form of its
 * own.
 */
public final class BrokenServer {
    private static final ImagePatcher PATCHER = ImagePatcher.of(ImageRules.ims());

    private final Map<String, Image> stored = new ConcurrentHashMap<>();
    private final Map<String, Image> shown = new ConcurrentHashMap<>();

    public static void main(String[] args) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
        server.createContext("/v2/images", new BrokenServer()::handle);
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.start();
        System.out.println(
                "Serving images at http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String id = exchange.getRequestURI().getPath().replace("/v2/images", "").replaceAll("^/|/.*", "");
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        int status = 200;
        String answer;
        try {
            answer = switch (exchange.getRequestMethod()) {
                case "POST" -> {
                    status = 201;
                    yield create(Image.parse(body));
                }
                case "PATCH" -> {
                    stored.put(id, PATCHER.patch(shown.get(id), type, body));
                    yield stored.get(id).toString();
                }
                case "PUT" -> show(id, stored.get(id).with("status", "active"));
                case "DELETE" -> String.valueOf(stored.remove(id));
                default -> show(id, stored.get(id));
            };
        } catch (PatchException e) {
            status = e.problem().status();
            answer = e.getMessage();
        } catch (RuntimeException e) {
            status = 500;
            answer = e.toString();
        }
        byte[] bytes = answer.getBytes();
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String create(Image image) {
        String id = UUID.randomUUID().toString();
        return show(id, image.with("id", id));
    }

    private String show(String id, Image image) {
        stored.put(id, image);
        shown.put(id, image);
        return image.toString();
    }
}
