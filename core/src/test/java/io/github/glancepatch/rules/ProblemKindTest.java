// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemKindTest {

    @Test
    void a_kind_has_a_name_in_json_that_is_its_own() {
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::jsonName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"))
                .contains(
                        "media-type",
                        "too-large",
                        "empty-body",
                        "malformed-document",
                        "malformed-operation",
                        "malformed-path",
                        "missing-value",
                        "restricted-attribute",
                        "invalid-name",
                        "invalid-value",
                        "not-removable",
                        "missing-attribute",
                        "conflicting-attributes",
                        "wrong-status",
                        "forbidden",
                        "not-found");
    }
}
