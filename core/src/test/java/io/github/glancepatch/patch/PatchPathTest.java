// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.glancepatch.json.JsonPointers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchPathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name  | /name
                    ''    | /
                    a/b~c | /a~1b~0c
                    a b   | /a b
                    ~1    | /~01
                    """)
    void a_name_is_written_as_a_pointer(String name, String pointer) {
        assertThat(PatchPath.of(name).pointer()).isEqualTo(pointer);
        assertThat(PatchPath.of(name)).hasToString(pointer);
        assertThat(tokens(pointer)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"-|/locations/-", "0|/locations/0", "a/b|/locations/a~1b", "''|/locations/ "})
    void an_element_is_a_second_token(String element, String pointer) {
        PatchPath path = new PatchPath("locations", Optional.of(element));
        assertThat(path).hasToString(pointer);
        assertThat(tokens(pointer)).containsExactly("locations", element);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", " name", "name ", "\tname", "name\n", "\u00a0name", "name\u3000", "\u0085"})
    void a_name_that_no_path_can_express_is_rejected(String name) {
        String message = "\"" + name + "\" begins or ends with a blank, which services remove";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatchPath.of(name))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PatchPath("locations", Optional.of(name)))
                .withMessage(message);
    }

    @Test
    void a_name_that_cannot_be_written_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatchPath.of("a\ud800"))
                .withMessage(
                        "attribute: cannot be written as JSON: a string in it has a surrogate without its partner");
    }

    @Test
    void paths_are_compared_by_what_they_point_at() {
        assertThat(PatchPath.of("a")).isEqualTo(new PatchPath("a", Optional.empty()));
        assertThat(PatchPath.of("a")).isNotEqualTo(PatchPath.of("A"));
        assertThat(PatchPath.of("a")).isNotEqualTo(new PatchPath("a", Optional.of("0")));
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException().isThrownBy(() -> PatchPath.of(null)).withMessage("attribute");
        assertThatNullPointerException()
                .isThrownBy(() -> new PatchPath("locations", null))
                .withMessage("element");
    }

    private static List<String> tokens(String pointer) {
        return JsonPointers.parse(pointer);
    }
}
