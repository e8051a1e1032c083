// SPDX-License-Identifier: Apache-2.0
/**
 * JSON text in and out: strict, bounded and exact, whatever the provider of the Jakarta JSON API is.
 *
 * <p>It reads what a server is handed by strangers: strict UTF-8, no byte-order mark, no lone surrogate, limits on size,
 * depth and numbers, and one exception for every way a text can be wrong, which tells the place. Numbers keep the text they
 * were written with.
 *
 * <p>The values, objects and arrays are the provider's; the tokens are taken here. Providers' parsers differ in what they
 * let pass (a character U+0000, an escape of nothing), in what they refuse (262,145 blanks in a row) and in the places
 * they tell, keep no text of numbers, and take as long for the tokens of a patch as the rest of the way to the image.
 *
 * <pre>{@code
 * JsonValue value = JsonText.parse(bytes, JsonLimits.DEFAULT);
 * String text = JsonText.write(value); // 1.0 is still 1.0
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.json;

import org.jspecify.annotations.NullMarked;
