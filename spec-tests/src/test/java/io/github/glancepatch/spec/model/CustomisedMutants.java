// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Mutants that take wrong names and values of customised attributes for right, or right ones for wrong: a table of the
 * fault, what the mutant accepts or rejects where the model decides right, and the rules that it trips.
 */
final class CustomisedMutants {
    private static final NaiveValues RIGHT = new NaiveValues();

    private CustomisedMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(values(), names());
    }

    private static Stream<Mutant> values() {
        return Stream.of(
                accepted(
                        "the value of a customised attribute can be null",
                        value -> value == JsonValue.NULL,
                        "attr-1",
                        "custom-1"),
                accepted(
                        "the value of a customised attribute can be a number",
                        JsonNumber.class::isInstance,
                        "attr-1",
                        "custom-1"),
                rejected(
                        "the value of a customised attribute cannot be empty",
                        value -> JsonData.same(value, JsonData.string("")),
                        "custom-1"),
                rejected(
                        "the value of a customised attribute has up to 255 characters",
                        value -> value instanceof JsonString text
                                && text.getString().length() > 255,
                        "custom-1"));
    }

    private static Stream<Mutant> names() {
        return Stream.of(
                maxNameLength("the name of a customised attribute has up to 256 characters", 256, "custom-2"),
                maxNameLength("the name of a customised attribute has up to 128 characters", 128, "custom-2"),
                control("the name of a customised attribute has controls of Latin-1", c -> c < ' ', "custom-2"),
                control(
                        "the name of a customised attribute has no character but letters",
                        c -> RIGHT.isControl(c) || Character.getType(c) == Character.FORMAT,
                        "path-1",
                        "path-3"),
                name(
                        "upper case is accepted by the cloudimages API too",
                        (name, upperCase) -> RIGHT.customName(name, true),
                        "custom-3"),
                name(
                                "only ASCII has an upper case",
                                (name, upperCase) -> RIGHT.customName(
                                        name, upperCase || name.chars().noneMatch(c -> c >= 'A' && c <= 'Z')),
                                "custom-3")
                        .recommended(),
                name(
                        "upper case is accepted by neither API",
                        (name, upperCase) -> RIGHT.customName(name, false),
                        "access-1",
                        "path-1"));
    }

    private static Mutant accepted(String fault, Predicate<JsonValue> accepted, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            Optional<Rejection> customValue(JsonValue value) {
                return accepted.test(value) ? Optional.empty() : super.customValue(value);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant rejected(String fault, Predicate<JsonValue> rejected, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            Optional<Rejection> customValue(JsonValue value) {
                return rejected.test(value) ? Optional.of(Rejection.malformed("custom-1")) : super.customValue(value);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant maxNameLength(String fault, int max, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            int maxCustomNameLength() {
                return max;
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant control(String fault, IntPredicate isControl, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            boolean isControl(int c) {
                return isControl.test(c);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant name(
            String fault, BiFunction<String, Boolean, Optional<Rejection>> customName, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            Optional<Rejection> customName(String name, boolean upperCase) {
                return customName.apply(name, upperCase);
            }
        };
        return Mutant.of(fault, broken, trips);
    }
}
