// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Where every request comes in, and leaves with an answer: a fault of the program is answered too. */
final class FrontDoor implements HttpHandler {
    /** What is read of a body that nobody wants: a client that is still sending would not see the answer otherwise. */
    private static final int MOST_TO_PASS_OVER = 64 * 1024 * 1024;

    private static final int TOO_LARGE = 413;

    private final Routes routes;
    private final ErrorForm errors;
    private final PrintStream faults;

    FrontDoor(Routes routes, ErrorForm errors, PrintStream faults) {
        this.routes = routes;
        this.errors = errors;
        this.faults = faults;
    }

    @Override
    @SuppressWarnings("try") // closing the exchange ends it, whatever has become of it
    public void handle(HttpExchange exchange) {
        try (exchange) {
            Response response = answer(new Request(exchange));
            if (response.isLast()) { // told at once: whether the client goes on sending is its own business
                response.send(exchange);
                passOver(exchange.getRequestBody());
            } else {
                passOver(exchange.getRequestBody());
                response.send(exchange);
            }
        } catch (IOException e) {
            // the client has gone, and nobody is left to tell
        }
    }

    private Response answer(Request request) {
        try {
            return routes.answer(request);
        } catch (Refusal e) {
            Response response = errors.answer(e, request);
            return e.status() == TOO_LARGE ? response.asLast() : response;
        } catch (IOException e) {
            return errors.answer(Refusal.badRequest("The body of the request cannot be read."), request)
                    .asLast();
        } catch (RuntimeException | StackOverflowError e) {
            e.printStackTrace(faults);
            return errors.answer(Refusal.fault("The service is at fault: " + e), request);
        }
    }

    private static void passOver(InputStream body) throws IOException {
        byte[] piece = new byte[64 * 1024];
        int passed = 0;
        for (int read = body.read(piece); read >= 0 && passed < MOST_TO_PASS_OVER; read = body.read(piece)) {
            passed += read;
        }
    }
}
