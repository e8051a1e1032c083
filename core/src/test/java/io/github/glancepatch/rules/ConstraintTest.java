// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintTest {
    private static final Optional<BigDecimal> NONE = Optional.empty();

    @ParameterizedTest
    @MethodSource("faults")
    void a_breach_is_told_as_what_would_be_right(Constraint constraint, String value, String fault) {
        assertThat(constraint.violation(json(value))).contains(fault);
    }

    static Stream<Arguments> faults() {
        Constraint bios = oneOf("bios", "uefi");
        Constraint numbers = new Constraint.OneOf(List.of(JsonValues.number(1), JsonValue.TRUE));
        PatternConstraint digits = PatternConstraint.whole("[0-9]+", "be digits");
        return Stream.of(
                arguments(bios, "\"BIOS\"", "the value must be bios or uefi"),
                arguments(bios, "\"\"", "the value must be bios or uefi"),
                arguments(oneOf("true"), "\"True\"", "the value must be true"),
                arguments(new Constraint.MinLength(2), "\"\ud83d\ude00\"", "it must have at least 2 characters"),
                arguments(new Constraint.MaxLength(1), "\"ab\"", "it must have at most 1 character and has 2"),
                arguments(digits, "\"1a\"", "it must be digits"),
                arguments(digits, "\"1\\n\"", "it must be digits"),
                arguments(new Constraint.LowerCase(), "\"aB\"", "it must have no upper-case letter"),
                arguments(new Constraint.LowerCase(), "\"\u0130\"", "it must have no upper-case letter"),
                arguments(range(1, 1024), "1025", "the value must be at least 1 and at most 1024"),
                arguments(range(1, 1024), "0.9", "the value must be at least 1 and at most 1024"),
                arguments(range(60, 300), "\"\"", "the value must be at least 60 and at most 300"),
                arguments(range(60, 300), "\"a\"", "the value must be at least 60 and at most 300"),
                arguments(range(60, 300), "\"6\u0660\"", "the value must be at least 60 and at most 300"),
                arguments(range(0, 300), "\"+5\"", "the value must be at least 0 and at most 300"),
                arguments(range(0, 300), "\"5.0\"", "the value must be at least 0 and at most 300"),
                arguments(
                        new Constraint.Range(Optional.of(BigDecimal.valueOf(0)), NONE, true),
                        "-1",
                        "the value must be at least 0"),
                arguments(
                        new Constraint.Range(NONE, Optional.of(BigDecimal.valueOf(9)), true),
                        "1e1",
                        "the value must be at most 9"),
                arguments(numbers, "2", "the value must be 1 or true"),
                arguments(
                        new Constraint.ItemMaxLength(2),
                        "[\"ab\",\"abc\",\"abcd\"]",
                        "of an element: it must have at most 2 characters and has 3"),
                arguments(new Constraint.MaxItems(1), "[\"a\",\"a\"]", "it must have at most 1 element and has 2"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_value_that_keeps_to_it_has_no_fault(Constraint constraint, String value) {
        assertThat(constraint.violation(json(value))).isEmpty();
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                arguments(oneOf("bios", "uefi"), "\"uefi\""),
                arguments(new Constraint.MinLength(1), "\"a\""),
                arguments(new Constraint.MaxLength(1), "\"\ud83d\ude00\""),
                arguments(new Constraint.MaxLength(0), "\"\""),
                arguments(PatternConstraint.whole("[0-9]+", "be digits"), "\"12\""),
                arguments(new Constraint.LowerCase(), "\"a_1 \u0131\u00df\""),
                arguments(range(1, 1024), "1"),
                arguments(range(1, 1024), "1024.0"),
                arguments(range(60, 300), "\"060\""),
                arguments(range(0, Long.MAX_VALUE), "9223372036854775807"),
                arguments(new Constraint.Range(Optional.of(BigDecimal.valueOf(0)), NONE, true), "1e500"),
                arguments(
                        new Constraint.Range(Optional.of(BigDecimal.valueOf(0)), NONE, true),
                        "\"" + "9".repeat(1000) + "\""),
                arguments(new Constraint.Range(NONE, Optional.of(BigDecimal.valueOf(9)), true), "-1e500"),
                arguments(new Constraint.OneOf(List.of(JsonValues.number(1))), "1.0"),
                arguments(new Constraint.ItemMaxLength(2), "[\"\ud83d\ude00b\",\"\"]"),
                arguments(new Constraint.MaxItems(2), "[\"a\",\"a\"]"));
    }

    @Test
    void a_long_text_is_matched_without_recursion() {
        ValueRule name = ImageRules.ims().ruleFor("name").value();
        ValueRule description = ImageRules.ims().ruleFor("__description").value();
        ValueRule agents = ImageRules.ims().ruleFor("__support_agent_list").value();
        JsonValue blanks = JsonValues.string("a" + " ".repeat(500_000));
        assertThat(name.constraints().get(2).constraint().violation(blanks)).isPresent();
        assertThat(description.constraints().get(1).constraint().violation(blanks))
                .isEmpty();
        assertThat(agents.check(JsonValues.string("hss" + ",ces".repeat(200_000))))
                .isEmpty();
    }

    @Test
    void it_holds_of_every_value_of_a_type_that_it_does_not_speak_of() {
        List<Constraint> ofStrings = List.of(
                new Constraint.MinLength(1),
                new Constraint.MaxLength(0),
                new Constraint.LowerCase(),
                PatternConstraint.whole("a", "be a"));
        for (String value : new String[] {"1", "null", "true", "[\"B\"]", "{\"a\":\"B\"}"}) {
            assertThat(ofStrings)
                    .allSatisfy(one -> assertThat(one.violation(json(value))).isEmpty());
        }
        for (String value : new String[] {"null", "true", "[0]", "{}"}) {
            assertThat(range(1, 2).violation(json(value))).isEmpty();
        }
        for (String value : new String[] {"null", "\"abc\"", "3", "{\"a\":\"abc\"}", "[3,[\"abc\"]]"}) {
            assertThat(new Constraint.ItemMaxLength(2).violation(json(value))).isEmpty();
        }
        for (String value : new String[] {"null", "\"abc\"", "3", "{\"a\":1}"}) {
            assertThat(new Constraint.MaxItems(0).violation(json(value))).isEmpty();
        }
    }

    @Test
    void the_allowed_values_are_copied() {
        List<JsonValue> allowed = new ArrayList<>(List.of(JsonValue.TRUE));
        Constraint.OneOf constraint = new Constraint.OneOf(allowed);
        allowed.add(JsonValue.FALSE);
        assertThat(constraint.allowed()).containsExactly(JsonValue.TRUE).isUnmodifiable();
    }

    private static Constraint oneOf(String... strings) {
        return new Constraint.OneOf(
                Arrays.stream(strings).<JsonValue>map(JsonValues::string).toList());
    }

    private static Constraint range(long least, long most) {
        return new Constraint.Range(
                Optional.of(BigDecimal.valueOf(least)), Optional.of(BigDecimal.valueOf(most)), true);
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }
}
