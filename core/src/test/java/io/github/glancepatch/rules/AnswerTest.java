// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void a_code_may_be_there_or_not() {
        assertThat(Answer.of(403)).isEqualTo(new Answer(403, Optional.empty()));
        assertThat(Answer.of(400, "IMG.0001")).isEqualTo(new Answer(400, Optional.of("IMG.0001")));
    }

    @Test
    void every_kind_of_problem_has_a_default_without_a_code() {
        assertThat(Answer.DEFAULTS).containsOnlyKeys(ProblemKind.values());
        assertThat(Answer.DEFAULTS.values()).allMatch(answer -> answer.code().isEmpty());
    }
}
