// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.ImageRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageServerTest {

    /** A clock that throws. */
    private static final class BrokenClock extends Clock {
        @Override
        public Instant instant() {
            throw new IllegalStateException("it is <late>");
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static String talk(ImageServer server, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.uri().getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            byte[] answer = new byte[2000];
            int read = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, read), UTF_8);
        }
    }

    @Test
    void the_address_is_a_port_on_loopback() {
        try (TestService service = TestService.of(ImageRules.glance())) {
            assertThat(service.server().uri().toString()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*/");
        }
    }

    @Test
    void a_port_in_use_is_not_available() {
        try (TestService service = TestService.of(ImageRules.glance())) {
            int taken = service.server().uri().getPort();

            assertThatThrownBy(() ->
                            ImageServer.start(taken, ImagePatcher.of(ImageRules.ims()), Clock.systemUTC(), System.err))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_stopped_service_answers_no_more() {
        TestService service = TestService.of(ImageRules.glance());
        int port = service.server().uri().getPort();
        assertThat(service.get("/").statusCode()).isEqualTo(300);

        service.server().stop();
        service.server().stop(); // once more does no harm

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }

    @Test
    void an_internal_error_is_answered_and_logged() {
        try (TestService service = TestService.of(ImageRules.glance(), new BrokenClock())) {
            HttpResponse<String> response = service.post("{}");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).contains("Internal error: ", "it is <late>", "500 Internal Server Error");
            assertThat(service.errorLog()).contains("java.lang.IllegalStateException: it is <late>", "\tat ");
            assertThat(service.get("/").statusCode()).isEqualTo(300);
        }
    }

    @Test
    void a_body_with_a_declared_length_over_the_limit_is_rejected_at_once() throws IOException {
        try (TestService service = TestService.of(ImageRules.glance())) {
            String answer =
                    talk(service.server(), "POST /v2/images HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000000\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_body_that_is_no_body_is_answered() throws IOException {
        try (TestService service = TestService.of(ImageRules.glance())) {
            String answer = talk(
                    service.server(),
                    "POST /v2/images HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nno number\r\n");

            assertThat(answer).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void slow_connections_do_not_hold_other_requests() throws IOException {
        try (TestService service = TestService.of(ImageRules.glance())) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), service.server().uri().getPort());
                socket.getOutputStream().write("PATCH /v2/images/x HTTP/1.1\r\nHost: x\r\n".getBytes(UTF_8));
                socket.getOutputStream().flush();
                slow.add(socket);
            }

            assertThat(service.post("{}").statusCode()).isEqualTo(201);

            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void links_have_the_host_of_the_request() throws IOException {
        try (TestService service = TestService.of(ImageRules.glance())) {
            String answer = talk(
                    service.server(),
                    "POST /v2/images HTTP/1.1\r\nHost: glance.test:80\r\nContent-Length: 2\r\n\r\n{}");

            assertThat(answer).contains("Location: http://glance.test:80/v2/images/");
        }
    }
}
