// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
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
    @ParameterizedTest
    @MethodSource("faults")
    void a_violation_says_what_would_be_right(Constraint constraint, String value, String fault) {
        assertThat(constraint.violation(json(value))).contains(fault);
    }

    static Stream<Arguments> faults() {
        Constraint bios = oneOf("bios", "uefi");
        Constraint numbers = new OneOf(List.of(JsonValues.number(1), JsonValue.TRUE));
        PatternConstraint digits = PatternConstraint.whole("[0-9]+", "be digits");
        return Stream.of(
                arguments(bios, "\"BIOS\"", "must be bios or uefi, not \"BIOS\""),
                arguments(bios, "\"\"", "must be bios or uefi, not \"\""),
                arguments(oneOf("true"), "\"True\"", "must be true, not \"True\""),
                arguments(SizeLimit.minLength(2), "\"\ud83d\ude00\"", "must be at least 2 characters"),
                arguments(SizeLimit.maxLength(1), "\"ab\"", "must be at most 1 character, not 2"),
                arguments(digits, "\"1a\"", "must be digits"),
                arguments(digits, "\"1\\n\"", "must be digits"),
                arguments(new LowerCase(), "\"aB\"", "must have no upper-case letter"),
                arguments(new LowerCase(), "\"\u0130\"", "must have no upper-case letter"),
                arguments(range(1, 1024), "1025", "must be at least 1 and at most 1024, not 1025"),
                arguments(range(1, 1024), "0.9", "must be at least 1 and at most 1024, not 0.9"),
                arguments(range(60, 300), "\"\"", "must be at least 60 and at most 300, not \"\""),
                arguments(range(60, 300), "\"a\"", "must be at least 60 and at most 300, not \"a\""),
                arguments(range(60, 300), "\"6\u0660\"", "must be at least 60 and at most 300, not \"6\u0660\""),
                arguments(range(0, 300), "\"+5\"", "must be at least 0 and at most 300, not \"+5\""),
                arguments(range(0, 300), "\"5.0\"", "must be at least 0 and at most 300, not \"5.0\""),
                arguments(Range.of(Optional.of(0L), Optional.empty(), true), "-1", "must be at least 0, not -1"),
                arguments(Range.of(Optional.empty(), Optional.of(9L), true), "1e1", "must be at most 9, not 1e1"),
                arguments(numbers, "2", "must be 1 or true, not 2"),
                arguments(SizeLimit.minItems(2), "[1]", "must have at least 2 items, not 1"),
                arguments(SizeLimit.maxItems(1), "[\"a\",\"a\"]", "must have at most 1 item, not 2"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_value_that_keeps_to_it_has_no_violation(Constraint constraint, String value) {
        assertThat(constraint.violation(json(value))).isEmpty();
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                arguments(oneOf("bios", "uefi"), "\"uefi\""),
                arguments(SizeLimit.minLength(1), "\"a\""),
                arguments(SizeLimit.maxLength(1), "\"\ud83d\ude00\""),
                arguments(SizeLimit.maxLength(0), "\"\""),
                arguments(PatternConstraint.whole("[0-9]+", "be digits"), "\"12\""),
                arguments(new LowerCase(), "\"a_1 \u0131\u00df\""),
                arguments(range(1, 1024), "1"),
                arguments(range(1, 1024), "1024.0"),
                arguments(range(60, 300), "\"060\""),
                arguments(range(0, Long.MAX_VALUE), "9223372036854775807"),
                arguments(Range.of(Optional.of(0L), Optional.empty(), true), "1e500"),
                arguments(Range.of(Optional.of(0L), Optional.empty(), true), "\"" + "9".repeat(1000) + "\""),
                arguments(Range.of(Optional.empty(), Optional.of(9L), true), "-1e500"),
                arguments(new OneOf(List.of(JsonValues.number(1))), "1.0"),
                arguments(SizeLimit.maxItems(2), "[\"a\",\"a\"]"));
    }

    @Test
    void a_long_text_is_matched_without_recursion() {
        ValueRule name = ImageRules.ims().ruleFor("name").value();
        ValueRule description = ImageRules.ims().ruleFor("__description").value();
        ValueRule agents = ImageRules.ims().ruleFor("__support_agent_list").value();
        JsonValue blanks = JsonValues.string("a" + " ".repeat(500_000));
        assertThat(name.keywords().constraints().get(2).constraint().violation(blanks))
                .isPresent();
        assertThat(description.keywords().constraints().get(1).constraint().violation(blanks))
                .isEmpty();
        assertThat(agents.check("a", JsonValues.string("hss" + ",ces".repeat(200_000))))
                .isEmpty();
    }

    @Test
    void it_holds_of_every_value_of_a_type_that_it_is_not_about() {
        List<Constraint> ofStrings = List.of(
                SizeLimit.minLength(1), SizeLimit.maxLength(0), new LowerCase(), PatternConstraint.whole("a", "be a"));
        for (String value : new String[] {"1", "null", "true", "[\"B\"]", "{\"a\":\"B\"}"}) {
            assertThat(ofStrings)
                    .allSatisfy(one -> assertThat(one.violation(json(value))).isEmpty());
        }
        for (String value : new String[] {"null", "true", "[0]", "{}"}) {
            assertThat(range(1, 2).violation(json(value))).isEmpty();
        }
        for (String value : new String[] {"null", "\"abc\"", "3", "{\"a\":1}"}) {
            assertThat(SizeLimit.maxItems(0).violation(json(value))).isEmpty();
        }
    }

    @Test
    void the_allowed_values_are_copied() {
        List<JsonValue> allowed = new ArrayList<>(List.of(JsonValue.TRUE));
        OneOf constraint = new OneOf(allowed);
        allowed.add(JsonValue.FALSE);
        assertThat(constraint.allowed()).containsExactly(JsonValue.TRUE).isUnmodifiable();
    }

    private static Constraint oneOf(String... strings) {
        return new OneOf(
                Arrays.stream(strings).<JsonValue>map(JsonValues::string).toList());
    }

    private static Constraint range(long min, long max) {
        return Range.of(Optional.of(min), Optional.of(max), true);
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }
}
