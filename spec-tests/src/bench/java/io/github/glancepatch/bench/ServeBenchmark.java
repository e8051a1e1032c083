// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.tool.GlancePatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a PATCH over HTTP costs its client: the command {@code serve} in a JVM of its own, and beside it another image
 * service. Each client has a connection that it keeps, and an image of its own.
 *
 * <pre>{@code
 * ServeBenchmark [URL [NAME:VALUE ...]]
 * }</pre>
 *
 * <p>URL is the other service, without {@code /v2}; the rest are headers for it.
 */
public final class ServeBenchmark {
    private static final int WARM_UP = 2_000;
    private static final int REQUESTS = 4_000;
    /** A slow service is not warmed up longer than this share of the requests. */
    private static final int SLOW_SHARE = 20;

    private static final Pattern ADDRESS = Pattern.compile("at (http://[^ ]+)/ ");

    /** A service, and how many requests are sent to it. */
    private record Service(String url, List<String> headers, int warmUp, int requests) {}

    /** The times of all requests in nanoseconds, sorted, and how long they took together. */
    private record Times(long[] sorted, long total) {
        double median() {
            return sorted[sorted.length / 2] / 1e6;
        }

        double perSecond() {
            return sorted.length / (total / 1e9);
        }
    }

    private ServeBenchmark() {}

    /**
     * Prints the table.
     *
     * @param arguments the other service and its headers, or none
     */
    public static void main(String[] arguments) throws Exception {
        Process serve = start();
        try {
            Service own = new Service(address(serve), List.of(), WARM_UP, REQUESTS);
            List<Service> services = new ArrayList<>(List.of(own));
            if (arguments.length > 0) {
                List<String> headers = Arrays.asList(arguments).subList(1, arguments.length);
                services.add(new Service(arguments[0], headers, WARM_UP / SLOW_SHARE, REQUESTS / SLOW_SHARE));
            }
            boolean compared = services.size() > 1;
            System.out.println("| operations | clients | serve, median | requests per second |"
                    + (compared ? " other service, median | requests per second | ratio of the medians |" : ""));
            System.out.println("|---:|---:|---:|---:|" + (compared ? "---:|---:|---:|" : ""));
            for (int operations : new int[] {1, 10}) {
                for (int clients : new int[] {1, 8}) {
                    List<Times> times = new ArrayList<>();
                    for (Service service : services) {
                        times.add(measure(service, clients, operations));
                    }
                    System.out.println(row(operations, clients, times));
                }
            }
        } finally {
            serve.destroy();
        }
    }

    private static String row(int operations, int clients, List<Times> times) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %d | %d |", operations, clients));
        times.forEach(one ->
                row.append(String.format(Locale.ROOT, " %.3f ms | %.0f |", one.median(), one.perSecond())));
        if (times.size() > 1) {
            row.append(String.format(
                    Locale.ROOT, " %.0f |", times.get(1).median() / times.get(0).median()));
        }
        return row.toString();
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GlancePatch.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--rules",
                        "glance")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String address(Process serve) throws IOException {
        String line = new BufferedReader(new InputStreamReader(serve.getInputStream(), UTF_8)).readLine();
        Matcher address = ADDRESS.matcher(String.valueOf(line));
        if (!address.find()) {
            throw new IllegalStateException("serve did not start: " + line);
        }
        return address.group(1);
    }

    private static Times measure(Service service, int clients, int operations) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            CyclicBarrier warm = new CyclicBarrier(clients);
            List<Callable<long[]>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(() -> client(service, clients, operations, warm));
            }
            List<Future<long[]>> done = threads.invokeAll(all);
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : done) {
                times.add(one.get());
            }
            // the first element is when a client began, the last when it ended
            long begin = times.stream().mapToLong(one -> one[0]).min().orElseThrow();
            long end = times.stream().mapToLong(one -> one[one.length - 1]).max().orElseThrow();
            long[] sorted = times.stream()
                    .flatMapToLong(one -> IntStream.range(1, one.length).mapToLong(i -> one[i] - one[i - 1]))
                    .sorted()
                    .toArray();
            return new Times(sorted, end - begin);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The times at which the answers of one client arrived. */
    private static long[] client(Service service, int clients, int operations, CyclicBarrier warm) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String image = create(client, service);
        for (int i = 0; i < service.warmUp() / clients; i++) {
            patch(client, service, image, operations, i);
        }
        warm.await();
        long[] times = new long[service.requests() / clients + 1];
        times[0] = System.nanoTime();
        for (int i = 1; i < times.length; i++) {
            patch(client, service, image, operations, i);
            times[i] = System.nanoTime();
        }
        return times;
    }

    private static String create(HttpClient client, Service service) throws Exception {
        String body = "{\"name\":\"bench\",\"disk_format\":\"raw\",\"container_format\":\"bare\"}";
        HttpResponse<String> response = client.send(
                request(service, "/v2/images", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        require(response, 201);
        return "/v2/images/"
                + Image.parse(response.body())
                        .get(ImageAttributes.ID)
                        .orElseThrow();
    }

    private static void patch(HttpClient client, Service service, String image, int operations, int number)
            throws Exception {
        StringBuilder body = new StringBuilder("[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"n");
        body.append(number).append("\"}");
        for (int i = 1; i < operations; i++) {
            body.append(",{\"op\":\"add\",\"path\":\"/p" + i + "\",\"value\":\"v" + number + "\"}");
        }
        HttpResponse<String> response = client.send(
                request(service, image, PatchMediaType.V2_1.value())
                        .method("PATCH", BodyPublishers.ofString(body.append(']').toString()))
                        .build(),
                BodyHandlers.ofString());
        require(response, 200);
        if (!response.body().contains("\"n" + number + "\"")) {
            throw new IllegalStateException("not patched: " + response.body());
        }
    }

    private static HttpRequest.Builder request(Service service, String path, String contentType) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(service.url() + path)).header("Content-Type", contentType);
        for (String header : service.headers()) {
            int colon = header.indexOf(':');
            request.header(
                    header.substring(0, colon), header.substring(colon + 1).strip());
        }
        return request;
    }

    private static void require(HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
    }
}
