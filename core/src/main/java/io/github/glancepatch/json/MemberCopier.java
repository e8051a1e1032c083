// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Writes an object that was read from a text and changed since. Members that are still as they were, and written there
 * as they are written here, are copied from the text: as many at a time as follow each other.
 */
public final class MemberCopier {
    private static final byte[] NONE = {};

    private MemberCopier() {}

    /**
     * Writes the members of an object that was begun.
     *
     * @param names their names
     * @param values their values, null where there is no member; those that were left in a text were read with that
     *     name
     * @param count how many of both there are
     * @param writer receives the members
     */
    public static void write(String[] names, @Nullable JsonValue[] values, int count, JsonTextWriter writer) {
        byte[] text = NONE; // from here to there it has members that are not written yet
        int from = 0;
        int to = 0;
        for (int i = 0; i < count; i++) {
            JsonValue value = values[i];
            int start =
                    value instanceof JsonStringSlice slice ? slice.memberStart(names[i]) : JsonStringSlice.NOT_PLAIN;
            if (start != JsonStringSlice.NOT_PLAIN && value instanceof JsonStringSlice slice) {
                if (slice.text() != text || start != to + 1) { // between two members is a comma
                    writer.members(text, from, to);
                    text = slice.text();
                    from = start;
                }
                to = slice.end();
            } else if (value != null) {
                writer.members(text, from, to);
                text = NONE; // also a member that follows the last one in the text begins anew
                from = 0;
                to = 0;
                writer.member(names[i], value);
            }
        }
        writer.members(text, from, to);
    }
}
