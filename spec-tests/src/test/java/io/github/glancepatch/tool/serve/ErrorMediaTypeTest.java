// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each choice is one that a real Glance was seen to make. */
class ErrorMediaTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                                    | HTML",
                "*/*                                          | HTML",
                "text/*                                       | HTML",
                "garbage                                      | HTML",
                "application/json                             | JSON",
                "APPLICATION/JSON                             | JSON",
                "application/*                                | JSON",
                "text/plain;q=0.5, application/json           | JSON",
                "text/html;q=0.2, application/json;q=0.3      | JSON",
                "text/html;q=0, */*                           | JSON",
                "*/*;q=0.1, application/json ; q=0.2          | JSON",
                "text/plain                                   | TEXT",
                "image/png                                    | TEXT",
                "application/json;version=1                   | TEXT",
                "application/json;q=0, text/html;q=0          | TEXT",
            })
    void the_form_is_chosen_by_the_header(String accept, ErrorMediaType form) {
        assertThat(ErrorMediaType.of(Optional.of(accept))).isEqualTo(form);
    }

    @Test
    void without_the_header_it_is_plain_text() {
        assertThat(ErrorMediaType.of(Optional.empty())).isEqualTo(ErrorMediaType.TEXT);
        assertThat(ErrorMediaType.of(Optional.of(""))).isEqualTo(ErrorMediaType.TEXT);
    }
}
