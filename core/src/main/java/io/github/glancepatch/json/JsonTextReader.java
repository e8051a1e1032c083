// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

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
    private final String text;
    private final JsonLimits limits;

    JsonTextReader(String text, JsonLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    JsonValue read() {
        try (JsonParser parser = Provider.parser(new StringReader(text))) {
            JsonValue value = value(parser, parser.next(), 0);
            if (parser.hasNext()) {
                throw new JsonTextException(Fault.MALFORMED, "there is text behind its end");
            }
            return value;
        } catch (JsonParsingException e) {
            JsonLocation at = e.getLocation();
            throw new JsonTextException(
                    Fault.MALFORMED,
                    "it is not JSON at line " + at.getLineNumber() + ", column " + at.getColumnNumber());
        } catch (JsonException | java.util.NoSuchElementException | IllegalStateException e) {
            // how providers say that the text ended too early
            throw new JsonTextException(Fault.MALFORMED, "it is not JSON: it ends too early");
        }
    }

    private JsonValue value(JsonParser parser, Event event, int depth) {
        return switch (event) {
            case START_OBJECT -> object(parser, deeper(depth));
            case START_ARRAY -> array(parser, deeper(depth));
            case VALUE_STRING -> Provider.string(wellFormed(parser.getString()));
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException("no value: " + event);
        };
    }

    private JsonValue object(JsonParser parser, int depth) {
        JsonObjectBuilder object = Provider.object();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = wellFormed(parser.getString());
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

    private static String wellFormed(String string) {
        return JsonChecks.requireWellFormed(string);
    }
}
