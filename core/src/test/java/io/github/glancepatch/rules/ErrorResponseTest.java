// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorResponseTest {

    @Test
    void a_code_may_be_there_or_not() {
        assertThat(ErrorResponse.of(403)).isEqualTo(new ErrorResponse(403, Optional.empty()));
        assertThat(ErrorResponse.of(400, "IMG.0001")).isEqualTo(new ErrorResponse(400, Optional.of("IMG.0001")));
    }

    @Test
    void every_kind_of_problem_has_a_default_without_a_code() {
        assertThat(ErrorResponse.DEFAULTS).containsOnlyKeys(ProblemKind.values());
        assertThat(ErrorResponse.DEFAULTS.values())
                .allMatch(response -> response.errorCode().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 200, 399, 500})
    void a_rejection_has_a_status_of_400_to_499(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorResponse.of(status))
                .withMessage("status: must be one of 400 to 499 for a rejected patch, not " + status);
        assertThat(ErrorResponse.of(499).status()).isEqualTo(499);
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ErrorResponse(400, null))
                .withMessage("errorCode");
        assertThatNullPointerException()
                .isThrownBy(() -> new StatusRule(null, RuleReference.of("state-1")))
                .withMessage("required");
        assertThatNullPointerException()
                .isThrownBy(() -> new Exclusion("a", null))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> new Violation(null, ""))
                .withMessage("reference");
    }
}
