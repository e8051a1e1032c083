// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** An element of a patch document as it was sent: the members that either form defines. All others are ignored. */
final class RawOperation {
    /** An element that is not an object. */
    static final RawOperation NOT_AN_OBJECT = new RawOperation();

    private @Nullable JsonValue op;
    private @Nullable JsonValue path;
    private @Nullable JsonValue value;
    private @Nullable JsonValue add;
    private @Nullable JsonValue replace;
    private @Nullable JsonValue remove;

    /** The members of an operation in either form. */
    enum Member {
        OP("op"),
        PATH("path"),
        VALUE("value"),
        ADD("add"),
        REPLACE("replace"),
        REMOVE("remove");

        final String jsonName;

        Member(String jsonName) {
            this.jsonName = jsonName;
        }
    }

    /** An element that was read before. */
    static RawOperation of(JsonValue element) {
        if (!(element instanceof JsonObject object)) {
            return NOT_AN_OBJECT;
        }
        RawOperation operation = new RawOperation();
        object.forEach(operation::put);
        return operation;
    }

    /** Sets a member; of a repeated one the last counts. */
    void put(String name, JsonValue sent) {
        switch (name) {
            case "op" -> op = sent;
            case "path" -> path = sent;
            case "value" -> value = JsonValues.decoded(sent); // it outlives the body; the other ones do not
            case "add" -> add = sent;
            case "replace" -> replace = sent;
            case "remove" -> remove = sent;
            default -> {} // not of an operation
        }
    }

    /** The value of a member; null when it is absent. */
    @Nullable
    JsonValue get(Member member) {
        return switch (member) {
            case OP -> op;
            case PATH -> path;
            case VALUE -> value;
            case ADD -> add;
            case REPLACE -> replace;
            case REMOVE -> remove;
        };
    }
}
