// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonValue;

/** Receives the elements of an array as they are read. */
public interface ElementSink extends MemberSink {
    /** Receives the beginning of an element that is an object; its members follow. */
    void object();

    /**
     * Receives an element that is not an object.
     *
     * @param value the element
     */
    void other(JsonValue value);
}
