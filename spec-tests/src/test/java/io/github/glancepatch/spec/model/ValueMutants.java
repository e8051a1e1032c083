// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Mutants that take wrong names and descriptions for right, or right ones for wrong. */
final class ValueMutants {
    private ValueMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "a name has up to 129 characters",
                        new NaiveValues() {
                            @Override
                            int maxNameLength() {
                                return 129;
                            }
                        },
                        "name-1"),
                Mutant.of(
                        "a name has up to 127 characters",
                        new NaiveValues() {
                            @Override
                            int maxNameLength() {
                                return 127;
                            }
                        },
                        "name-1"),
                Mutant.of(
                        "a name can be empty",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> name(JsonValue value) {
                                return JsonData.same(value, JsonData.string("")) ? Optional.empty() : super.name(value);
                            }
                        },
                        "name-1"),
                Mutant.of(
                        "an empty name is answered like a malformed one",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> name(JsonValue value) {
                                return super.name(value)
                                        .map(rejection -> rejection.code().equals(Optional.of("IMG.0013"))
                                                ? Rejection.bad("name-1", "IMG.0003")
                                                : rejection);
                            }
                        },
                        "name-1"),
                Mutant.of(
                        "a name that is no string is turned into one",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> name(JsonValue value) {
                                return super.name(value instanceof JsonNumber ? JsonData.string("1") : value);
                            }
                        },
                        "name-1"),
                Mutant.of(
                        "a name can be null",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> name(JsonValue value) {
                                return value == JsonValue.NULL ? Optional.empty() : super.name(value);
                            }
                        },
                        "name-1",
                        "value-1"),
                Mutant.of(
                        "characters are counted as UTF-16 units",
                        new NaiveValues() {
                            @Override
                            int length(String text) {
                                return text.length();
                            }
                        },
                        "custom-2",
                        "desc-1",
                        "name-1"),
                Mutant.of(
                        "characters are counted as bytes",
                        new NaiveValues() {
                            @Override
                            int length(String text) {
                                return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
                            }
                        },
                        "custom-2",
                        "desc-1",
                        "name-1"),
                Mutant.of(
                        "letters and digits of every script may appear in a name",
                        new NaiveValues() {
                            @Override
                            boolean isAllowedInName(int c) {
                                return Character.isLetterOrDigit(c) || super.isAllowedInName(c);
                            }
                        },
                        "name-2"),
                Mutant.of(
                        "an underline may not appear in a name",
                        new NaiveValues() {
                            @Override
                            boolean isAllowedInName(int c) {
                                return c != '_' && super.isAllowedInName(c);
                            }
                        },
                        "name-2"),
                Mutant.of(
                        "spaces at the ends of a name are overlooked",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> name(JsonValue value) {
                                return super.name(
                                        value instanceof JsonString text
                                                ? JsonData.string(
                                                        "a" + text.getString().strip())
                                                : value);
                            }
                        },
                        "name-1",
                        "name-2"),
                Mutant.of(
                        "the end of a name is where its first line ends",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> name(JsonValue value) {
                                return super.name(
                                        value instanceof JsonString text
                                                        && text.getString().endsWith("\n")
                                                ? JsonData.string("a")
                                                : value);
                            }
                        },
                        "name-2"),
                Mutant.of(
                        "a description can be null",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> description(JsonValue value) {
                                return value == JsonValue.NULL ? Optional.empty() : super.description(value);
                            }
                        },
                        "desc-1"),
                Mutant.of(
                        "a description that is no string is answered like a malformed request",
                        new NaiveValues() {
                            @Override
                            Optional<Rejection> description(JsonValue value) {
                                return value instanceof JsonString
                                        ? super.description(value)
                                        : Optional.of(Rejection.malformed("desc-1"));
                            }
                        },
                        "desc-1"),
                Mutant.of(
                        "a carriage return may appear in a description",
                        new NaiveValues() {
                            @Override
                            boolean isForbiddenInDescription(int c) {
                                return c != '\r' && super.isForbiddenInDescription(c);
                            }
                        },
                        "desc-2"),
                Mutant.of(
                        "no control character may appear in a description",
                        new NaiveValues() {
                            @Override
                            boolean isForbiddenInDescription(int c) {
                                return c < ' ' || super.isForbiddenInDescription(c);
                            }
                        },
                        "desc-1"),
                Mutant.of(
                        "no blank may appear in a description",
                        new NaiveValues() {
                            @Override
                            boolean isForbiddenInDescription(int c) {
                                return c == ' ' || super.isForbiddenInDescription(c);
                            }
                        },
                        "desc-1"));
    }
}
