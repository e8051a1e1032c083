// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.tool.GlancePatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a PATCH over HTTP costs its client: the command {@code serve} in a JVM of its own, and beside it another image
 * service. Each client has a connection that it keeps, and an image of its own.
 *
 * <pre>{@code
 * ServeBenchmark [URL [NAME:VALUE ...]]
 * }</pre>
 *
 * <p>URL is the other service, like {@code http://127.0.0.1:9292}; the rest are headers for it.
 */
public final class ServeBenchmark {
    /** Until the JVMs of client and service have compiled what they run. */
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private static final Duration MEASURED = Duration.ofSeconds(10);

    private static final Pattern ADDRESS = Pattern.compile("at (http://[^ ]+)/ ");

    /** A service, and headers for it. */
    private record Service(String url, List<String> headers) {}

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
            Service own = new Service(address(serve), List.of());
            List<Service> services = new ArrayList<>(List.of(own));
            if (arguments.length > 0) {
                services.add(new Service(
                        arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
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
            List<Callable<long[]>> all = Collections.nCopies(clients, () -> client(service, operations, warm));
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : threads.invokeAll(all)) {
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
    private static long[] client(Service service, int operations, CyclicBarrier warm) throws Exception {
        try (ImageClient client = new ImageClient(service.url(), service.headers())) {
            answers(client, operations, WARM_UP);
            warm.await(1, TimeUnit.MINUTES); // or a client has failed
            return answers(client, operations, MEASURED);
        }
    }

    private static long[] answers(ImageClient client, int operations, Duration duration) throws Exception {
        long now = System.nanoTime();
        long end = now + duration.toNanos();
        LongStream.Builder times = LongStream.builder().add(now);
        for (int number = 0; now < end; number++) {
            client.patch(operations, number);
            now = System.nanoTime();
            times.add(now);
        }
        return times.build().toArray();
    }
}
