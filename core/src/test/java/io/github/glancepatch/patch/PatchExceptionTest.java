// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.glancepatch.rules.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchExceptionTest {
    private static final PatchProblem PROBLEM = new PatchProblem(
            ProblemKind.MISSING_TARGET,
            400,
            2,
            Optional.of("/x"),
            Optional.of("x"),
            "remove-1",
            Optional.empty(),
            "x is not there");

    @Test
    void its_message_is_the_problem_in_one_line() {
        PatchException e = new PatchException(PROBLEM);
        assertThat(e.problem()).isSameAs(PROBLEM);
        assertThat(e.problems()).containsExactly(PROBLEM);
        assertThat(e).hasMessage("operation 2, /x: x is not there (remove-1)");
    }

    @Test
    void of_several_problems_the_first_is_told_and_the_others_are_counted() {
        PatchException e = new PatchException(List.of(PROBLEM, PROBLEM, PROBLEM));
        assertThat(e.problem()).isSameAs(PROBLEM);
        assertThat(e.problems()).hasSize(3).isUnmodifiable();
        assertThat(e).hasMessage("operation 2, /x: x is not there (remove-1), and 2 more");
        assertThat(new PatchException(List.of(PROBLEM))).hasMessage(PROBLEM.toString());
    }

    @Test
    void one_without_a_problem_is_not_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PatchException(List.of()));
    }

    @Test
    void a_deserialized_one_keeps_its_problems() throws Exception {
        PatchProblem other = new PatchProblem(
                ProblemKind.MEDIA_TYPE, 415, -1, Optional.empty(), Optional.empty(), "media-1", Optional.of("c"), "m");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new PatchException(List.of(PROBLEM, other)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PatchException copy = (PatchException) in.readObject();
            assertThat(copy.problem()).isEqualTo(PROBLEM);
            assertThat(copy.problems()).containsExactly(PROBLEM, other).isUnmodifiable();
            assertThat(copy).hasMessageStartingWith(PROBLEM.toString());
        }
    }
}
