// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonValue;

/** Receives the members of an object as they are read; of a repeated member, each occurrence. */
@FunctionalInterface
public interface MemberSink {
    /**
     * Receives a member.
     *
     * @param name its name
     * @param value its value
     */
    void member(String name, JsonValue value);
}
