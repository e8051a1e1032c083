// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Mutants that take wrong names and descriptions for right, or right ones for wrong: a table of the fault, what the
 * mutant answers where the model answers right, and the rules that it trips.
 */
final class ValueMutants {
    private static final NaiveValues RIGHT = new NaiveValues();

    private ValueMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(names(), characters(), descriptions()).flatMap(all -> all);
    }

    private static Stream<Mutant> names() {
        return Stream.of(
                maxNameLength("a name has up to 129 characters", 129, "name-1"),
                maxNameLength("a name has up to 127 characters", 127, "name-1"),
                name(
                        "a name can be empty",
                        value -> JsonData.same(value, JsonData.string("")) ? Optional.empty() : RIGHT.name(value),
                        "name-1"),
                name(
                        "an empty name is answered like a malformed one",
                        value -> RIGHT.name(value)
                                .map(rejection -> rejection.code().equals(Optional.of("IMG.0013"))
                                        ? Rejection.bad("name-1", "IMG.0003")
                                        : rejection),
                        "name-1"),
                name(
                        "a name that is no string is turned into one",
                        value -> RIGHT.name(value instanceof JsonNumber ? JsonData.string("1") : value),
                        "name-1"),
                name(
                        "a name can be null",
                        value -> value == JsonValue.NULL ? Optional.empty() : RIGHT.name(value),
                        "name-1",
                        "value-1"));
    }

    private static Stream<Mutant> characters() {
        return Stream.of(
                length("characters are counted as UTF-16 units", String::length, "custom-2", "desc-1", "name-1"),
                length(
                        "characters are counted as bytes",
                        text -> text.getBytes(UTF_8).length,
                        "custom-2",
                        "desc-1",
                        "name-1"),
                allowedInName(
                        "letters and digits of every script may appear in a name",
                        c -> Character.isLetterOrDigit(c) || RIGHT.isAllowedInName(c),
                        "name-2"),
                allowedInName(
                        "an underline may not appear in a name", c -> c != '_' && RIGHT.isAllowedInName(c), "name-2"),
                name(
                        "spaces at the ends of a name are overlooked",
                        value -> RIGHT.name(
                                value instanceof JsonString text
                                        ? JsonData.string("a" + text.getString().strip())
                                        : value),
                        "name-1",
                        "name-2"),
                name(
                        "the end of a name is where its first line ends",
                        value -> RIGHT.name(
                                value instanceof JsonString text
                                                && text.getString().endsWith("\n")
                                        ? JsonData.string("a")
                                        : value),
                        "name-2"));
    }

    private static Stream<Mutant> descriptions() {
        return Stream.of(
                description(
                        "a description can be null",
                        value -> value == JsonValue.NULL ? Optional.empty() : RIGHT.description(value),
                        "desc-1"),
                description(
                        "a description that is no string is answered like a malformed request",
                        value -> value instanceof JsonString
                                ? RIGHT.description(value)
                                : Optional.of(Rejection.malformed("desc-1")),
                        "desc-1"),
                forbiddenInDescription(
                        "a carriage return may appear in a description",
                        c -> c != '\r' && RIGHT.isForbiddenInDescription(c),
                        "desc-2"),
                forbiddenInDescription(
                        "no control character may appear in a description",
                        c -> c < ' ' || RIGHT.isForbiddenInDescription(c),
                        "desc-1"),
                forbiddenInDescription(
                        "no blank may appear in a description",
                        c -> c == ' ' || RIGHT.isForbiddenInDescription(c),
                        "desc-1"));
    }

    private static Mutant maxNameLength(String fault, int max, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            int maxNameLength() {
                return max;
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant name(String fault, Function<JsonValue, Optional<Rejection>> name, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            Optional<Rejection> name(JsonValue value) {
                return name.apply(value);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant length(String fault, ToIntFunction<String> length, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            int length(String text) {
                return length.applyAsInt(text);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant allowedInName(String fault, IntPredicate isAllowed, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            boolean isAllowedInName(int c) {
                return isAllowed.test(c);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant description(
            String fault, Function<JsonValue, Optional<Rejection>> description, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            Optional<Rejection> description(JsonValue value) {
                return description.apply(value);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant forbiddenInDescription(String fault, IntPredicate isForbidden, String... trips) {
        NaiveValues broken = new NaiveValues() {
            @Override
            boolean isForbiddenInDescription(int c) {
                return isForbidden.test(c);
            }
        };
        return Mutant.of(fault, broken, trips);
    }
}
