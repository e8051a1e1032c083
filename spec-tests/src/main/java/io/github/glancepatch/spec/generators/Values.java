// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** JSON values. */
public final class Values {
    private static final List<JsonValue> NUMBERS = List.of(
            JsonData.number(0),
            JsonData.number(-1),
            JsonData.number(1024),
            JsonData.number(Long.MAX_VALUE),
            JsonData.number(new BigDecimal("1.0")),
            JsonData.number(new BigDecimal("-0.5")),
            JsonData.number(new BigDecimal("1E+3")),
            JsonData.number(new BigDecimal("123456789012345678901234567890.123456789")));

    private static final List<JsonValue> CONSTANTS = List.of(JsonValue.NULL, JsonValue.TRUE, JsonValue.FALSE);

    // Made once: jqwik keeps the generators of an arbitrary that it has seen before.
    private static final Arbitrary<JsonValue> TEXT = Texts.any().map(JsonData::string);
    private static final Arbitrary<JsonValue> PLAIN =
            Choice.oneOf(Arbitraries.of(CONSTANTS), Arbitraries.of(NUMBERS), TEXT);
    private static final Arbitrary<JsonValue> ARRAYS = arrays();
    private static final Arbitrary<JsonValue> OBJECTS = objects();
    private static final Arbitrary<JsonValue> NO_TEXT =
            Choice.oneOf(Arbitraries.of(CONSTANTS), Arbitraries.of(NUMBERS), ARRAYS, OBJECTS);
    private static final Arbitrary<JsonValue> ANY = Choice.oneOf(TEXT, NO_TEXT);

    private Values() {}

    /** Values that a customised attribute can have: strings. */
    public static final class Text implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            return text();
        }
    }

    /** Values that a customised attribute cannot have: everything but strings. */
    public static final class NoText implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            return noText();
        }
    }

    /** Values of every type. */
    public static final class Any implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            return any();
        }
    }

    /** Values that are no object. */
    public static final class NoObject implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            return Choice.oneOf(PLAIN, ARRAYS);
        }
    }

    /** Values that are no array. */
    public static final class NoArray implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            return Choice.oneOf(PLAIN, OBJECTS);
        }
    }

    /** Values that every customised attribute can have: strings of a few letters. */
    public static final class Plain implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            return plainText();
        }
    }

    /** Values of {@code status} other than {@code active}. */
    public static final class Inactive implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            Arbitrary<JsonValue> texts = Arbitraries.of(
                            "queued",
                            "saving",
                            "deleted",
                            "killed",
                            "deactivated",
                            "",
                            "ACTIVE",
                            "Active",
                            "active ",
                            "inactive")
                    .map(JsonData::string);
            return Choice.oneOf(texts, noText());
        }
    }

    static Arbitrary<JsonValue> plainText() {
        return Texts.words().map(JsonData::string);
    }

    /** Arrays and objects. */
    static Arbitrary<JsonValue> structures() {
        return Choice.oneOf(ARRAYS, OBJECTS);
    }

    static Arbitrary<JsonValue> text() {
        return TEXT;
    }

    static Arbitrary<JsonValue> noText() {
        return NO_TEXT;
    }

    static Arbitrary<JsonValue> any() {
        return ANY;
    }

    private static JsonObject object(List<Map.Entry<String, JsonValue>> members) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        members.forEach(member -> object.put(member.getKey(), member.getValue()));
        return JsonData.object(object);
    }

    private static Arbitrary<JsonValue> arrays() {
        return PLAIN.list()
                .ofMaxSize(3)
                .map(JsonData::array)
                .map(array -> (JsonValue) array)
                .withoutEdgeCases();
    }

    private static Arbitrary<JsonValue> objects() {
        Arbitrary<Map.Entry<String, JsonValue>> member =
                Combinators.combine(Texts.any(), Choice.oneOf(PLAIN, ARRAYS)).as(Map::entry);
        return Choice.once(member)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Map.Entry::getKey)
                .map(Values::object)
                .map(object -> (JsonValue) object)
                .withoutEdgeCases();
    }
}
