// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharacterConstraintTest {

    @ParameterizedTest
    @EnumSource(CharacterConstraint.class)
    void java_says_what_the_pattern_says(CharacterConstraint constraint) {
        Pattern pattern = Pattern.compile(pattern(constraint));
        for (String text : texts()) {
            assertThat(constraint.violation(JsonValues.string(text)).isEmpty())
                    .as(text)
                    .isEqualTo(pattern.matcher(text).matches());
        }
    }

    @ParameterizedTest
    @EnumSource(CharacterConstraint.class)
    void it_is_found_by_the_pattern_that_it_is_written_as(CharacterConstraint constraint) {
        assertThat(CharacterConstraint.ofPattern(pattern(constraint))).contains(constraint);
        assertThat(CharacterConstraint.ofPattern("^(?:[a-z]*)$")).isEmpty();
    }

    @Test
    void a_violation_says_which_characters_are_right() {
        assertThat(CharacterConstraint.DESCRIPTION.violation(JsonValues.string("<")))
                .contains("must have no line break and no < or >");
    }

    @Test
    void a_value_of_another_type_has_the_right_characters() {
        assertThat(CharacterConstraint.NAME.violation(JsonValues.number(1))).isEmpty();
    }

    private static String pattern(CharacterConstraint constraint) {
        JsonObjectBuilder schema = JsonValues.object();
        constraint.write(schema);
        JsonObject written = schema.build();
        return written.getString(constraint.keyword());
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of("", "abc", "a b", "a\r\nb", "---", "\ud83d\ude00", "a\u2028b"));
        for (char c = 0; c < 0x300; c++) {
            texts.add(String.valueOf(c));
            texts.add("a" + c + "b");
            texts.add(c + "a");
            texts.add("a" + c);
        }
        return texts;
    }
}
