// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import io.github.glancepatch.json.JavaValues;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** A JSON number. */
    public static final AttributeType<BigDecimal> DECIMAL = new AttributeType<>(
            JsonType.NUMBER, JsonType.NUMBER.description(), AttributeType::readDecimal, JsonValues::number);

    /** A JSON number that a double can hold, to the nearest one. */
    public static final AttributeType<Double> DOUBLE = new AttributeType<>(
            JsonType.NUMBER,
            JsonType.NUMBER.description(),
            value -> readDecimal(value).map(BigDecimal::doubleValue).filter(Double::isFinite),
            value -> JavaValues.toJson("value", value));

    /**
     * A JSON string that holds a time in ISO 8601, like {@code 2015-12-08T02:30:49Z}; written as services do, in whole
     * seconds of UTC.
     */
    public static final AttributeType<Instant> INSTANT = new AttributeType<>(
            JsonType.STRING,
            "a time like 2015-12-08T02:30:49Z",
            AttributeType::readInstant,
            time -> JsonValues.string(time.truncatedTo(ChronoUnit.SECONDS).toString()));

    /** A JSON array of objects. */
    public static final AttributeType<JsonArray> OBJECT_LIST =
            new AttributeType<>(JsonType.ARRAY, "an array of objects", AttributeType::readObjects, array -> array);

    /** A JSON object. */
    public static final AttributeType<JsonObject> OBJECT = new AttributeType<>(
            JsonType.OBJECT, JsonType.OBJECT.description(), AttributeType::readObject, object -> object);

    /** A JSON string, or a number or boolean that is read as its text: pages of a service differ in the type. */
    static final AttributeType<String> TEXT = new AttributeType<>(
            JsonType.STRING, "a string, a number or a boolean", AttributeType::readText, JsonValues::string);

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

    /**
     * {@return a JSON string that is the name of one of an enum's constants}
     *
     * @param type the enum
     * @param jsonName the name of a constant in JSON, like {@code MyEnum::jsonName}
     * @throws IllegalArgumentException when two constants have one name
     */
    public static <E extends Enum<E>> AttributeType<E> ofEnum(Class<E> type, Function<? super E, String> jsonName) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : EnumSet.allOf(type)) {
            String name = Objects.requireNonNull(jsonName.apply(constant), "jsonName");
            if (constants.put(name, constant) != null) {
                throw new IllegalArgumentException(type.getSimpleName() + ": two constants have the name " + name);
            }
        }
        return STRING.map(
                "one of " + String.join(", ", constants.keySet()),
                name -> Optional.ofNullable(constants.get(name)),
                jsonName);
    }

    /**
     * {@return a type that reads and writes another value of Java through this one}
     *
     * @param as the type in words, to follow "expected", like "a version"
     * @param reading from a value of this type; empty when it stands for none
     * @param writing back to a value of this type
     */
    public <U> AttributeType<U> map(
            String as, Function<? super T, Optional<U>> reading, Function<? super U, ? extends T> writing) {
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(writing, "writing");
        return new AttributeType<>(
                jsonType, as, value -> read(value).flatMap(reading), value -> write(writing.apply(value)));
    }

    private static Optional<BigDecimal> readDecimal(JsonValue value) {
        return value instanceof JsonNumber number ? Optional.of(number.bigDecimalValue()) : Optional.empty();
    }

    private static Optional<String> readString(JsonValue value) {
        return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    private static Optional<String> readText(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> readString(value);
            case NUMBER -> Optional.of(value.toString());
            case TRUE -> Optional.of("true");
            case FALSE -> Optional.of("false");
            case ARRAY, OBJECT, NULL -> Optional.empty();
        };
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
