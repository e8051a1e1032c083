// SPDX-License-Identifier: Apache-2.0
import static java.util.concurrent.TimeUnit.SECONDS;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchBuilder;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchMediaType;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Checks the image services of this folder as processes of their own: the form of errors, 8 clients that patch one
 * image at once, a process that is killed and started again, and the conformance kit. A service that is broken on
 * purpose is checked as well, and must fail every check.
 *
 * <p>Run with the command line's jar as class path: {@code java -cp glance-patch.jar ServerCheck.java glance-patch.jar
 * SOURCES BUILT}, where SOURCES is this folder and BUILT has the built projects.
 */
public final class ServerCheck {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int CHECKS = 4;
    private static final int CLIENTS = 8;
    private static final int PATCHES = 25;

    private final Path tool;
    private final Path folder;
    private final List<String> command;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Process process;
    private URI base;

    private ServerCheck(Path tool, Path folder, List<String> command) {
        this.tool = tool;
        this.folder = folder;
        this.command = command;
    }

    public static void main(String[] args) throws Exception {
        Path tool = Path.of(args[0]).toAbsolutePath();
        Path sources = Path.of(args[1]).toAbsolutePath();
        Path built = Path.of(args[2]).toAbsolutePath();
        boolean good = true;
        for (String name : List.of("jdk-http", "jersey", "spring-boot")) {
            Path server = built.resolve(name).resolve("target").resolve("server.jar");
            good &= check(name, tool, built, List.of(JAVA, "-jar", server.toString())) == 0;
        }
        Path broken = sources.resolve("broken").resolve("BrokenServer.java");
        good &= check("broken", tool, built, List.of(JAVA, "-cp", tool.toString(), broken.toString())) == CHECKS;
        System.out.println(good ? "The three services pass, and the broken one fails every check." : "FAILED");
        System.exit(good ? 0 : 1);
    }

    /** {@return how many checks fail} */
    private static int check(String name, Path tool, Path built, List<String> command) throws Exception {
        ServerCheck server = new ServerCheck(tool, Files.createTempDirectory(built, name + "-run-"), command);
        server.start();
        try {
            return failures(name + ", errors", server::errors)
                    + failures(name + ", lost updates", server::lostUpdates)
                    + failures(name + ", restart", server::restart)
                    + failures(name + ", conformance", server::conformance);
        } finally {
            server.kill();
        }
    }

    private static int failures(String title, Callable<String> check) {
        try {
            System.out.println(title + ": passed, " + check.call());
            return 0;
        } catch (Exception | AssertionError e) {
            System.out.println(title + ": failed, " + e);
            return 1;
        }
    }

    /** Starts the service in the folder of its data, and waits for the line that says where it is. */
    private void start() throws IOException {
        Path log = folder.resolve("server.log");
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(log.toFile())
                .start();
        Scanner output = new Scanner(process.getInputStream());
        String address = output.findWithinHorizon("Serving images at \\S+", 0);
        require(address != null, "the service has not started, see " + log);
        base = URI.create(address.substring(address.indexOf("http")));
        Thread drain = new Thread(() -> output.forEachRemaining(word -> {}));
        drain.setDaemon(true);
        drain.start();
    }

    /** At once, as a power failure would: nothing is written on the way out. */
    private void kill() throws InterruptedException {
        process.destroyForcibly();
        require(process.waitFor(60, SECONDS), "the service does not end");
    }

    private String errors() throws Exception {
        String path = create();
        for (String type : List.of("text/plain", "no media type", "")) {
            HttpResponse<String> response = patch(path, type, BodyPublishers.ofString("[]"));
            requireError(response, 415);
            String offered = response.headers().firstValue("Accept-Patch").orElse("none");
            require(offered.equals(PatchMediaType.acceptPatchHeader()), type + ": Accept-Patch " + offered);
        }
        String v21 = PatchMediaType.V2_1.value();
        requireError(patch(path, v21, BodyPublishers.ofString("[")), 400);
        for (int i = 0; i < 10; i++) { // a server that does not read on resets the connection, but not every time
            requireError(patch(path, v21, BodyPublishers.ofByteArray(new byte[16 * 1024 * 1024])), 413);
        }
        requireError(patch("/v2/images/none", v21, BodyPublishers.ofString("[]")), 404);
        requireError(call("GET", "/v2/images/none", "", BodyPublishers.noBody()), 404);
        requireError(call("POST", "/v2/images", "application/json", BodyPublishers.ofString("[]")), 400);
        grow(path);
        return "415 with Accept-Patch, 413, 404 and 400 have the documented form";
    }

    /** Past what a column holds: the service may keep a large image or answer 413, but it does not fail. */
    private void grow(String path) throws Exception {
        for (int patch = 0; patch < 4; patch++) {
            PatchBuilder document = PatchDocument.builder();
            for (int i = 0; i < 2_000; i++) {
                document.add("large_" + patch + "_" + i, "x".repeat(250));
            }
            byte[] body = document.build().encode(PatchMediaType.V2_1);
            HttpResponse<String> response = patch(path, PatchMediaType.V2_1.value(), BodyPublishers.ofByteArray(body));
            if (response.statusCode() != 200) {
                requireError(response, 413);
            }
            require(read(path).has("large_0_0"), "an image cannot be read when it is large");
        }
    }

    private static void requireError(HttpResponse<String> response, int status) {
        require(response.statusCode() == status, "status " + response.statusCode() + ", expected " + status);
        boolean documented = Image.parse(response.body()).value("error").orElse(null) instanceof JsonObject error
                && error.get("message") instanceof JsonString;
        require(documented, status + " was answered with " + response.body());
    }

    /** Each patch adds an attribute of its own, so that a lost one is seen. */
    private String lostUpdates() throws Exception {
        String path = create();
        patchAtOnce(path, "before");
        requireAttributes(path, "before");
        return CLIENTS * PATCHES + " patches of " + CLIENTS + " clients are in the image";
    }

    private String restart() throws Exception {
        String path = create();
        patchAtOnce(path, "before");
        String image = read(path).toString();
        kill();
        start();
        require(read(path).toString().equals(image), "the image is another one after the restart");
        patchAtOnce(path, "after");
        requireAttributes(path, "before");
        requireAttributes(path, "after");
        return "what was answered before the process was killed is in the image after it";
    }

    private void patchAtOnce(String path, String prefix) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String names = prefix + "_" + client + "_";
                work.add(() -> patchInTurn(path, names));
            }
            for (var done : clients.invokeAll(work)) {
                done.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private Void patchInTurn(String path, String names) throws Exception {
        for (int i = 0; i < PATCHES; i++) {
            PatchDocument document =
                    PatchDocument.builder().add(names + i, "value").build();
            byte[] body = document.encode(PatchMediaType.V2_1);
            HttpResponse<String> response = patch(path, PatchMediaType.V2_1.value(), BodyPublishers.ofByteArray(body));
            require(response.statusCode() == 200, "a patch was answered with " + response.statusCode());
        }
        return null;
    }

    private void requireAttributes(String path, String prefix) throws Exception {
        Image image = read(path);
        List<String> lost = IntStream.range(0, CLIENTS)
                .boxed()
                .flatMap(client -> IntStream.range(0, PATCHES).mapToObj(i -> prefix + "_" + client + "_" + i))
                .filter(name -> !image.has(name))
                .toList();
        require(lost.isEmpty(), lost.size() + " updates were lost");
    }

    /** A live service is not given options, so that rules about them cannot be asked: that alone is allowed. */
    private String conformance() throws Exception {
        Path output = folder.resolve("conform.txt");
        List<String> conform = new ArrayList<>(List.of(JAVA, "-jar", tool.toString(), "conform"));
        conform.addAll(List.of("--endpoint", base.toString(), "--rules", "ims"));
        conform.addAll(List.of("--level", "required", "--allow-unasked"));
        int exit = new ProcessBuilder(conform)
                .redirectError(folder.resolve("conform-progress.txt").toFile())
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(output);
        String verdict = lines.isEmpty() ? "no result" : lines.get(lines.size() - 1);
        require(exit == 0, "exit code " + exit + ", " + verdict + ", see " + output);
        return verdict;
    }

    private String create() throws Exception {
        BodyPublisher image = BodyPublishers.ofString("{\"name\": \"ims_test\"}");
        HttpResponse<String> response = call("POST", "/v2/images", "application/json", image);
        require(response.statusCode() == 201, "an image is not created: " + response.statusCode());
        return "/v2/images/"
                + ((JsonString) Image.parse(response.body()).value("id").orElseThrow()).getString();
    }

    private Image read(String path) throws Exception {
        HttpResponse<String> response = call("GET", path, "", BodyPublishers.noBody());
        require(response.statusCode() == 200, "GET was answered with " + response.statusCode());
        return Image.parse(response.body());
    }

    private HttpResponse<String> patch(String path, String type, BodyPublisher body) throws Exception {
        return call("PATCH", path, type, body);
    }

    private HttpResponse<String> call(String method, String path, String type, BodyPublisher body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .method(method, body);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
