// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.AttributeSpec;
import io.github.glancepatch.spec.model.AttributeSpec.Access;
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
 * @param spec what the documentation says of the attribute
 * @param value the value
 */
public record AttributeSample(AttributeSpec spec, JsonValue value) {
    private static final String UUID = "33ad552d-1149-471c-8190-FF6776174A00";

    /** Values of the attributes with a pattern that have it, and values that just miss it. */
    private static final Map<String, List<String>> MATCHING =
            Map.of("__image_size", List.of("1", "449261568"), "__support_agent_list", List.of("hss", "ces", "hss,ces"));

    private static final Map<String, List<String>> MISSING = Map.of(
            "__image_size", List.of("", "0", "01", "-1", "1.0", "1\n", " 1", "\u0661"),
            "__support_agent_list", List.of("", "hss,", ",ces", "hss, ces", "HSS", "hss,ces\n", "hssces", "other"));

    /** Attributes of every kind, the status aside, with values that they can have. */
    public static final class Valid implements ArbitrarySupplier<AttributeSample> {
        @Override
        public Arbitrary<AttributeSample> get() {
            return each(spec -> !spec.name().equals("status"), AttributeSample::validValues);
        }
    }

    /** The values that {@code status} can have; apart, because it has a rule of its own besides. */
    public static final class ValidStatus implements ArbitrarySupplier<AttributeSample> {
        @Override
        public Arbitrary<AttributeSample> get() {
            return each(spec -> spec.name().equals("status"), AttributeSample::validValues);
        }
    }

    /** The attributes that can be null, with null. */
    public static final class Nullable implements ArbitrarySupplier<AttributeSample> {
        @Override
        public Arbitrary<AttributeSample> get() {
            return each(AttributeSpec::nullable, spec -> Stream.of(JsonValue.NULL));
        }
    }

    /** Attributes of every kind with values that they cannot have. */
    public static final class Faulty implements ArbitrarySupplier<AttributeSample> {
        @Override
        public Arbitrary<AttributeSample> get() {
            return each(spec -> true, AttributeSample::faultyValues);
        }
    }

    /** The attributes that only the cloudimages API lets a patch change, with values that they can have. */
    public static final class ValidForCloudimages implements ArbitrarySupplier<AttributeSample> {
        @Override
        public Arbitrary<AttributeSample> get() {
            return each(spec -> spec.access() == Access.CLOUDIMAGES, AttributeSample::validValues);
        }
    }

    /** The attributes that only the cloudimages API lets a patch change, with values that they cannot have. */
    public static final class FaultyForCloudimages implements ArbitrarySupplier<AttributeSample> {
        @Override
        public Arbitrary<AttributeSample> get() {
            return each(spec -> spec.access() == Access.CLOUDIMAGES, AttributeSample::faultyValues);
        }
    }

    private static Arbitrary<AttributeSample> each(
            Predicate<AttributeSpec> which, Function<AttributeSpec, Stream<JsonValue>> values) {
        return Arbitraries.of(ImsAttributes.all().values().stream()
                .filter(spec -> spec.access() != Access.PATCHABLE)
                .filter(which)
                .flatMap(spec -> values.apply(spec).map(value -> new AttributeSample(spec, value)))
                .toList());
    }

    private static Stream<JsonValue> validValues(AttributeSpec spec) {
        Stream<? extends JsonValue> values = spec.types().stream().flatMap(type -> validValues(spec, type));
        return Stream.concat(values, spec.nullable() ? Stream.of(JsonValue.NULL) : Stream.empty());
    }

    private static Stream<? extends JsonValue> validValues(AttributeSpec spec, AttributeSpec.Type type) {
        return switch (type) {
            case STRING -> validTexts(spec).map(JsonData::string);
            case INTEGER -> validNumbers(spec).map(text -> JsonData.number(new BigDecimal(text)));
            case BOOLEAN -> Stream.of(JsonValue.TRUE, JsonValue.FALSE);
            case STRING_LIST -> Stream.of(0, 1, 10).map(size -> JsonData.strings(Collections.nCopies(size, "tag")));
            case OBJECT -> Stream.of(JsonValue.EMPTY_JSON_OBJECT, JsonData.object("a", JsonValue.NULL));
            case OBJECT_LIST ->
                Stream.of(
                        JsonValue.EMPTY_JSON_ARRAY,
                        JsonData.array(List.of(JsonData.object("url", JsonData.string("file:///a")))));
        };
    }

    private static Stream<String> validTexts(AttributeSpec spec) {
        if (spec.types().size() == 1 && spec.min().isPresent()) {
            return Stream.of("60", "61", "299", "300");
        }
        if (spec.pattern().isPresent()) {
            return MATCHING.getOrDefault(spec.name(), List.of(UUID)).stream();
        }
        if (!spec.values().isEmpty()) {
            return spec.values().stream();
        }
        int max = spec.maxLength().orElse(2000);
        return Stream.of("", "a", "\n", "x".repeat(max), Texts.SUPPLEMENTARY.repeat(max));
    }

    private static Stream<String> validNumbers(AttributeSpec spec) {
        if (spec.max().isPresent()) {
            return Stream.of("1", "2", "1023", "1024", "1.0", "512.00", "1E+3", "1.024E+3");
        }
        return Stream.of("0", "1", "512.0", "1E+3", "2147483647");
    }

    private static Stream<JsonValue> faultyValues(AttributeSpec spec) {
        List<JsonValue> values = new ArrayList<>(wrongTypes(spec));
        for (AttributeSpec.Type type : spec.types()) {
            values.addAll(faultyValues(spec, type));
        }
        return values.stream();
    }

    private static List<JsonValue> faultyValues(AttributeSpec spec, AttributeSpec.Type type) {
        List<JsonValue> values = new ArrayList<>();
        switch (type) {
            case STRING -> faultyTexts(spec).map(JsonData::string).forEach(values::add);
            case INTEGER ->
                faultyNumbers(spec)
                        .map(text -> JsonData.number(new BigDecimal(text)))
                        .forEach(values::add);
            case STRING_LIST -> {
                values.add(JsonData.strings(Collections.nCopies(11, "tag")));
                values.add(JsonData.array(List.of(JsonData.string("tag"), JsonValue.NULL)));
            }
            case OBJECT_LIST ->
                values.add(JsonData.array(List.of(JsonValue.EMPTY_JSON_OBJECT, JsonData.string("url"))));
            case BOOLEAN, OBJECT -> {}
        }
        return values;
    }

    private static List<JsonValue> wrongTypes(AttributeSpec spec) {
        List<JsonValue> wrong = new ArrayList<>();
        if (!spec.nullable()) {
            wrong.add(JsonValue.NULL);
        }
        if (!spec.types().contains(AttributeSpec.Type.BOOLEAN)) {
            wrong.add(JsonValue.TRUE);
        }
        if (!spec.types().contains(AttributeSpec.Type.INTEGER)) {
            wrong.add(JsonData.number(1));
        }
        if (!spec.types().contains(AttributeSpec.Type.STRING)) {
            wrong.add(JsonData.string("1"));
            wrong.add(JsonData.string("true"));
        }
        if (!spec.types().contains(AttributeSpec.Type.STRING_LIST)
                && !spec.types().contains(AttributeSpec.Type.OBJECT_LIST)) {
            wrong.add(JsonValue.EMPTY_JSON_ARRAY);
        }
        if (!spec.types().contains(AttributeSpec.Type.OBJECT)) {
            wrong.add(JsonValue.EMPTY_JSON_OBJECT);
        }
        return wrong;
    }

    private static Stream<String> faultyTexts(AttributeSpec spec) {
        if (spec.types().size() == 1 && spec.min().isPresent()) {
            return Stream.of("", "59", "301", "-60", "60.5", "1e2", "sixty", " 60", "\u0666\u0660");
        }
        if (spec.pattern().isPresent()) {
            return MISSING
                    .getOrDefault(spec.name(), List.of("", UUID + "\n", UUID.replace('3', 'g'), UUID + "0"))
                    .stream();
        }
        if (!spec.values().isEmpty()) {
            String first = spec.values().get(0);
            return Stream.of(
                    "", first + "\n", " " + first, first + "x", "\u0131" + first, String.join("|", "x", first));
        }
        return spec.maxLength().stream().flatMap(max -> Stream.of("x".repeat(max + 1), "\u00E4".repeat(max + 1)));
    }

    private static Stream<String> faultyNumbers(AttributeSpec spec) {
        Stream<String> fractions = Stream.of("1.5", "0.1", "1E-1");
        if (spec.max().isPresent()) {
            return Stream.concat(fractions, Stream.of("0", "-1", "1025", "1024.5", "0.9", "1E+4"));
        }
        return spec.min().isPresent() ? Stream.concat(fractions, Stream.of("-1", "-0.5", "-1E+3")) : fractions;
    }
}
