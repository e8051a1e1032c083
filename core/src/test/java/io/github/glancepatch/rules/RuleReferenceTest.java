// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleReferenceTest {

    @Test
    void a_code_may_be_there_or_not() {
        assertThat(RuleReference.of("attr-1")).isEqualTo(new RuleReference("attr-1", Optional.empty()));
        assertThat(RuleReference.of("name-1", "IMG.0002"))
                .isEqualTo(new RuleReference("name-1", Optional.of("IMG.0002")));
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RuleReference(null, Optional.empty()))
                .withMessage("ruleId");
        assertThatNullPointerException()
                .isThrownBy(() -> new RuleReference("name-1", null))
                .withMessage("errorCode");
    }
}
