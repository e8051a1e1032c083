// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mutants that hold documented attributes to something else than the documentation. */
final class AttributeValueMutants {
    private AttributeValueMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "a permitted attribute accepts everything",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
                                return Optional.empty();
                            }
                        },
                        "attr-1"),
                Mutant.of(
                        "a permitted attribute accepts strings only",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
                                return customValue(value);
                            }
                        },
                        "attr-1",
                        "value-1"),
                Mutant.of(
                        "a permitted attribute can be null",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
                                return value == JsonValue.NULL ? Optional.empty() : super.documentedValue(spec, value);
                            }
                        },
                        "attr-1"),
                Mutant.of(
                        "no permitted attribute can be null",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
                                return value == JsonValue.NULL
                                        ? Optional.of(Rejection.malformed("attr-1"))
                                        : super.documentedValue(spec, value);
                            }
                        },
                        "attr-1",
                        "value-1"),
                Mutant.of(
                                "an integer has no fraction in its text",
                                new NaiveValues() {
                                    @Override
                                    Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
                                        return value instanceof JsonNumber number
                                                        && number.bigDecimalValue()
                                                                        .scale()
                                                                > 0
                                                ? Optional.of(Rejection.bad("attr-1", spec.code()))
                                                : super.documentedValue(spec, value);
                                    }
                                },
                                "attr-1")
                        .recommended(),
                Mutant.of(
                        "an integer is cut off at its fraction",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
                                return super.documentedValue(
                                        spec,
                                        value instanceof JsonNumber number
                                                ? JsonData.number(number.longValue())
                                                : value);
                            }
                        },
                        "attr-1"),
                Mutant.of(
                        "a faulty value has the same code for every attribute",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
                                return super.documentedValue(spec, value)
                                        .map(rejection -> Rejection.malformed("attr-1"));
                            }
                        },
                        "attr-1"),
                Mutant.of(
                        "a value that begins right is right",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
                                boolean cut = value.getValueType() == ValueType.STRING
                                        && spec.types().equals(List.of(AttributeSpec.Type.STRING));
                                return cut && ((JsonString) value).getString().endsWith("\n")
                                        ? Optional.empty()
                                        : super.documentedValue(spec, value);
                            }
                        },
                        "attr-1"));
    }
}
