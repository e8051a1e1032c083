// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a JSON value is read as a value of Java and written back.
 *
 * @param <T> the Java type
 */
public final class AttributeType<T> {

    /** A JSON string. */
    public static final AttributeType<String> STRING = new AttributeType<>(
            JsonType.STRING, JsonType.STRING.description(), AttributeType::readString, JsonValues::string);

    /** A JSON number that is a 32-bit integer; {@code 512.0} is the integer 512. */
    public static final AttributeType<Integer> INTEGER = new AttributeType<>(
            JsonType.INTEGER, "a 32-bit integer", AttributeType::readInt, integer -> JsonValues.number(integer));

    /** A JSON number that is a 64-bit integer; {@code 512.0} is the integer 512. */
    public static final AttributeType<Long> LONG = new AttributeType<>(
            JsonType.INTEGER, "a 64-bit integer", AttributeType::readLong, integer -> JsonValues.number(integer));

    /** JSON true or false. */
    public static final AttributeType<Boolean> BOOLEAN = new AttributeType<>(
            JsonType.BOOLEAN, JsonType.BOOLEAN.description(), AttributeType::readBoolean, JsonValues::bool);

    /** A JSON array of strings, read as an immutable list. */
    public static final AttributeType<List<String>> STRING_LIST = new AttributeType<>(
            JsonType.ARRAY, "an array of strings", AttributeType::readStrings, AttributeType::writeStrings);

    /** A JSON string that holds a time in ISO 8601, like {@code 2015-12-08T02:30:49Z}. */
    public static final AttributeType<Instant> INSTANT = new AttributeType<>(
            JsonType.STRING,
            "a time like 2015-12-08T02:30:49Z",
            AttributeType::readInstant,
            time -> JsonValues.string(time.toString()));

    /** A JSON array of objects. */
    public static final AttributeType<JsonArray> OBJECT_LIST =
            new AttributeType<>(JsonType.ARRAY, "an array of objects", AttributeType::readObjects, array -> array);

    /** A JSON object. */
    public static final AttributeType<JsonObject> OBJECT = new AttributeType<>(
            JsonType.OBJECT, JsonType.OBJECT.description(), AttributeType::readObject, object -> object);

    private final JsonType jsonType;
    private final String description;
    private final Function<JsonValue, Optional<T>> reader;
    private final Function<T, JsonValue> writer;

    private AttributeType(
            JsonType jsonType,
            String description,
            Function<JsonValue, Optional<T>> reader,
            Function<T, JsonValue> writer) {
        this.jsonType = jsonType;
        this.description = description;
        this.reader = reader;
        this.writer = writer;
    }

    /** {@return the type that a value of JSON has, at least, to be read as this type} */
    public JsonType jsonType() {
        return jsonType;
    }

    /**
     * {@return the value read as this type; empty when it is of another type}
     *
     * @param value the JSON value
     */
    public Optional<T> read(JsonValue value) {
        return reader.apply(value);
    }

    /**
     * {@return the value as JSON}
     *
     * @param value the value of Java
     */
    public JsonValue write(T value) {
        return writer.apply(value);
    }

    /** {@return the type in words, to stand behind "expected", like "a string"} */
    @Override
    public String toString() {
        return description;
    }

    private static Optional<String> readString(JsonValue value) {
        return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    private static Optional<Boolean> readBoolean(JsonValue value) {
        return JsonType.BOOLEAN.has(value)
                ? Optional.of(value.getValueType() == JsonValue.ValueType.TRUE)
                : Optional.empty();
    }

    private static Optional<Integer> readInt(JsonValue value) {
        return readLong(value)
                .filter(integer -> integer >= Integer.MIN_VALUE && integer <= Integer.MAX_VALUE)
                .map(Math::toIntExact);
    }

    private static Optional<Long> readLong(JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            return Optional.empty();
        }
        try {
            return Optional.of(number.bigDecimalValue().longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty(); // a fraction, or past 64 bits
        }
    }

    private static Optional<Instant> readInstant(JsonValue value) {
        try {
            return readString(value).map(text -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> readStrings(JsonValue value) {
        if (!isArrayOf(JsonType.STRING, value)) {
            return Optional.empty();
        }
        return Optional.of(value.asJsonArray().stream()
                .map(element -> ((JsonString) element).getString())
                .toList());
    }

    private static JsonValue writeStrings(List<String> strings) {
        JsonArrayBuilder array = JsonValues.array();
        strings.forEach(string -> array.add(JsonValues.string(string)));
        return array.build();
    }

    private static Optional<JsonArray> readObjects(JsonValue value) {
        return isArrayOf(JsonType.OBJECT, value) ? Optional.of(value.asJsonArray()) : Optional.empty();
    }

    private static Optional<JsonObject> readObject(JsonValue value) {
        return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    private static boolean isArrayOf(JsonType type, JsonValue value) {
        return value instanceof JsonArray array && array.stream().allMatch(type::has);
    }
}
