// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
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
    void the_type_is_checked_first() {
        ValueRule rule = ValueRule.of(JsonType.INTEGER, OWN).range(1, 9);
        assertThat(rule.check("a", json("\"1\""))).contains(new Violation(OWN, "a: must be an integer, not \"1\""));
        assertThat(rule.check("a", JsonValue.NULL)).contains(new Violation(OWN, "a: must be an integer, not null"));
    }

    @Test
    void json_null_passes_only_where_it_is_a_value_too() {
        ValueRule rule = ValueRule.of(JsonType.STRING, OWN).maxLength(1).orNull();
        assertThat(rule.nullable()).isTrue();
        assertThat(rule.check("a", JsonValue.NULL)).isEmpty();
        assertThat(rule.check("a", JsonValue.TRUE))
                .contains(new Violation(OWN, "a: must be a string or null, not true"));
        assertThat(rule.check("a", json("\"ab\"")))
                .contains(new Violation(OWN, "a: must be at most 1 character, not 2"));
    }

    @Test
    void constraints_are_checked_in_the_order_of_their_keywords_and_each_has_its_reference() {
        RuleReference length = RuleReference.of("custom-2");
        ValueRule rule = ValueRule.of(JsonType.STRING, OWN)
                .matches("[a-z]*", "be letters")
                .and(SizeLimit.minLength(2), length)
                .maxLength(2);
        assertThat(rule.check("a", json("\"1\""))).contains(new Violation(length, "a: must be at least 2 characters"));
        assertThat(rule.check("a", json("\"12\""))).contains(new Violation(OWN, "a: must be letters"));
        assertThat(rule.check("a", json("\"123\"")))
                .contains(new Violation(OWN, "a: must be at most 2 characters, not 3"));
        assertThat(rule.check("a", json("\"cd\""))).isEmpty();
    }

    @Test
    void every_step_gives_a_new_rule() {
        ValueRule strings = ValueRule.of(JsonType.ARRAY, OWN);
        assertThat(strings.maxItems(0).keywords().constraints()).hasSize(1);
        assertThat(strings.keywords().constraints()).isEmpty();
        ValueRule integer = ValueRule.of(JsonType.INTEGER, OWN);
        assertThat(integer.min(1).check("a", json("0"))).contains(new Violation(OWN, "a: must be at least 1, not 0"));
        assertThat(integer.check("a", json("0"))).isEmpty();
    }

    @Test
    void a_greatest_value_is_one_too() {
        ValueRule integer = ValueRule.of(JsonType.INTEGER, OWN).max(9);
        assertThat(integer.check("a", json("9"))).isEmpty();
        assertThat(integer.check("a", json("10"))).contains(new Violation(OWN, "a: must be at most 9, not 10"));
    }

    @Test
    void every_item_keeps_to_the_rule_of_items() {
        ValueRule strings = ValueRule.of(JsonType.ARRAY, OWN)
                .items(ValueRule.of(JsonType.STRING, OWN).maxLength(2));
        assertThat(strings.check("tags", json("[\"ab\",\"\"]"))).isEmpty();
        assertThat(strings.check("tags", json("[]"))).isEmpty();
        assertThat(strings.check("tags", json("[\"ab\",\"abc\",1]")))
                .contains(new Violation(OWN, "tags: each item must be at most 2 characters, not 3"));
        assertThat(strings.check("tags", json("[\"ab\",1]")))
                .contains(new Violation(OWN, "tags: each item must be a string, not 1"));
        assertThat(strings.check("tags", json("\"ab\"")))
                .contains(new Violation(OWN, "tags: must be an array, not \"ab\""));
    }

    @Test
    void items_are_of_arrays_only() {
        ValueRule any = ValueRule.of(List.of(), OWN).items(ValueRule.of(JsonType.STRING, OWN));
        assertThat(any.check("a", json("1"))).isEmpty();
        assertThat(any.check("a", json("[1]"))).isPresent();
    }

    @Test
    void rules_are_equal_when_they_say_the_same() {
        ValueRule rule = ValueRule.of(JsonType.STRING, OWN).maxLength(2).orNull();
        assertThat(rule)
                .isEqualTo(ValueRule.of(JsonType.STRING, OWN).orNull().maxLength(2))
                .hasSameHashCodeAs(ValueRule.of(JsonType.STRING, OWN).orNull().maxLength(2))
                .isNotEqualTo(ValueRule.of(JsonType.STRING, OWN).maxLength(2))
                .isNotEqualTo(ValueRule.of(JsonType.STRING, RuleReference.of("attr-1"))
                        .orNull()
                        .maxLength(2))
                .isNotEqualTo(ValueRule.of(JsonType.STRING, OWN).orNull())
                .isNotEqualTo(ValueRule.of(List.of(), OWN).orNull().maxLength(2))
                .hasToString("{\"type\":[\"null\",\"string\"],\"maxLength\":2}");
        assertThat((Object) rule).isNotEqualTo("a");
    }

    @Test
    void what_was_sent_is_quoted_when_it_is_short() {
        ValueRule rule = ValueRule.of(JsonType.INTEGER, OWN);
        String longest = "x".repeat(38);
        assertThat(rule.check("a", JsonValues.string(longest)))
                .contains(new Violation(OWN, "a: must be an integer, not \"" + longest + "\""));
        assertThat(rule.check("a", JsonValues.string(longest + "x")))
                .contains(new Violation(OWN, "a: must be an integer"));
        assertThat(rule.check("a", JsonValues.string("\n")))
                .contains(new Violation(OWN, "a: must be an integer, not \"\\n\""));
        assertThat(rule.check("a", json("[1]"))).contains(new Violation(OWN, "a: must be an integer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ims_test", "A-Z.a_z 0-9", "-", ".", "_", "a  b"})
    void a_name_has_letters_digits_hyphens_periods_underscores_and_inner_spaces(String name) {
        assertThat(NAME.check("a", JsonValues.string(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", " a", "a ", "a\t", "a\n", "a/b", "\u00e9", "\uff41", "\u212a", "a\u00a0b", "\ud83d\ude00"})
    void a_name_has_nothing_else(String name) {
        assertThat(NAME.check("a", JsonValues.string(name)))
                .hasValueSatisfying(v -> assertThat(v.reference()).isEqualTo(RuleReference.of("name-2", "IMG.0003")));
    }

    @ParameterizedTest
    @CsvSource({"0, IMG.0013", "129, IMG.0002"})
    void a_name_has_1_to_128_characters(int length, String code) {
        assertThat(NAME.check("a", JsonValues.string("a".repeat(128)))).isEmpty();
        assertThat(NAME.check("a", JsonValues.string("a".repeat(length))))
                .hasValueSatisfying(v -> assertThat(v.reference()).isEqualTo(RuleReference.of("name-1", code)));
    }

    @Test
    void characters_are_counted_as_code_points() {
        assertThat(DESCRIPTION.check("a", JsonValues.string("\ud83d\ude00".repeat(1024))))
                .isEmpty();
        assertThat(DESCRIPTION.check("a", JsonValues.string("\ud83d\ude00".repeat(1025))))
                .contains(new Violation(
                        RuleReference.of("desc-1", "IMG.0004"), "a: must be at most 1024 characters, not 1025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "<", ">", "a\r\n"})
    void a_description_has_no_line_break_and_no_angle_bracket(String description) {
        assertThat(DESCRIPTION.check("a", JsonValues.string(description)))
                .contains(new Violation(
                        RuleReference.of("desc-2", "IMG.0054"), "a: must have no line break and no < or >"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb", "\u2028", "\u00e9 & \"quoted\""})
    void a_description_may_have_everything_else(String description) {
        assertThat(DESCRIPTION.check("a", JsonValues.string(description))).isEmpty();
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text, JsonLimits.DEFAULT);
    }

    @Test
    void a_constraint_takes_the_place_of_the_one_of_its_keyword_and_two_bounds_are_one_range() {
        ValueRule string = ValueRule.of(JsonType.STRING, OWN);
        assertThat(string.maxLength(2).maxLength(3)).isEqualTo(string.maxLength(3));
        ValueRule integer = ValueRule.of(JsonType.INTEGER, OWN);
        assertThat(integer.min(1).max(9)).isEqualTo(integer.max(9).min(1)).isEqualTo(integer.range(1, 9));
        assertThat(integer.min(1).min(2)).isEqualTo(integer.min(2));
    }

    @Test
    void a_message_quotes_the_beginning_of_a_long_name() {
        String name = "n".repeat(1 << 20);
        assertThat(ValueRule.of(JsonType.INTEGER, OWN).check(name, JsonValues.string(name)))
                .hasValueSatisfying(
                        v -> assertThat(v.message()).isEqualTo("n".repeat(200) + "...: must be an integer"));
        ValueRule many = ValueRule.of(JsonType.STRING, OWN).oneOf("a".repeat(1 << 20), "b");
        assertThat(many.check("x", JsonValues.string("c")))
                .hasValueSatisfying(
                        v -> assertThat(v.message()).hasSizeLessThan(300).endsWith("..., not \"c\""));
    }

    @Test
    void a_closed_list_has_null_where_null_is_a_value() {
        ValueRule string = ValueRule.string();
        assertThat(string.nullable()).isFalse();
        assertThat(string.orNull().nullable()).isTrue();
        assertThat(JsonText.write(string.oneOf("a").keywords().toSchema().build()))
                .contains("[\"a\"]");
        assertThat(JsonText.write(
                        string.orNull().oneOf("a").keywords().toSchema().build()))
                .contains("[null,\"a\"]");
    }
}
