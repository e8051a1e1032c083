// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.json.JsonText.ElementSink;
import io.github.glancepatch.json.JsonText.MemberSink;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** One reading of one text: from its tokens to values, within the limits. */
final class JsonTextReader {
    private final JsonScanner text;
    private final JsonLimits limits;

    JsonTextReader(byte[] utf8, JsonLimits limits, StringPool words) {
        this.text = new JsonScanner(utf8, words);
        this.limits = limits;
    }

    /** Makes the value. */
    JsonValue read() {
        JsonValue value = value(0);
        text.takeEnd();
        return value;
    }

    /** Hands over the members of an object; says whether it is one. */
    boolean members(MemberSink sink) {
        boolean isObject = text.next() == '{';
        if (isObject) {
            members(0, sink);
        } else {
            value(0);
        }
        text.takeEnd();
        return isObject;
    }

    /** Hands over the elements of an array; says whether it is one. */
    boolean elements(ElementSink sink) {
        boolean isArray = text.next() == '[';
        if (isArray) {
            elements(0, sink);
        } else {
            value(0);
        }
        text.takeEnd();
        return isArray;
    }

    private void elements(int around, ElementSink sink) {
        int depth = deeper(around);
        text.take('[');
        if (text.takes(']')) {
            return;
        }
        do {
            if (text.next() == '{') {
                sink.object();
                members(depth, sink);
            } else {
                sink.other(value(depth));
            }
        } while (text.goesOn(']'));
    }

    private void members(int around, MemberSink sink) {
        int depth = deeper(around);
        text.take('{');
        if (text.takes('}')) {
            return;
        }
        do {
            String name = text.takeString();
            text.take(':');
            sink.member(name, value(depth));
        } while (text.goesOn('}'));
    }

    private JsonValue value(int depth) {
        return switch (text.next()) {
            case '"' -> new WellFormedJsonString(text.takeString());
            case '{' -> object(depth);
            case '[' -> array(depth);
            case 't' -> word("true", JsonValue.TRUE);
            case 'f' -> word("false", JsonValue.FALSE);
            case 'n' -> word("null", JsonValue.NULL);
            default -> number();
        };
    }

    private JsonValue word(String word, JsonValue meaning) {
        text.takeWord(word);
        return meaning;
    }

    private JsonValue number() {
        String number = text.takeNumber();
        JsonChecks.requireShort(number, limits);
        return new LexicalJsonNumber(number);
    }

    private JsonValue object(int around) {
        JsonObjectBuilder object = Provider.object();
        members(around, object::add);
        return object.build();
    }

    private JsonValue array(int around) {
        int depth = deeper(around);
        JsonArrayBuilder array = Provider.array();
        text.take('[');
        if (!text.takes(']')) {
            do {
                array.add(value(depth));
            } while (text.goesOn(']'));
        }
        return array.build();
    }

    private int deeper(int depth) {
        return JsonChecks.requireDepth(depth + 1, limits);
    }
}
