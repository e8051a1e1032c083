// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.json.JsonText.ElementSink;
import io.github.glancepatch.json.JsonText.MemberSink;
import io.github.glancepatch.json.JsonTextException.Fault;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;

/** One reading of one text: the provider's streaming parser, with the limits and the checks that it lacks. */
final class JsonTextReader {
    // Past its buffer of 4,096 characters, Parsson tells the place of the same fault now here, now there.
    private static final int RELIABLE = 4_000;

    private final String text;
    private final JsonLimits limits;
    private final boolean canHaveSurrogates;

    /** Of a text that cannot have surrogates, not even escaped ones, the strings are not looked through for them. */
    JsonTextReader(String text, JsonLimits limits, boolean canHaveSurrogates) {
        this.text = text;
        this.limits = limits;
        this.canHaveSurrogates = canHaveSurrogates;
    }

    /** How the value of a text is taken, whose first event was read. */
    private interface Taking<T> {
        T take(JsonParser parser, Event first);
    }

    /** Makes the value. */
    private final class Making implements Taking<JsonValue> {
        @Override
        public JsonValue take(JsonParser parser, Event first) {
            return value(parser, first, 0);
        }
    }

    /** Hands over the members of an object. */
    private final class TakingMembers implements Taking<Boolean> {
        private final MemberSink sink;

        TakingMembers(MemberSink sink) {
            this.sink = sink;
        }

        @Override
        public Boolean take(JsonParser parser, Event first) {
            if (first != Event.START_OBJECT) {
                value(parser, first, 0);
                return false;
            }
            members(parser, deeper(0), sink);
            return true;
        }
    }

    /** Hands over the elements of an array. */
    private final class TakingElements implements Taking<Boolean> {
        private final ElementSink sink;

        TakingElements(ElementSink sink) {
            this.sink = sink;
        }

        @Override
        public Boolean take(JsonParser parser, Event first) {
            if (first != Event.START_ARRAY) {
                value(parser, first, 0);
                return false;
            }
            int depth = deeper(0);
            for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
                if (event == Event.START_OBJECT) {
                    sink.object();
                    members(parser, deeper(depth), sink);
                } else {
                    sink.other(value(parser, event, depth));
                }
            }
            return true;
        }
    }

    JsonValue read() {
        return take(new Making());
    }

    boolean members(MemberSink sink) {
        return take(new TakingMembers(sink));
    }

    boolean elements(ElementSink sink) {
        return take(new TakingElements(sink));
    }

    private <T> T take(Taking<T> taking) {
        try (JsonParser parser = Provider.parser(new StringReader(text))) {
            T taken = taking.take(parser, parser.next());
            if (parser.hasNext()) {
                throw new JsonTextException(Fault.MALFORMED, "there is text behind its end");
            }
            return taken;
        } catch (JsonParsingException e) {
            JsonLocation at = e.getLocation();
            if (text.length() > RELIABLE) {
                throw new JsonTextException(Fault.MALFORMED, "it is not JSON");
            }
            if (at.getStreamOffset() >= text.length()) {
                throw endsTooEarly();
            }
            throw new JsonTextException(
                    Fault.MALFORMED,
                    "it is not JSON at line " + at.getLineNumber() + ", column " + at.getColumnNumber());
        } catch (JsonException | java.util.NoSuchElementException | IllegalStateException e) {
            // how providers say that the text ended too early
            throw endsTooEarly();
        }
    }

    private static JsonTextException endsTooEarly() {
        return new JsonTextException(Fault.MALFORMED, "it is not JSON: it ends too early");
    }

    private JsonValue value(JsonParser parser, Event event, int depth) {
        return switch (event) {
            case VALUE_STRING -> new StringText(string(parser));
            case START_OBJECT -> object(parser, deeper(depth));
            case START_ARRAY -> array(parser, deeper(depth));
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException("no value: " + event);
        };
    }

    private void members(JsonParser parser, int depth, MemberSink sink) {
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = string(parser);
            sink.member(name, value(parser, parser.next(), depth));
        }
    }

    private JsonValue object(JsonParser parser, int depth) {
        JsonObjectBuilder object = Provider.object();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = string(parser);
            object.add(name, value(parser, parser.next(), depth));
        }
        return object.build();
    }

    private JsonValue array(JsonParser parser, int depth) {
        JsonArrayBuilder array = Provider.array();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(parser, event, depth));
        }
        return array.build();
    }

    private int deeper(int depth) {
        return JsonChecks.requireDepth(depth + 1, limits);
    }

    private JsonValue number(String number) {
        JsonChecks.requireShort(number, limits);
        return new NumberText(number);
    }

    private String string(JsonParser parser) {
        String string = parser.getString();
        return canHaveSurrogates ? JsonChecks.requireWellFormed(string) : string;
    }
}
