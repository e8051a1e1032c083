// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AccessTest {

    @Test
    void an_access_has_a_name_in_a_schema_document() {
        assertThat(Arrays.stream(Access.values()).map(Access::jsonName))
                .containsExactly("restricted", "not-removable", "patchable", "custom", "list");
    }
}
