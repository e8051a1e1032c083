// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** An element of a patch document as it was sent: the members that either form defines. All others are ignored. */
@SuppressWarnings("EnumOrdinal") // an array by member, in place of a map made for every operation
final class RawOperation {
    /** An element that is not an object. */
    static final RawOperation NOT_AN_OBJECT = new RawOperation();

    private final @Nullable JsonValue[] members = new JsonValue[Member.COUNT]; // an EnumMap takes twice the time

    /** The members of an operation in either form. */
    enum Member {
        OP(0, "op"),
        PATH(1, "path"),
        VALUE(2, "value"),
        ADD(3, "add"),
        REPLACE(4, "replace"),
        REMOVE(5, "remove");

        private static final int COUNT = 6;

        final int index;
        final String jsonName;

        Member(int index, String jsonName) {
            this.index = index;
            this.jsonName = jsonName;
        }

        private static @Nullable Member named(String name) {
            return switch (name) {
                case "op" -> OP;
                case "path" -> PATH;
                case "value" -> VALUE;
                case "add" -> ADD;
                case "replace" -> REPLACE;
                case "remove" -> REMOVE;
                default -> null;
            };
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
    void put(String name, JsonValue value) {
        Member member = Member.named(name);
        if (member != null) {
            members[member.index] = value;
        }
    }

    /** The value of a member; null when it is absent. */
    @Nullable
    JsonValue get(Member member) {
        return members[member.index];
    }
}
