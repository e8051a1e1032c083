// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** JSON values made, varied and compared. */
public final class JsonData {
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

    private JsonData() {}

    /**
     * {@return the JSON object that a text of the kit's own is; not for texts from elsewhere}
     *
     * @param text the text
     */
    public static JsonObject parse(String text) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /**
     * {@return a JSON string}
     *
     * @param text its text
     */
    public static JsonString string(String text) {
        return PROVIDER.createValue(text);
    }

    /**
     * {@return a JSON number}
     *
     * @param number the number
     */
    public static JsonNumber number(long number) {
        return PROVIDER.createValue(number);
    }

    /**
     * {@return a JSON number}
     *
     * @param number the number
     */
    public static JsonNumber number(BigDecimal number) {
        return PROVIDER.createValue(number);
    }

    /**
     * {@return a JSON array}
     *
     * @param elements its elements
     */
    public static JsonArray array(Collection<? extends JsonValue> elements) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        elements.forEach(array::add);
        return array.build();
    }

    /**
     * {@return a JSON array of strings}
     *
     * @param elements the texts of its elements
     */
    public static JsonArray strings(Collection<String> elements) {
        return array(elements.stream().map(JsonData::string).toList());
    }

    /**
     * {@return a JSON object}
     *
     * @param members its members in their order
     */
    public static JsonObject object(Map<String, ? extends JsonValue> members) {
        JsonObjectBuilder object = BUILDERS.createObjectBuilder();
        members.forEach(object::add);
        return object.build();
    }

    /**
     * {@return a JSON object with one member}
     *
     * @param name the member's name
     * @param value the member's value
     */
    public static JsonObject object(String name, JsonValue value) {
        return object(Map.of(name, value));
    }

    /**
     * {@return the object with a member set: in its place when it exists, else at the end}
     *
     * @param object the object
     * @param name the member's name
     * @param value the member's value
     */
    public static JsonObject with(JsonObject object, String name, JsonValue value) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object);
        members.put(name, value);
        return object(members);
    }

    /**
     * {@return the object without a member}
     *
     * @param object the object
     * @param name the member's name
     */
    public static JsonObject without(JsonObject object, String name) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object);
        members.remove(name);
        return object(members);
    }

    /**
     * {@return whether two values are the same value: objects without regard to order, numbers by value, so that
     * {@code 1}, {@code 1.0} and {@code 1e0} are the same}
     */
    public static boolean same(JsonValue a, JsonValue b) {
        return same(a, b, JsonData::sameNumber);
    }

    /** {@return whether two values are the same to a reader that keeps numbers as doubles, as many do (RFC 8259, 6)} */
    public static boolean sameAsDoubles(JsonValue a, JsonValue b) {
        return same(a, b, (x, y) -> x.doubleValue() == y.doubleValue());
    }

    private static boolean sameNumber(JsonNumber a, JsonNumber b) {
        return a.bigDecimalValue().compareTo(b.bigDecimalValue()) == 0;
    }

    private static boolean same(JsonValue a, JsonValue b, BiPredicate<JsonNumber, JsonNumber> numbers) {
        if (a instanceof JsonNumber x && b instanceof JsonNumber y) {
            return numbers.test(x, y);
        }
        if (a instanceof JsonString x && b instanceof JsonString y) {
            return x.getString().equals(y.getString());
        }
        if (a instanceof JsonArray x && b instanceof JsonArray y) {
            return x.size() == y.size()
                    && IntStream.range(0, x.size()).allMatch(i -> same(x.get(i), y.get(i), numbers));
        }
        if (a instanceof JsonObject x && b instanceof JsonObject y) {
            return x.keySet().equals(y.keySet())
                    && x.entrySet().stream()
                            .allMatch(member -> same(
                                    member.getValue(), y.getOrDefault(member.getKey(), member.getValue()), numbers));
        }
        return a.getValueType() == b.getValueType();
    }
}
