// SPDX-License-Identifier: Apache-2.0
/**
 * An image service in memory, for clients to be tested against: what a rule set says of a PATCH, behind HTTP.
 *
 * <pre>{@code
 * try (ImageServer server = ImageServer.start(0, ImagePatcher.of(ImageRules.glance()), Clock.systemUTC(), System.err)) {
 *     // requests to server.uri().resolve("/v2/images")
 * }
 * }</pre>
 *
 * <p>{@link io.github.glancepatch.tool.serve.ImageServer} is the way in. A request goes to its route, a route works on
 * images in the store, and whatever it refuses is a value that is written in the service's form in one place. The
 * service has no authentication, listens on loopback only, and forgets everything when it stops.
 */
@NullMarked
package io.github.glancepatch.tool.serve;

import org.jspecify.annotations.NullMarked;
