// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributeRuleTest {

    @Test
    void another_access_leaves_the_rest_of_the_line() {
        AttributeRule line = ImageRules.ims().attribute("__support_xen_hana");
        AttributeRule open = line.with(Access.OPEN, "attr-1");
        assertThat(open.access()).isEqualTo(Access.OPEN);
        assertThat(open.accessRule()).isEqualTo("attr-1");
        assertThat(open.name()).isEqualTo("__support_xen_hana");
        assertThat(open.value()).isSameAs(line.value());
        assertThat(open.notWith()).containsExactlyInAnyOrder("__support_xen", "__support_kvm");
        assertThat(line.access()).isEqualTo(Access.RESTRICTED);
    }
}
