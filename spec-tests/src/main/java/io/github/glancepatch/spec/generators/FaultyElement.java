// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonValue;

/**
 * An element of a patch document that is rejected whatever the image is.
 *
 * @param type the media type of the document
 * @param element the element
 * @param rejection how it is rejected, apart from the operation's index
 */
public record FaultyElement(MediaType type, JsonValue element, Rejection rejection) {}
