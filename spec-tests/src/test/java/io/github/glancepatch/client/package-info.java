// SPDX-License-Identifier: Apache-2.0
/** Properties of what a client uses: the difference of two images, documents put together, the builder, RFC 6902. */
@NullMarked
package io.github.glancepatch.client;

import org.jspecify.annotations.NullMarked;
