// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A request, as the routes see it. */
final class Request {
    private final HttpExchange exchange;

    Request(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** {@return the path between its slashes, decoded; for {@code /} nothing} */
    List<String> path() {
        String path = exchange.getRequestURI().getRawPath();
        return path.length() <= 1
                ? List.of()
                : Arrays.stream(path.substring(1).split("/", -1))
                        .map(Query::decodeSegment)
                        .toList();
    }

    Query query() {
        return Query.parse(
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** {@return the service as the client has addressed it, like {@code http://127.0.0.1:9292}} */
    String origin() {
        return "http://"
                + header("Host")
                        .orElseGet(
                                () -> "127.0.0.1:" + exchange.getLocalAddress().getPort());
    }

    /**
     * {@return the body; of one past the limit, what is enough to see that it is}
     *
     * @param limit the most bytes that whoever asks wants
     */
    byte[] bodyToSeeWhetherWithin(int limit) throws IOException {
        return exchange.getRequestBody().readNBytes(limit + 1);
    }

    /**
     * {@return the body}
     *
     * @param limit the most bytes that it may have
     * @throws Refusal when it has more; of one that says so beforehand, nothing is read
     */
    byte[] body(int limit) throws IOException {
        if (declaredLength() > limit) {
            throw Refusal.tooLarge(limit);
        }
        byte[] body = bodyToSeeWhetherWithin(limit);
        if (body.length > limit) {
            throw Refusal.tooLarge(limit);
        }
        return body;
    }

    private long declaredLength() {
        try {
            return header("Content-Length").map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
