// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Handles every HTTP request: routes it, and turns every failure into a response. */
final class RequestHandler implements HttpHandler {
    /** How much of an unread body is drained: a client that is still sending would not see the response otherwise. */
    private static final int MAX_DRAINED = 64 * 1024 * 1024;

    private static final int DRAINED_AT_ONCE = 8 * 1024; // most bodies have been read, and need no buffer at all

    private static final int TOO_LARGE = 413;

    private final Routes routes;
    private final ErrorFormat errors;
    private final PrintStream errorLog;

    RequestHandler(Routes routes, ErrorFormat errors, PrintStream errorLog) {
        this.routes = routes;
        this.errors = errors;
        this.errorLog = errorLog;
    }

    @Override
    @SuppressWarnings("try") // closing the exchange ends it in any case
    public void handle(HttpExchange exchange) {
        try (exchange) {
            Response response = answer(new Request(exchange));
            if (response.isLast()) { // sent at once, even if the client is still sending
                response.send(exchange);
                drain(exchange.getRequestBody());
            } else {
                drain(exchange.getRequestBody());
                response.send(exchange);
            }
        } catch (IOException e) {
            // the client has closed the connection
        }
    }

    private Response answer(Request request) {
        try {
            return routes.answer(request);
        } catch (HttpErrorException e) {
            Response response = errors.response(e, request);
            return e.status() == TOO_LARGE ? response.asLast() : response;
        } catch (IOException e) {
            return errors.response(HttpErrorException.badRequest("The body of the request cannot be read."), request)
                    .asLast();
        } catch (RuntimeException | StackOverflowError e) {
            e.printStackTrace(errorLog);
            return errors.response(HttpErrorException.internalError("Internal error: " + e), request);
        }
    }

    private static void drain(InputStream body) throws IOException {
        byte[] buffer = new byte[DRAINED_AT_ONCE];
        int drained = 0;
        for (int read = body.read(buffer); read >= 0 && drained < MAX_DRAINED; read = body.read(buffer)) {
            drained += read;
        }
    }
}
