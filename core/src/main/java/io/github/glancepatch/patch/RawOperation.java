// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The members of an element of the document that an operation can be made of, in either form; what else an element has
 * says nothing. Absent ones are null.
 */
final class RawOperation {
    /** An element that is no object. */
    static final RawOperation NONE = new RawOperation();

    @Nullable
    JsonValue op;

    @Nullable
    JsonValue path;

    @Nullable
    JsonValue value;

    @Nullable
    JsonValue add;

    @Nullable
    JsonValue replace;

    @Nullable
    JsonValue remove;

    /** The members of an element that was read already. */
    static RawOperation of(JsonValue element) {
        if (!(element instanceof JsonObject object)) {
            return NONE;
        }
        RawOperation members = new RawOperation();
        object.forEach(members::set);
        return members;
    }

    /** Takes one member; of a repeated one the last counts. */
    void set(String name, JsonValue member) {
        switch (name) {
            case "op" -> op = member;
            case "path" -> path = member;
            case "value" -> value = member;
            case "add" -> add = member;
            case "replace" -> replace = member;
            case "remove" -> remove = member;
            default -> {}
        }
    }
}
