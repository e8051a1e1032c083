// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.JsonLimits;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Reads one text: from its tokens to values, within the limits. */
final class JsonTextReader {
    private final JsonScanner text;
    private final JsonLimits limits;
    private final boolean slices;

    /**
     * Begins at the start of a text.
     *
     * @param slices whether the strings of all values may stay in the text, which no one changes then
     */
    JsonTextReader(byte[] utf8, JsonLimits limits, StringPool pool, boolean slices) {
        this.text = new JsonScanner(utf8, pool);
        this.limits = limits;
        this.slices = slices;
    }

    /** {@return the value} */
    JsonValue read() {
        JsonValue value = value(0);
        text.expectEnd();
        return value;
    }

    /** Passes the members of an object to the sink; {@return whether the value is an object} */
    boolean members(MemberSink sink) {
        boolean isObject = text.next() == '{';
        if (isObject) {
            members(0, sink, false);
        } else {
            value(0);
        }
        text.expectEnd();
        return isObject;
    }

    /** Passes the elements of an array to the sink; {@return whether the value is an array} */
    boolean elements(ElementSink sink) {
        boolean isArray = text.next() == '[';
        if (isArray) {
            elements(0, sink);
        } else {
            value(0);
        }
        text.expectEnd();
        return isArray;
    }

    private void elements(int around, ElementSink sink) {
        int depth = deeper(around);
        text.expect('[');
        if (text.tryConsume(']')) {
            return;
        }
        do {
            if (text.next() == '{') {
                sink.object();
                members(depth, sink, true);
            } else {
                sink.other(value(depth));
            }
        } while (text.hasNext(']'));
    }

    private void members(int around, MemberSink sink, boolean ofElement) {
        int depth = deeper(around);
        text.expect('{');
        if (text.tryConsume('}')) {
            return;
        }
        do {
            text.next();
            if (!slices || !text.readPlainMembers(sink)) {
                String name = text.readString();
                text.expect(':');
                sink.member(name, ofElement ? valueOfElement(depth) : value(depth));
            }
        } while (text.hasNext('}'));
    }

    /** The value of a member of an element: its reader needs most strings only as long as it reads. */
    private JsonValue valueOfElement(int depth) {
        return text.next() == '"' ? text.readPooledOrSlice() : value(depth);
    }

    private JsonValue value(int depth) {
        return switch (text.next()) {
            case '"' -> slices ? text.readSlice() : new WellFormedJsonString(text.readString());
            case '{' -> object(depth);
            case '[' -> array(depth);
            case 't' -> literal("true", JsonValue.TRUE);
            case 'f' -> literal("false", JsonValue.FALSE);
            case 'n' -> literal("null", JsonValue.NULL);
            default -> number();
        };
    }

    private JsonValue literal(String literal, JsonValue value) {
        text.expectLiteral(literal);
        return value;
    }

    private JsonValue number() {
        String number = text.readNumber();
        JsonChecks.requireShort(number, limits);
        return LexicalJsonNumber.of(number);
    }

    private JsonValue object(int around) {
        JsonObjectBuilder object = Provider.object();
        members(around, object::add, false);
        return object.build();
    }

    private JsonValue array(int around) {
        int depth = deeper(around);
        text.expect('[');
        if (text.tryConsume(']')) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        JsonArrayBuilder array = Provider.array();
        do {
            array.add(value(depth));
        } while (text.hasNext(']'));
        return array.build();
    }

    private int deeper(int depth) {
        return JsonChecks.requireDepth(depth + 1, limits);
    }
}
