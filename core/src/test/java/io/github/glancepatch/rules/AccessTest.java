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

    @Test
    void an_access_follows_from_a_rule() {
        assertThat(Access.RESTRICTED.ruleId()).isEqualTo("access-2");
        assertThat(Access.NOT_REMOVABLE.ruleId()).isEqualTo("access-4");
        assertThat(Access.PATCHABLE.ruleId()).isEqualTo("access-3");
        assertThat(Access.LIST.ruleId()).isEqualTo("locations-1");
    }
}
