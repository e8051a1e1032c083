// SPDX-License-Identifier: Apache-2.0
/**
 * What goes over the wire: media types, operations in the form of each of them, and JSON text.
 *
 * <pre>{@code
 * RequestBody body = MediaType.V2_1.body(List.of(WireOperation.replace("name", JsonData.string("test01"))));
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.spec.wire;

import org.jspecify.annotations.NullMarked;
