// SPDX-License-Identifier: Apache-2.0
/**
 * An in-memory image service for testing clients: a rule set behind HTTP.
 *
 * <pre>{@code
 * ImagePatcher patcher = ImagePatcher.of(ImageRules.glance());
 * try (ImageServer server = ImageServer.start(0, patcher, Clock.systemUTC(), System.err)) {
 *     // requests to server.uri().resolve("/v2/images")
 * }
 * }</pre>
 *
 * <p>{@link io.github.glancepatch.tool.serve.ImageServer} is the entry point. {@code RequestHandler} passes a request
 * to its route; a route changes images in the store or throws an {@code HttpErrorException}, which an
 * {@code ErrorFormat} writes. The service has no authentication, listens on loopback only, and keeps nothing when it
 * stops.
 */
@NullMarked
package io.github.glancepatch.tool.serve;

import org.jspecify.annotations.NullMarked;
