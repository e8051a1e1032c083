// SPDX-License-Identifier: Apache-2.0
/**
 * JSON text in and out: strict, bounded and exact, whatever the provider of the Jakarta JSON API is.
 *
 * <p>The provider's streaming parser does the reading. This package adds what a server needs to hand it bytes from
 * strangers: strict UTF-8, no byte-order mark, no lone surrogate, limits on size, depth and numbers, and one exception
 * for every way a text can be wrong. Numbers keep the text they were written with.
 *
 * <pre>{@code
 * JsonValue value = JsonText.parse(bytes, JsonLimits.DEFAULT);
 * String text = JsonText.write(value); // 1.0 is still 1.0
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.json;

import org.jspecify.annotations.NullMarked;
