// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeTypeExceptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "40"    | the string "40"
                    40.50   | the number 40.50
                    true    | true
                    false   | false
                    [1,"a"] | the array [1,"a"]
                    {"i":1} | the object {"i":1}
                    """)
    void it_says_what_was_found_as_json(String json, String found) {
        AttributeTypeException e = exception(json);
        assertThat(e.found()).isEqualTo(found);
        assertThat(e.attribute()).isEqualTo("min_disk");
        assertThat(e.expected()).isEqualTo("a 32-bit integer");
        assertThat(e).hasMessage("min_disk: expected a 32-bit integer, found " + found);
    }

    @Test
    void a_long_value_is_cut_short() {
        String whole = "\"" + "a".repeat(58) + "\"";
        assertThat(exception(whole).found()).isEqualTo("the string " + whole);
        assertThat(exception("\"" + "a".repeat(59) + "\"").found()).isEqualTo("the string \"" + "a".repeat(59) + "...");
    }

    private static AttributeTypeException exception(String json) {
        return new AttributeTypeException(ImageAttributes.MIN_DISK, JsonText.parse(json, JsonLimits.DEFAULT));
    }
}
