// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.Optional;
import java.util.stream.Stream;

/** Mutants that take wrong names and values for right, or right ones for wrong. */
final class ValueMutants {
    private ValueMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(names(), Stream.concat(customised(), documented()));
    }

    private static Stream<Mutant> names() {
        return Stream.of(
                Mutant.of("a name has up to 129 characters", new NaiveValues() {
                    @Override
                    int mostInName() {
                        return 129;
                    }
                }),
                Mutant.of("a name has up to 127 characters", new NaiveValues() {
                    @Override
                    int mostInName() {
                        return 127;
                    }
                }),
                Mutant.of("a name can be empty", new NaiveValues() {
                    @Override
                    Optional<Refusal> name(JsonValue value) {
                        return JsonData.same(value, JsonData.string("")) ? Optional.empty() : super.name(value);
                    }
                }),
                Mutant.of("an empty name is answered like a malformed one", new NaiveValues() {
                    @Override
                    Optional<Refusal> name(JsonValue value) {
                        return super.name(value)
                                .map(refusal -> refusal.code().equals(Optional.of("IMG.0013"))
                                        ? Refusal.bad("name-1", "IMG.0003")
                                        : refusal);
                    }
                }),
                Mutant.of("a name that is no string is turned into one", new NaiveValues() {
                    @Override
                    Optional<Refusal> name(JsonValue value) {
                        return super.name(value instanceof JsonNumber ? JsonData.string("1") : value);
                    }
                }),
                Mutant.of("a name can be null", new NaiveValues() {
                    @Override
                    Optional<Refusal> name(JsonValue value) {
                        return value == JsonValue.NULL ? Optional.empty() : super.name(value);
                    }
                }),
                Mutant.of("characters are counted as UTF-16 units", new NaiveValues() {
                    @Override
                    int length(String text) {
                        return text.length();
                    }
                }),
                Mutant.of("characters are counted as bytes", new NaiveValues() {
                    @Override
                    int length(String text) {
                        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
                    }
                }),
                Mutant.of("letters and digits of every script stand in a name", new NaiveValues() {
                    @Override
                    boolean mayStandInName(int c) {
                        return Character.isLetterOrDigit(c) || super.mayStandInName(c);
                    }
                }),
                Mutant.of("an underline does not stand in a name", new NaiveValues() {
                    @Override
                    boolean mayStandInName(int c) {
                        return c != '_' && super.mayStandInName(c);
                    }
                }),
                Mutant.of("spaces at the ends of a name are overlooked", new NaiveValues() {
                    @Override
                    Optional<Refusal> name(JsonValue value) {
                        return super.name(
                                value instanceof JsonString text
                                        ? JsonData.string("a" + text.getString().strip())
                                        : value);
                    }
                }),
                Mutant.of("the end of a name is where its first line ends", new NaiveValues() {
                    @Override
                    Optional<Refusal> name(JsonValue value) {
                        return super.name(
                                value instanceof JsonString text
                                                && text.getString().endsWith("a\n")
                                        ? JsonData.string("a")
                                        : value);
                    }
                }),
                Mutant.of("a description can be null", new NaiveValues() {
                    @Override
                    Optional<Refusal> description(JsonValue value) {
                        return value == JsonValue.NULL ? Optional.empty() : super.description(value);
                    }
                }),
                Mutant.of("a description that is no string is answered like a malformed request", new NaiveValues() {
                    @Override
                    Optional<Refusal> description(JsonValue value) {
                        return value instanceof JsonString
                                ? super.description(value)
                                : Optional.of(Refusal.malformed("desc-1"));
                    }
                }),
                Mutant.of("a carriage return stands in a description", new NaiveValues() {
                    @Override
                    boolean mayNotStandInDescription(int c) {
                        return c != '\r' && super.mayNotStandInDescription(c);
                    }
                }),
                Mutant.of("no control character stands in a description", new NaiveValues() {
                    @Override
                    boolean mayNotStandInDescription(int c) {
                        return c < ' ' || super.mayNotStandInDescription(c);
                    }
                }),
                Mutant.of("no blank stands in a description", new NaiveValues() {
                    @Override
                    boolean mayNotStandInDescription(int c) {
                        return c == ' ' || super.mayNotStandInDescription(c);
                    }
                }));
    }

    private static Stream<Mutant> customised() {
        return Stream.of(
                Mutant.of("the value of a customised attribute can be null", new NaiveValues() {
                    @Override
                    Optional<Refusal> customValue(JsonValue value) {
                        return value == JsonValue.NULL ? Optional.empty() : super.customValue(value);
                    }
                }),
                Mutant.of("the value of a customised attribute can be a number", new NaiveValues() {
                    @Override
                    Optional<Refusal> customValue(JsonValue value) {
                        return value instanceof JsonNumber ? Optional.empty() : super.customValue(value);
                    }
                }),
                Mutant.of("the value of a customised attribute cannot be empty", new NaiveValues() {
                    @Override
                    Optional<Refusal> customValue(JsonValue value) {
                        return JsonData.same(value, JsonData.string(""))
                                ? Optional.of(Refusal.malformed("custom-1"))
                                : super.customValue(value);
                    }
                }),
                Mutant.of("the value of a customised attribute has up to 255 characters", new NaiveValues() {
                    @Override
                    Optional<Refusal> customValue(JsonValue value) {
                        return value instanceof JsonString text
                                        && text.getString().length() > 255
                                ? Optional.of(Refusal.malformed("custom-1"))
                                : super.customValue(value);
                    }
                }),
                Mutant.of("the name of a customised attribute has up to 256 characters", new NaiveValues() {
                    @Override
                    int mostInCustomName() {
                        return 256;
                    }
                }),
                Mutant.of("the name of a customised attribute has up to 128 characters", new NaiveValues() {
                    @Override
                    int mostInCustomName() {
                        return 128;
                    }
                }),
                Mutant.of("the name of a customised attribute has controls of Latin-1", new NaiveValues() {
                    @Override
                    boolean isControl(int c) {
                        return c < ' ';
                    }
                }),
                Mutant.of("the name of a customised attribute has no character but letters", new NaiveValues() {
                    @Override
                    boolean isControl(int c) {
                        return super.isControl(c) || Character.getType(c) == Character.FORMAT;
                    }
                }),
                Mutant.of("upper case is taken by the sibling call too", new NaiveValues() {
                    @Override
                    Optional<Refusal> customName(String name, boolean upperCase) {
                        return super.customName(name, true);
                    }
                }),
                Mutant.of("only ASCII has an upper case", new NaiveValues() {
                    @Override
                    Optional<Refusal> customName(String name, boolean upperCase) {
                        boolean ascii = name.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
                        return super.customName(name, upperCase || !ascii);
                    }
                }),
                Mutant.of("upper case is taken by neither call", new NaiveValues() {
                    @Override
                    Optional<Refusal> customName(String name, boolean upperCase) {
                        return super.customName(name, false);
                    }
                }));
    }

    private static Stream<Mutant> documented() {
        return Stream.of(
                Mutant.of("a permitted attribute takes everything", new NaiveValues() {
                    @Override
                    Optional<Refusal> documentedValue(AttributeFact fact, JsonValue value) {
                        return Optional.empty();
                    }
                }),
                Mutant.of("a permitted attribute takes strings only", new NaiveValues() {
                    @Override
                    Optional<Refusal> documentedValue(AttributeFact fact, JsonValue value) {
                        return customValue(value);
                    }
                }),
                Mutant.of("a permitted attribute can be null", new NaiveValues() {
                    @Override
                    Optional<Refusal> documentedValue(AttributeFact fact, JsonValue value) {
                        return value == JsonValue.NULL ? Optional.empty() : super.documentedValue(fact, value);
                    }
                }),
                Mutant.of("no permitted attribute can be null", new NaiveValues() {
                    @Override
                    Optional<Refusal> documentedValue(AttributeFact fact, JsonValue value) {
                        return value == JsonValue.NULL
                                ? Optional.of(Refusal.malformed("attr-1"))
                                : super.documentedValue(fact, value);
                    }
                }),
                Mutant.of("an integer has no fraction in its text", new NaiveValues() {
                    @Override
                    Optional<Refusal> documentedValue(AttributeFact fact, JsonValue value) {
                        return value instanceof JsonNumber number
                                        && number.bigDecimalValue().scale() > 0
                                ? Optional.of(Refusal.bad("attr-1", fact.code()))
                                : super.documentedValue(fact, value);
                    }
                }),
                Mutant.of("an integer is cut off at its fraction", new NaiveValues() {
                    @Override
                    Optional<Refusal> documentedValue(AttributeFact fact, JsonValue value) {
                        return super.documentedValue(
                                fact, value instanceof JsonNumber number ? JsonData.number(number.longValue()) : value);
                    }
                }),
                Mutant.of("a faulty value has the same code for every attribute", new NaiveValues() {
                    @Override
                    Optional<Refusal> documentedValue(AttributeFact fact, JsonValue value) {
                        return super.documentedValue(fact, value).map(refusal -> Refusal.malformed("attr-1"));
                    }
                }),
                Mutant.of("a value that begins right is right", new NaiveValues() {
                    @Override
                    Optional<Refusal> documentedValue(AttributeFact fact, JsonValue value) {
                        boolean cut =
                                value.getValueType() == ValueType.STRING && fact.type() == AttributeFact.Type.STRING;
                        return cut && ((JsonString) value).getString().endsWith("\n")
                                ? Optional.empty()
                                : super.documentedValue(fact, value);
                    }
                }));
    }
}
