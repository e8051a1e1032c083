// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The floor: a copy of a map, one call on it for each operation, no rule at all. It reads with Parsson's streaming
 * parser and checks nothing.
 */
final class NaiveMap extends Contender {
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonParserFactory PARSERS = PROVIDER.createParserFactory(Map.of());
    private static final JsonGeneratorFactory GENERATORS = PROVIDER.createGeneratorFactory(Map.of());

    private final byte[] image;
    private final byte[] patch;
    private final Map<String, JsonValue> parsedImage;
    private final List<Operation> parsedPatch;

    private record Operation(String attribute, Optional<JsonValue> value) {}

    NaiveMap(Workload workload) {
        this.image = workload.image();
        this.patch = workload.patch();
        this.parsedImage = image();
        this.parsedPatch = patch();
    }

    @Override
    Map<String, JsonValue> apply() {
        return apply(parsedPatch, parsedImage);
    }

    @Override
    Map<String, JsonValue> read() {
        return apply(patch(), parsedImage);
    }

    @Override
    byte[] serve() {
        return bytes(apply(patch(), image()));
    }

    @Override
    @SuppressWarnings("unchecked")
    byte[] bytes(Object changed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(image.length + patch.length);
        try (JsonGenerator generator = GENERATORS.createGenerator(out)) {
            generator.writeStartObject();
            ((Map<String, JsonValue>) changed).forEach(generator::write);
            generator.writeEnd();
        }
        return out.toByteArray();
    }

    private static Map<String, JsonValue> apply(List<Operation> patch, Map<String, JsonValue> image) {
        Map<String, JsonValue> changed = new LinkedHashMap<>(image);
        for (Operation operation : patch) {
            if (operation.value().isPresent()) {
                changed.put(operation.attribute(), operation.value().get());
            } else {
                changed.remove(operation.attribute());
            }
        }
        return changed;
    }

    private Map<String, JsonValue> image() {
        Map<String, JsonValue> attributes = new LinkedHashMap<>();
        try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(image))) {
            parser.next();
            while (parser.next() == Event.KEY_NAME) {
                String name = parser.getString();
                attributes.put(name, value(parser, parser.next()));
            }
        }
        return attributes;
    }

    private List<Operation> patch() {
        List<Operation> operations = new ArrayList<>();
        try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(patch))) {
            parser.next();
            while (parser.next() == Event.START_OBJECT) {
                operations.add(operation(parser));
            }
        }
        return operations;
    }

    private static Operation operation(JsonParser parser) {
        String attribute = "";
        Optional<JsonValue> value = Optional.empty();
        while (parser.next() == Event.KEY_NAME) {
            String member = parser.getString();
            Event event = parser.next();
            if (member.equals("path")) {
                attribute = parser.getString().substring(1);
            } else if (member.equals("value")) {
                value = Optional.of(value(parser, event));
            }
        }
        return new Operation(attribute, value);
    }

    private static JsonValue value(JsonParser parser, Event event) {
        return switch (event) {
            case VALUE_STRING -> PROVIDER.createValue(parser.getString());
            case VALUE_NUMBER -> PROVIDER.createValue(parser.getBigDecimal());
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case START_ARRAY -> array(parser);
            default -> JsonValue.NULL;
        };
    }

    private static JsonArray array(JsonParser parser) {
        var array = PROVIDER.createArrayBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(parser, event));
        }
        return array.build();
    }
}
