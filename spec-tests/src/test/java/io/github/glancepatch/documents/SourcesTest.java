// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the formatter does not check: it leaves text blocks and long strings as they are. */
class SourcesTest {
    @Test
    void a_line_of_java_has_at_most_120_columns() {
        assertThat(Sources.linesPast(120)).isEmpty();
        assertThat(Sources.linesPast(119)).as("lines that just fit").isNotEmpty();
    }
}
