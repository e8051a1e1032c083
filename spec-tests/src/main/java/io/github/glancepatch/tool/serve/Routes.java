// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps requests to handlers by method and path. */
final class Routes {
    private static final String VARIABLE = "{}";

    private final List<Route> routes;
    private final Handler otherwise;

    private Routes(List<Route> routes, Handler otherwise) {
        this.routes = List.copyOf(routes);
        this.otherwise = otherwise;
    }

    /** Handles the requests of one route. */
    @FunctionalInterface
    interface Handler {
        /**
         * {@return the answer}
         *
         * @param request the request
         * @param variables the segments of its path that the route leaves variable
         * @throws HttpErrorException when the request is rejected
         * @throws IOException when its body cannot be read
         */
        Response answer(Request request, List<String> variables) throws IOException;
    }

    private record Route(List<String> pattern, Map<String, Handler> handlers) {
        Optional<List<String>> match(List<String> path) {
            if (path.size() != pattern.size()) {
                return Optional.empty();
            }
            List<String> variables = new ArrayList<>();
            for (int i = 0; i < path.size(); i++) {
                if (pattern.get(i).equals(VARIABLE) && !path.get(i).isEmpty()) {
                    variables.add(path.get(i));
                } else if (!pattern.get(i).equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(variables);
        }

        Response answer(Request request, List<String> variables) throws IOException {
            // every GET route also answers HEAD
            String method = request.method().equals("HEAD") ? "GET" : request.method();
            Handler handler = handlers.get(method);
            if (handler == null) {
                throw HttpErrorException.notAllowed(request.method(), allowed());
            }
            return handler.answer(request, variables);
        }

        private String allowed() {
            return String.join(", ", handlers.keySet()) + (handlers.containsKey("GET") ? ", HEAD" : "");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the answer to a request}
     *
     * @throws HttpErrorException when the request is rejected
     * @throws IOException when its body cannot be read
     */
    Response answer(Request request) throws IOException {
        List<String> path = request.path();
        for (Route route : routes) {
            Optional<List<String>> variables = route.match(path);
            if (variables.isPresent()) {
                return route.answer(request, variables.get());
            }
        }
        return otherwise.answer(request, path);
    }

    /** Builds routes. If several match a path, the first is used. */
    static final class Builder {
        private final Map<String, Map<String, Handler>> routes = new LinkedHashMap<>();
        private Handler otherwise = (request, path) -> {
            throw HttpErrorException.notFound();
        };

        /**
         * Adds a route.
         *
         * @param method its method; GET includes HEAD
         * @param path its path, with {@code {}} for a variable segment
         * @param handler the handler
         */
        Builder on(String method, String path, Handler handler) {
            routes.computeIfAbsent(path, key -> new LinkedHashMap<>()).put(method, handler);
            return this;
        }

        /**
         * Sets the handler for paths without a route; by default they are answered with 404.
         *
         * @param handler the handler; its variables are all segments of the path
         */
        Builder otherwise(Handler handler) {
            otherwise = handler;
            return this;
        }

        Routes build() {
            List<Route> built = new ArrayList<>();
            routes.forEach((path, handlers) -> built.add(new Route(pattern(path), handlers)));
            return new Routes(built, otherwise);
        }

        private static List<String> pattern(String path) {
            return path.equals("/")
                    ? List.of()
                    : Arrays.asList(path.substring(1).split("/", -1));
        }
    }
}
