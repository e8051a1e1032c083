// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.json.JsonValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternConstraintTest {

    @Test
    void a_whole_value_matches_from_end_to_end() {
        PatternConstraint digits = PatternConstraint.whole("[0-9]+", "be digits");
        assertThat(digits.violation(JsonValues.string("12"))).isEmpty();
        for (String other : new String[] {"", "a1", "1a", "1\n"}) {
            assertThat(digits.violation(JsonValues.string(other))).contains("must be digits");
        }
    }

    @Test
    void a_pattern_of_a_schema_is_found_somewhere() {
        PatternConstraint digit = PatternConstraint.found("[0-9]", "have a digit");
        assertThat(digit.violation(JsonValues.string("a1b"))).isEmpty();
        assertThat(digit.violation(JsonValues.string("ab"))).contains("must have a digit");
    }

    @ParameterizedTest
    @CsvSource({"'a', true", "'a\n', true", "'a\r', false", "'a\u2028', false", "'a\n\n', false", "'ab', false"})
    void a_dollar_stands_before_a_last_line_feed_too_and_before_no_other_end_of_line(String text, boolean found) {
        assertThat(PatternConstraint.found("^a$", "be a")
                        .violation(JsonValues.string(text))
                        .isEmpty())
                .isEqualTo(found);
    }

    @Test
    void a_value_of_another_type_matches() {
        assertThat(PatternConstraint.whole("a", "be a").violation(JsonValues.number(1)))
                .isEmpty();
    }

    @Test
    void a_match_that_would_never_end_is_none() {
        String text = "a".repeat(5_000) + "!";
        assertThat(PatternConstraint.found("^(a+)+$", "be a").violation(JsonValues.string(text)))
                .isPresent();
    }

    @Test
    void a_match_that_takes_too_long_is_none_even_where_it_would_be_found_at_last() {
        PatternConstraint slow = PatternConstraint.found("^(?:a*a*b|a*)$", "be a");
        assertThat(slow.violation(JsonValues.string("a".repeat(100)))).isEmpty();
        assertThat(slow.violation(JsonValues.string("a".repeat(5_000)))).contains("must be a");
    }

    @Test
    void a_match_may_look_at_a_long_text_more_often_than_at_a_short_one() {
        PatternConstraint tries = PatternConstraint.found("^(?:" + "a*b|".repeat(40) + "a*)$", "be a");
        assertThat(tries.violation(JsonValues.string("a".repeat(15_000)))).isEmpty();
    }

    @Test
    void a_match_that_would_exhaust_the_stack_is_none() {
        String text = "ab".repeat(500_000);
        assertThat(PatternConstraint.found("^(a|b)*$", "be a or b").violation(JsonValues.string(text)))
                .isPresent();
        assertThat(PatternConstraint.found("^(a|b)*$", "be a or b").violation(JsonValues.string("abba")))
                .isEmpty();
    }

    @Test
    void a_back_reference_is_read() {
        PatternConstraint twice = PatternConstraint.whole("(.+)\\1", "be something twice");
        assertThat(twice.violation(JsonValues.string("abab"))).isEmpty();
        assertThat(twice.violation(JsonValues.string("abac"))).isPresent();
    }

    @Test
    void a_pattern_of_a_whole_value_is_anchored_where_it_would_only_be_found() {
        PatternConstraint whole = PatternConstraint.whole("a|b", "be a or b");
        assertThat(whole.anchored()).isEqualTo("^(?:a|b)$");
        assertThat(PatternConstraint.ofAnchored(whole.anchored(), "be a or b")).isEqualTo(whole);
        assertThat(PatternConstraint.found("a|b", "be").anchored()).isEqualTo("a|b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "^a$", "^(?:a", "a)$", "^(?:a)"})
    void a_pattern_of_a_whole_value_must_be_anchored(String anchored) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternConstraint.ofAnchored(anchored, "match"))
                .withMessage("a pattern of a whole value must be in ^(?: )$");
    }

    @Test
    void no_exception_of_a_matcher_leaves_the_library() {
        // on some JDKs the matcher of this pattern throws a NullPointerException
        PatternConstraint name = PatternConstraint.found("^[\\w.&&]+$");
        assertThat(name.violation(JsonValues.string("a.&"))).isEmpty();
        assertThat(name.violation(JsonValues.string("a/"))).contains("must match the pattern ^[\\w.&&]+$");
    }

    @Test
    void the_matches_of_a_request_share_one_budget() {
        PatternConstraint slow = PatternConstraint.found("^(?:a*a*b|a*)$");
        MatchBudget budget = new MatchBudget();
        int accepted = 0;
        for (int i = 0; i < 200; i++) {
            accepted +=
                    slow.violation(JsonValues.string("a".repeat(300)), budget).isEmpty() ? 1 : 0;
        }
        assertThat(accepted).isPositive().isLessThan(100);
        // an ordinary pattern still has the work that is linear in its text
        assertThat(PatternConstraint.found("^a+$").violation(JsonValues.string("a".repeat(300)), budget))
                .isEmpty();
    }

    @Test
    void constraints_are_equal_when_pattern_way_and_hint_are() {
        PatternConstraint constraint = PatternConstraint.whole("a", "be a");
        assertThat(constraint)
                .isEqualTo(PatternConstraint.whole("a", "be a"))
                .hasSameHashCodeAs(PatternConstraint.whole("a", "be a"))
                .isNotEqualTo(PatternConstraint.whole("b", "be a"))
                .isNotEqualTo(PatternConstraint.found("a", "be a"))
                .isNotEqualTo(PatternConstraint.whole("a", "be b"));
        assertThat((Object) constraint).isNotEqualTo("a");
        assertThat(constraint).hasToString("a");
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> PatternConstraint.whole(null, "be a"))
                .withMessage("regex");
        assertThatNullPointerException()
                .isThrownBy(() -> PatternConstraint.whole("a", null))
                .withMessage("hint");
    }
}
