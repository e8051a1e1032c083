// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Mutants that hold documented attributes to something else than the documentation: a table of the fault, the answer to
 * a value where the model answers right, and the rules that it trips.
 */
final class AttributeValueMutants {
    private static final NaiveValues RIGHT = new NaiveValues();

    private AttributeValueMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                value("a permitted attribute accepts everything", (spec, value) -> Optional.empty(), "attr-1"),
                value(
                        "a permitted attribute accepts strings only",
                        (spec, value) -> RIGHT.customValue(value),
                        "attr-1",
                        "value-1"),
                value(
                        "a permitted attribute can be null",
                        (spec, value) ->
                                value == JsonValue.NULL ? Optional.empty() : RIGHT.documentedValue(spec, value),
                        "attr-1"),
                value(
                        "no permitted attribute can be null",
                        (spec, value) -> value == JsonValue.NULL
                                ? Optional.of(Rejection.malformed("attr-1"))
                                : RIGHT.documentedValue(spec, value),
                        "attr-1",
                        "value-1"),
                value(
                                "an integer has no fraction in its text",
                                (spec, value) -> value instanceof JsonNumber number
                                                && number.bigDecimalValue().scale() > 0
                                        ? Optional.of(Rejection.bad("attr-1", spec.code()))
                                        : RIGHT.documentedValue(spec, value),
                                "attr-1")
                        .recommended(),
                value(
                        "an integer is cut off at its fraction",
                        (spec, value) -> RIGHT.documentedValue(
                                spec, value instanceof JsonNumber number ? JsonData.number(number.longValue()) : value),
                        "attr-1"),
                value(
                        "a faulty value has the same code for every attribute",
                        (spec, value) ->
                                RIGHT.documentedValue(spec, value).map(rejection -> Rejection.malformed("attr-1")),
                        "attr-1"),
                value(
                        "a value that begins right is right",
                        (spec, value) -> spec.types().equals(List.of(AttributeSpec.Type.STRING))
                                        && value instanceof JsonString text
                                        && text.getString().endsWith("\n")
                                ? Optional.empty()
                                : RIGHT.documentedValue(spec, value),
                        "attr-1"));
    }

    private static Mutant value(
            String fault, BiFunction<AttributeSpec, JsonValue, Optional<Rejection>> documented, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
                return documented.apply(spec, value);
            }
        };
        return Mutant.of(fault, broken, trips);
    }
}
