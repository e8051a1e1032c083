// SPDX-License-Identifier: Apache-2.0
/**
 * JSON text read and written: strict, bounded and exact, whatever the provider of the Jakarta JSON API is. Not
 * exported.
 *
 * <p>The reader takes input from untrusted senders: strict UTF-8, no byte-order mark, no lone surrogate, limits on
 * size, depth and numbers, and one exception for every way a text can be wrong, with the position. Numbers keep the
 * text they were written with.
 *
 * <p>Objects and arrays are the provider's; tokens are read here. Providers' parsers differ in what they accept (a
 * character U+0000, an incomplete escape), in what they reject (262,145 spaces in a row) and in the positions that they
 * report, and Parsson's alone takes about as long for the tokens of a patch as this library for the whole way from the
 * patch to the image.
 *
 * <pre>{@code
 * JsonValue value = JsonText.parse(bytes, JsonLimits.DEFAULT);
 * String text = JsonText.write(value); // 1.0 is still 1.0
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.json;

import org.jspecify.annotations.NullMarked;
