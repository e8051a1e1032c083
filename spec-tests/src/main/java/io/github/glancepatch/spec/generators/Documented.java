// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.AttributeFact;
import io.github.glancepatch.spec.model.AttributeFact.Patchable;
import io.github.glancepatch.spec.model.ImsAttributes;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/**
 * Documented attributes with values, for a rule set that lets a patch change them: values that the documentation allows
 * and values that it does not. There are so few that properties run through all of them.
 *
 * @param fact what the documentation says of the attribute
 * @param value the value
 */
public record Documented(AttributeFact fact, JsonValue value) {
    private static final String UUID = "33ad552d-1149-471c-8190-FF6776174A00";

    /** Values of the attributes with a pattern that have it, and values that just miss it. */
    private static final Map<String, List<String>> MATCHING =
            Map.of("__image_size", List.of("1", "449261568"), "__support_agent_list", List.of("hss", "ces", "hss,ces"));

    private static final Map<String, List<String>> MISSING = Map.of(
            "__image_size", List.of("", "0", "01", "-1", "1.0", "1\n", " 1", "\u0661"),
            "__support_agent_list", List.of("", "hss,", ",ces", "hss, ces", "HSS", "hss,ces\n", "hssces", "other"));

    /** Attributes of every kind, the status aside, with values that they can have. */
    public static final class Valid implements ArbitrarySupplier<Documented> {
        /** Makes one. */
        public Valid() {}

        @Override
        public Arbitrary<Documented> get() {
            return each(fact -> !fact.name().equals("status"), Documented::validValues);
        }
    }

    /** The values that {@code status} can have; apart, because it has a rule of its own besides. */
    public static final class ValidStatus implements ArbitrarySupplier<Documented> {
        /** Makes one. */
        public ValidStatus() {}

        @Override
        public Arbitrary<Documented> get() {
            return each(fact -> fact.name().equals("status"), Documented::validValues);
        }
    }

    /** The attributes that can be null, with null. */
    public static final class Nullable implements ArbitrarySupplier<Documented> {
        /** Makes one. */
        public Nullable() {}

        @Override
        public Arbitrary<Documented> get() {
            return each(AttributeFact::nullable, fact -> Stream.of(JsonValue.NULL));
        }
    }

    /** Attributes of every kind with values that they cannot have. */
    public static final class Faulty implements ArbitrarySupplier<Documented> {
        /** Makes one. */
        public Faulty() {}

        @Override
        public Arbitrary<Documented> get() {
            return each(fact -> true, Documented::faultyValues);
        }
    }

    /** The attributes that only the sibling call lets a patch change, with values that they can have. */
    public static final class ValidSibling implements ArbitrarySupplier<Documented> {
        /** Makes one. */
        public ValidSibling() {}

        @Override
        public Arbitrary<Documented> get() {
            return each(fact -> fact.patchable() == Patchable.SIBLING, Documented::validValues);
        }
    }

    /** The attributes that only the sibling call lets a patch change, with values that they cannot have. */
    public static final class FaultySibling implements ArbitrarySupplier<Documented> {
        /** Makes one. */
        public FaultySibling() {}

        @Override
        public Arbitrary<Documented> get() {
            return each(fact -> fact.patchable() == Patchable.SIBLING, Documented::faultyValues);
        }
    }

    private static Arbitrary<Documented> each(
            Predicate<AttributeFact> which, Function<AttributeFact, Stream<JsonValue>> values) {
        return Arbitraries.of(ImsAttributes.all().values().stream()
                .filter(fact -> fact.patchable() != Patchable.NATIVE)
                .filter(which)
                .flatMap(fact -> values.apply(fact).map(value -> new Documented(fact, value)))
                .toList());
    }

    private static Stream<JsonValue> validValues(AttributeFact fact) {
        Stream<? extends JsonValue> values = switch (fact.type()) {
            case STRING -> validTexts(fact).map(JsonData::string);
            case INTEGER -> validNumbers(fact).map(text -> JsonData.number(new BigDecimal(text)));
            case BOOLEAN -> Stream.of(JsonValue.TRUE, JsonValue.FALSE);
            case STRINGS -> Stream.of(0, 1, 10).map(size -> JsonData.strings(Collections.nCopies(size, "tag")));
            case OBJECT -> Stream.of(JsonValue.EMPTY_JSON_OBJECT, JsonData.object("a", JsonValue.NULL));
            case OBJECTS ->
                Stream.of(
                        JsonValue.EMPTY_JSON_ARRAY,
                        JsonData.array(List.of(JsonData.object("url", JsonData.string("file:///a")))));
        };
        return Stream.concat(values, fact.nullable() ? Stream.of(JsonValue.NULL) : Stream.empty());
    }

    private static Stream<String> validTexts(AttributeFact fact) {
        if (fact.least().isPresent()) {
            return Stream.of("60", "61", "299", "300");
        }
        if (fact.pattern().isPresent()) {
            return MATCHING.getOrDefault(fact.name(), List.of(UUID)).stream();
        }
        if (!fact.values().isEmpty()) {
            return fact.values().stream();
        }
        int most = fact.characters().orElse(2000);
        return Stream.of("", "a", "\n", "x".repeat(most), Texts.SUPPLEMENTARY.repeat(most));
    }

    private static Stream<String> validNumbers(AttributeFact fact) {
        if (fact.most().isPresent()) {
            return Stream.of("1", "2", "1023", "1024", "1.0", "512.00", "1E+3", "1.024E+3");
        }
        return Stream.of("0", "1", "512.0", "1E+3", "2147483647");
    }

    private static Stream<JsonValue> faultyValues(AttributeFact fact) {
        List<JsonValue> values = new ArrayList<>(wrongTypes(fact));
        switch (fact.type()) {
            case STRING -> faultyTexts(fact).map(JsonData::string).forEach(values::add);
            case INTEGER ->
                faultyNumbers(fact)
                        .map(text -> JsonData.number(new BigDecimal(text)))
                        .forEach(values::add);
            case STRINGS -> {
                values.add(JsonData.strings(Collections.nCopies(11, "tag")));
                values.add(JsonData.array(List.of(JsonData.string("tag"), JsonValue.NULL)));
            }
            case OBJECTS -> values.add(JsonData.array(List.of(JsonValue.EMPTY_JSON_OBJECT, JsonData.string("url"))));
            case BOOLEAN, OBJECT -> {}
        }
        return values.stream();
    }

    private static List<JsonValue> wrongTypes(AttributeFact fact) {
        List<JsonValue> wrong = new ArrayList<>();
        if (!fact.nullable()) {
            wrong.add(JsonValue.NULL);
        }
        if (fact.type() != AttributeFact.Type.BOOLEAN) {
            wrong.add(JsonValue.TRUE);
        }
        if (fact.type() != AttributeFact.Type.INTEGER) {
            wrong.add(JsonData.number(1));
        }
        if (fact.type() != AttributeFact.Type.STRING) {
            wrong.add(JsonData.string("1"));
            wrong.add(JsonData.string("true"));
        }
        if (fact.type() != AttributeFact.Type.STRINGS && fact.type() != AttributeFact.Type.OBJECTS) {
            wrong.add(JsonValue.EMPTY_JSON_ARRAY);
        }
        if (fact.type() != AttributeFact.Type.OBJECT) {
            wrong.add(JsonValue.EMPTY_JSON_OBJECT);
        }
        return wrong;
    }

    private static Stream<String> faultyTexts(AttributeFact fact) {
        if (fact.least().isPresent()) {
            return Stream.of("", "59", "301", "-60", "60.5", "1e2", "sixty", " 60", "\u0666\u0660");
        }
        if (fact.pattern().isPresent()) {
            return MISSING
                    .getOrDefault(fact.name(), List.of("", UUID + "\n", UUID.replace('3', 'g'), UUID + "0"))
                    .stream();
        }
        if (!fact.values().isEmpty()) {
            String first = fact.values().get(0);
            return Stream.of(
                    "", first + "\n", " " + first, first + "x", "\u0131" + first, String.join("|", "x", first));
        }
        return fact.characters().stream().flatMap(most -> Stream.of("x".repeat(most + 1), "\u00E4".repeat(most + 1)));
    }

    private static Stream<String> faultyNumbers(AttributeFact fact) {
        Stream<String> fractions = Stream.of("1.5", "0.1", "1E-1");
        if (fact.most().isPresent()) {
            return Stream.concat(fractions, Stream.of("0", "-1", "1025", "1024.5", "0.9", "1E+4"));
        }
        return fact.least().isPresent() ? Stream.concat(fractions, Stream.of("-1", "-0.5", "-1E+3")) : fractions;
    }
}
