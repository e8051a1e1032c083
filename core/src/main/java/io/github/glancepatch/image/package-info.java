// SPDX-License-Identifier: Apache-2.0
/**
 * What an image is: an immutable map from attribute names to JSON values, read through typed keys.
 *
 * <p>An {@link io.github.glancepatch.image.Image} keeps everything it was given: unknown attributes, the order of
 * members, the text of numbers, and the difference between an attribute that is absent, one that is JSON null and one
 * that has a value.
 *
 * <pre>{@code
 * Image image = Image.parse("{\"name\": \"ims_test\", \"min_disk\": 40, \"checksum\": null, \"size\": 1.0}");
 * Optional<Integer> gigabytes = image.get(ImageAttributes.MIN_DISK); // 40
 * Optional<JsonValue> size = image.value("size"); // the number 1.0, as it was written
 * boolean present = image.has("checksum"); // true
 * boolean isNull = image.isNull("checksum"); // true
 * Image renamed = image.with(ImageAttributes.NAME, "test01"); // image is as it was
 * Image smaller = renamed.toBuilder().remove("checksum").remove("size").build();
 * String text = smaller.toString(); // {"name":"test01","min_disk":40}
 * Attribute<List<String>> labels = Attribute.of("labels", AttributeType.STRING_LIST); // a key of your own
 * List<String> none = image.get(labels).orElse(List.of());
 * }</pre>
 *
 * <p>This package does not know that patches exist, nor which attributes may be changed: an image can hold any value
 * under any name.
 */
@NullMarked
package io.github.glancepatch.image;

import org.jspecify.annotations.NullMarked;
