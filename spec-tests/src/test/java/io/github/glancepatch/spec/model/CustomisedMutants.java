// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Mutants that take wrong names and values of customised attributes for right, or right ones for wrong. */
final class CustomisedMutants {
    private CustomisedMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "the value of a customised attribute can be null",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> customValue(JsonValue value) {
                                return value == JsonValue.NULL ? Optional.empty() : super.customValue(value);
                            }
                        },
                        "attr-1",
                        "custom-1"),
                Mutant.of(
                        "the value of a customised attribute can be a number",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> customValue(JsonValue value) {
                                return value instanceof JsonNumber ? Optional.empty() : super.customValue(value);
                            }
                        },
                        "attr-1",
                        "custom-1"),
                Mutant.of(
                        "the value of a customised attribute cannot be empty",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> customValue(JsonValue value) {
                                return JsonData.same(value, JsonData.string(""))
                                        ? Optional.of(Rejection.malformed("custom-1"))
                                        : super.customValue(value);
                            }
                        },
                        "custom-1"),
                Mutant.of(
                        "the value of a customised attribute has up to 255 characters",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> customValue(JsonValue value) {
                                return value instanceof JsonString text
                                                && text.getString().length() > 255
                                        ? Optional.of(Rejection.malformed("custom-1"))
                                        : super.customValue(value);
                            }
                        },
                        "custom-1"),
                Mutant.of(
                        "the name of a customised attribute has up to 256 characters",
                        new NaiveValues() {
                            @Override
                            int maxCustomNameLength() {
                                return 256;
                            }
                        },
                        "custom-2"),
                Mutant.of(
                        "the name of a customised attribute has up to 128 characters",
                        new NaiveValues() {
                            @Override
                            int maxCustomNameLength() {
                                return 128;
                            }
                        },
                        "custom-2"),
                Mutant.of(
                        "the name of a customised attribute has controls of Latin-1",
                        new NaiveValues() {
                            @Override
                            boolean isControl(int c) {
                                return c < ' ';
                            }
                        },
                        "custom-2"),
                Mutant.of(
                        "the name of a customised attribute has no character but letters",
                        new NaiveValues() {
                            @Override
                            boolean isControl(int c) {
                                return super.isControl(c) || Character.getType(c) == Character.FORMAT;
                            }
                        },
                        "path-1",
                        "path-3"),
                Mutant.of(
                        "upper case is accepted by the cloudimages API too",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> customName(String name, boolean upperCase) {
                                return super.customName(name, true);
                            }
                        },
                        "custom-3"),
                Mutant.of(
                                "only ASCII has an upper case",
                                new NaiveValues() {
                                    @Override
                                    Optional<Rejection> customName(String name, boolean upperCase) {
                                        boolean ascii = name.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
                                        return super.customName(name, upperCase || !ascii);
                                    }
                                },
                                "custom-3")
                        .recommended(),
                Mutant.of(
                        "upper case is accepted by neither API",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> customName(String name, boolean upperCase) {
                                return super.customName(name, false);
                            }
                        },
                        "access-1",
                        "path-1"));
    }
}
