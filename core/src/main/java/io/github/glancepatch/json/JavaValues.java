// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.JsonLimits;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts between JSON values and the plain values of Java that Jackson, Gson and JSON-B use too. */
public final class JavaValues {
    private static final Set<Class<? extends Number>> INTEGERS =
            Set.of(Byte.class, Short.class, Integer.class, Long.class);

    private JavaValues() {}

    /**
     * {@return the value of an attribute as JSON: a string, a boolean, a number, a collection, a map with strings for
     * keys, null for JSON null, or JSON itself}
     *
     * @param attribute the attribute, which the message of the exception begins with
     * @param value the value
     * @throws IllegalArgumentException when it is of another class, a number that is not finite, a map with other keys,
     *     or nests too deep
     */
    public static JsonValue toJson(String attribute, @Nullable Object value) {
        try {
            return value instanceof JsonValue json ? json : toJson(value, 0);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(attribute + ": " + e.getMessage(), e);
        }
    }

    private static JsonValue toJson(@Nullable Object value, int depth) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof JsonValue json) {
            return json;
        } else if (value instanceof CharSequence text) {
            return JsonValues.string(text.toString());
        } else if (value instanceof Boolean truth) {
            return JsonValues.bool(truth);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (depth == JsonLimits.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "the value nests deeper than " + JsonLimits.MAX_DEPTH + " levels, the limit");
        } else if (value instanceof Collection<?> collection) {
            return array(collection, depth + 1);
        } else if (value instanceof Map<?, ?> map) {
            return object(map, depth + 1);
        }
        throw new IllegalArgumentException(value.getClass().getName()
                + " has no JSON form here; give a String, Boolean, Number, Collection, Map, null or JsonValue");
    }

    private static JsonNumber number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return JsonValues.number(decimal);
        } else if (number instanceof BigInteger integer) {
            return JsonValues.number(new BigDecimal(integer));
        } else if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException(number + " is not a number of JSON");
            }
            return JsonValues.number(new BigDecimal(number.toString()));
        } else if (INTEGERS.contains(number.getClass())) {
            return JsonValues.number(number.longValue());
        }
        throw new IllegalArgumentException(
                number.getClass().getName() + " has no JSON form here; give a number of java.lang or java.math");
    }

    private static JsonArray array(Collection<?> collection, int depth) {
        JsonArrayBuilder array = JsonValues.array();
        collection.forEach(element -> array.add(toJson(element, depth)));
        return array.build();
    }

    private static JsonObject object(Map<?, ?> map, int depth) {
        JsonObjectBuilder object = JsonValues.object();
        map.forEach((name, value) -> {
            if (!(name instanceof String string)) {
                throw new IllegalArgumentException("a map must have strings for keys, and one is " + name);
            }
            object.add(string, toJson(value, depth));
        });
        return object.build();
    }

    /**
     * {@return a JSON value as a String, Boolean, Integer, Long, BigInteger or BigDecimal (the first that holds the
     * number exactly), an unmodifiable List or Map, or null for JSON null}
     *
     * @param value a value within {@link io.github.glancepatch.JsonLimits#MAX}
     */
    public static @Nullable Object toJava(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            case NUMBER -> toNumber(((JsonNumber) value).bigDecimalValue());
            case ARRAY -> toList(value.asJsonArray());
            case OBJECT -> toMap(value.asJsonObject());
        };
    }

    private static Number toNumber(BigDecimal number) {
        if (number.scale() != 0) { // written with a fraction or an exponent
            return number;
        }
        BigInteger integer = number.unscaledValue();
        if (integer.bitLength() < Integer.SIZE) {
            return integer.intValue();
        }
        return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
    }

    private static List<@Nullable Object> toList(JsonArray array) {
        List<@Nullable Object> list = new ArrayList<>(array.size());
        for (JsonValue element : array) {
            list.add(toJava(element));
        }
        return Collections.unmodifiableList(list);
    }

    private static Map<String, @Nullable Object> toMap(JsonObject object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.forEach((name, value) -> map.put(name, toJava(value)));
        return Collections.unmodifiableMap(map);
    }
}
