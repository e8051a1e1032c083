// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRuleTest {
    private static final RuleReference OWN = RuleReference.of("attr-1", "IMG.0055");
    private static final ValueRule NAME = ImageRules.ims().ruleFor("name").value();
    private static final ValueRule DESCRIPTION =
            ImageRules.ims().ruleFor("__description").value();

    @Test
    void the_type_is_asked_first() {
        ValueRule rule = ValueRule.of(ValueType.INTEGER, OWN).range(1, 9);
        assertThat(rule.check(json("\"1\""))).contains(new Violation(OWN, "the value must be an integer"));
        assertThat(rule.check(JsonValue.NULL)).contains(new Violation(OWN, "the value must be an integer"));
    }

    @Test
    void json_null_passes_only_where_it_is_a_value_too() {
        ValueRule rule = ValueRule.of(ValueType.STRING, OWN).maxLength(1).orNull();
        assertThat(rule.nullable()).isTrue();
        assertThat(rule.check(JsonValue.NULL)).isEmpty();
        assertThat(rule.check(JsonValue.TRUE)).contains(new Violation(OWN, "the value must be a string or null"));
        assertThat(rule.check(json("\"ab\"")))
                .contains(new Violation(OWN, "it must have at most 1 character and has 2"));
    }

    @Test
    void constraints_are_asked_in_their_order_and_the_first_breach_is_told_with_its_own_citation() {
        RuleReference length = RuleReference.of("custom-2");
        ValueRule rule = ValueRule.of(ValueType.STRING, OWN)
                .and(new Constraint.MinLength(2), length)
                .matches("[a-z]*", "be letters")
                .oneOf("ab", "cd");
        assertThat(rule.check(json("\"1\""))).contains(new Violation(length, "it must have at least 2 characters"));
        assertThat(rule.check(json("\"12\""))).contains(new Violation(OWN, "it must be letters"));
        assertThat(rule.check(json("\"xy\""))).contains(new Violation(OWN, "the value must be ab or cd"));
        assertThat(rule.check(json("\"cd\""))).isEmpty();
    }

    @Test
    void every_step_gives_a_new_rule() {
        ValueRule strings = ValueRule.of(ValueType.STRINGS, OWN);
        assertThat(strings.maxItems(0).constraints()).hasSize(1);
        assertThat(strings.constraints()).isEmpty();
        ValueRule integer = ValueRule.of(ValueType.INTEGER, OWN);
        assertThat(integer.min(1).check(json("0"))).contains(new Violation(OWN, "the value must be at least 1"));
        assertThat(integer.check(json("0"))).isEmpty();
    }

    @Test
    void a_greatest_value_is_one_too() {
        ValueRule integer = ValueRule.of(ValueType.INTEGER, OWN).max(9);
        assertThat(integer.check(json("9"))).isEmpty();
        assertThat(integer.check(json("10"))).contains(new Violation(OWN, "the value must be at most 9"));
    }

    @Test
    void the_constraints_are_copied() {
        List<ValueRule.Cited> constraints = new ArrayList<>();
        ValueRule rule = new ValueRule(List.of(ValueType.STRING), false, OWN, constraints);
        constraints.add(new ValueRule.Cited(new Constraint.MaxLength(0), OWN));
        assertThat(rule.constraints()).isEmpty();
        assertThat(rule.constraints()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ims_test", "A-Z.a_z 0-9", "-", ".", "_", "a  b"})
    void a_name_has_letters_digits_hyphens_periods_underscores_and_inner_spaces(String name) {
        assertThat(NAME.check(JsonValues.string(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", " a", "a ", "a\t", "a\n", "a/b", "\u00e9", "\uff41", "\u212a", "a\u00a0b", "\ud83d\ude00"})
    void a_name_has_nothing_else(String name) {
        assertThat(NAME.check(JsonValues.string(name)))
                .hasValueSatisfying(v -> assertThat(v.reference()).isEqualTo(RuleReference.of("name-2", "IMG.0003")));
    }

    @ParameterizedTest
    @CsvSource({"0, IMG.0013", "129, IMG.0002"})
    void a_name_has_1_to_128_characters(int length, String code) {
        assertThat(NAME.check(JsonValues.string("a".repeat(128)))).isEmpty();
        assertThat(NAME.check(JsonValues.string("a".repeat(length))))
                .hasValueSatisfying(v -> assertThat(v.reference()).isEqualTo(RuleReference.of("name-1", code)));
    }

    @Test
    void characters_are_counted_as_code_points() {
        assertThat(DESCRIPTION.check(JsonValues.string("\ud83d\ude00".repeat(1024))))
                .isEmpty();
        assertThat(DESCRIPTION.check(JsonValues.string("\ud83d\ude00".repeat(1025))))
                .contains(new Violation(
                        RuleReference.of("desc-1", "IMG.0004"), "it must have at most 1024 characters and has 1025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "<", ">", "a\r\n"})
    void a_description_has_no_line_break_and_no_angle_bracket(String description) {
        assertThat(DESCRIPTION.check(JsonValues.string(description)))
                .contains(new Violation(
                        RuleReference.of("desc-2", "IMG.0054"), "it must have no line break and no < or >"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb", "\u2028", "\u00e9 & \"quoted\""})
    void a_description_may_have_everything_else(String description) {
        assertThat(DESCRIPTION.check(JsonValues.string(description))).isEmpty();
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }
}
