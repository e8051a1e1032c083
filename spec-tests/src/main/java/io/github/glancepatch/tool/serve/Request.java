// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An HTTP request. */
final class Request {
    private final HttpExchange exchange;

    Request(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** {@return the segments of the path, decoded; none for {@code /}} */
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

    /** {@return the origin that the client used, like {@code http://127.0.0.1:9292}} */
    String origin() {
        return "http://"
                + header("Host")
                        .orElseGet(
                                () -> "127.0.0.1:" + exchange.getLocalAddress().getPort());
    }

    /**
     * {@return the body, up to one byte past the limit}
     *
     * @param limit the limit in bytes, which the caller checks
     */
    byte[] bodyUpTo(int limit) throws IOException {
        return exchange.getRequestBody().readNBytes(Math.min(limit, Integer.MAX_VALUE - 1) + 1);
    }

    /**
     * {@return the body}
     *
     * @param limit the maximum number of bytes
     * @throws HttpErrorException when it has more; a declared length over the limit is rejected before reading
     */
    byte[] body(int limit) throws IOException {
        if (declaredLength() > limit) {
            throw HttpErrorException.tooLarge(limit);
        }
        byte[] body = bodyUpTo(limit);
        if (body.length > limit) {
            throw HttpErrorException.tooLarge(limit);
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
