// SPDX-License-Identifier: Apache-2.0
/**
 * JSON text in and out: strict, bounded and exact, whatever the provider of the Jakarta JSON API is.
 *
 * <p>It reads what a server is handed by strangers: strict UTF-8, no byte-order mark, no lone surrogate, limits on
 * size, depth and numbers, and one exception for every way a text can be wrong, which tells the place. Numbers keep the
 * text they were written with.
 *
 * <p>Objects and arrays are made by the provider; the tokens are taken here. Providers' parsers differ in what they let
 * pass (a character U+0000, an escape of nothing), in what they refuse (262,145 blanks in a row) and in the places that
 * they tell, and Parsson's alone takes about as long for the tokens of a patch as this library for the whole way from
 * the patch to the image.
 *
 * <pre>{@code
 * JsonValue value = JsonText.parse(bytes, JsonLimits.DEFAULT);
 * String text = JsonText.write(value); // 1.0 is still 1.0
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.json;

import org.jspecify.annotations.NullMarked;
