// SPDX-License-Identifier: Apache-2.0
/**
 * What an image is: an immutable map from attribute names to JSON values, read through typed keys.
 *
 * <p>An {@link io.github.glancepatch.image.Image} keeps everything it was given: attributes it does not know, the order
 * of members, the text of numbers, and the difference between an attribute that is absent, one that is JSON null and
 * one that has a value.
 *
 * <pre>{@code
 * Image image = Image.parse(json);
 * Optional<Integer> gigabytes = image.get(ImageAttributes.MIN_DISK);
 * Image renamed = image.with(ImageAttributes.NAME, "test01"); // image is as it was
 * }</pre>
 *
 * <p>This package does not know that patches exist, nor which attributes may be changed: an image can hold any value
 * under any name.
 */
@NullMarked
package io.github.glancepatch.image;

import org.jspecify.annotations.NullMarked;
