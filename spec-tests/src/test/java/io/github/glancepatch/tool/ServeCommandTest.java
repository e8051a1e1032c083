// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

    @Test
    void the_first_line_has_the_address_and_the_purpose() throws Exception {
        PipedInputStream lines = new PipedInputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(new ByteArrayInputStream(new byte[0]), new PipedOutputStream(lines), err);
        FutureTask<Integer> run = new FutureTask<>(
                () -> GlancePatch.run(console, "serve", "--port", "0", "--rules", "glance", "--permit", "x"));
        Thread thread = new Thread(run);
        thread.start();

        String line = new BufferedReader(new InputStreamReader(lines, UTF_8)).readLine();
        Matcher url = Pattern.compile("Serving images by the rule set glance at (http://127\\.0\\.0\\.1:[1-9][0-9]*/)"
                        + " - for tests only: no authentication, images in memory\\.")
                .matcher(line);
        assertThat(line).matches(url.pattern());
        assertThat(url.matches()).isTrue();
        HttpRequest versions = HttpRequest.newBuilder(URI.create(url.group(1)).resolve("versions"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(versions, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);

        thread.interrupt();
        assertThat(run.get()).isZero();
        assertThat(err.toString(UTF_8))
                .startsWith("Note: x is a custom attribute")
                .hasLineCount(1);
    }

    @Test
    void out_of_memory_ends_the_process_with_a_sentence() throws Exception {
        Process process =
                ToolProcess.of(List.of("-Xmx48m"), "serve", "--port", "0").start();
        String line = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
        Matcher url = Pattern.compile("http://[0-9.:]+").matcher(line);
        assertThat(url.find()).isTrue();
        HttpClient client = HttpClient.newHttpClient();
        byte[] file = new byte[15 * 1024 * 1024];

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 20; i++) {
                        String id = UUID.randomUUID().toString();
                        client.send(
                                request(url, "/v2/images")
                                        .POST(BodyPublishers.ofString(image(id)))
                                        .build(),
                                BodyHandlers.discarding());
                        client.send(
                                request(url, "/v2/images/" + id + "/file")
                                        .header("Content-Type", "application/octet-stream")
                                        .PUT(BodyPublishers.ofByteArray(file))
                                        .build(),
                                BodyHandlers.discarding());
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(ToolProcess.finish(process))
                .isEqualTo(new Run(3, "", "Out of memory: the process ends. Run it with more, like java -Xmx2g.\n"));
    }

    private static String image(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"a\",\"disk_format\":\"raw\",\"container_format\":\"bare\"}";
    }

    private static HttpRequest.Builder request(Matcher url, String path) {
        return HttpRequest.newBuilder(URI.create(url.group() + path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536"})
    void a_number_that_is_no_port(String port) {
        assertThat(Run.of("serve", "--port", port)).isEqualTo(new Run(2, "", "--port: must be between 0 and 65535.\n"));
    }

    @Test
    void a_port_in_use() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Run run = Run.of("serve", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("Port " + taken.getLocalPort() + " is not available: ")
                    .hasLineCount(1);
        }
    }
}
