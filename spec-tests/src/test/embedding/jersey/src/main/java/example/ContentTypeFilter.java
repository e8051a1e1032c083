// SPDX-License-Identifier: Apache-2.0
package example;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Moves the Content-Type of a request to another header, so that the library checks it and not JAX-RS. JAX-RS reads it
 * before any method is chosen, with or without {@code @Consumes}, and answers 400 to one that is no media type;
 * with {@code @Consumes} it also answers 415 without {@code Accept-Patch} to one that no method consumes.
 */
@PreMatching
final class ContentTypeFilter implements ContainerRequestFilter {
    static final String CONTENT_TYPE = "X-Original-Content-Type";

    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString("Content-Type");
        request.getHeaders().remove("Content-Type");
        request.getHeaders().putSingle(CONTENT_TYPE, type == null ? "" : type); // also where a client has sent one
    }
}
