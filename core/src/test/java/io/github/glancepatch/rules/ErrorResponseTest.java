// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
