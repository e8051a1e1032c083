// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ProblemKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemReportTest {

    private static PatchProblem problem(ProblemKind kind, int operation, Optional<String> code, String message) {
        Optional<String> path = operation == PatchProblem.DOCUMENT ? Optional.empty() : Optional.of("/a~1b");
        return new PatchProblem(kind, 400, operation, path, path.map(p -> "a/b"), "rule-1", code, message);
    }

    @Test
    void a_problem_of_an_operation() {
        PatchProblem problem = problem(ProblemKind.INVALID_VALUE, 2, Optional.of("IMG.0001"), "it is too long");

        assertThat(ProblemReport.of(problem)).isEqualTo("""
                          problem: it is too long
                          where:   operation 2 (the first is 0), path /a~1b, attribute a/b
                          rule:    rule-1
                          code:    IMG.0001
                          status:  400
                          fix:     use another value
                        """);
    }

    @Test
    void a_problem_of_the_document_without_a_code() {
        PatchProblem problem =
                problem(ProblemKind.MALFORMED_DOCUMENT, PatchProblem.DOCUMENT, Optional.empty(), "it is no array");

        assertThat(ProblemReport.of(problem)).contains("  where:   the document\n", "  code:    none documented\n");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_an_advice(ProblemKind kind) {
        assertThat(ProblemReport.of(problem(kind, 0, Optional.empty(), "x"))).containsPattern("fix:     [a-z].+\n");
    }

    @Test
    void the_empty_path_is_visible() {
        PatchProblem problem = new PatchProblem(
                ProblemKind.MALFORMED_PATH, 400, 0, Optional.of(""), Optional.empty(), "rule-1", Optional.empty(), "x");

        assertThat(ProblemReport.of(problem)).contains("where:   operation 0 (the first is 0), path \"\" (empty)\n");
    }

    @Test
    void a_message_stays_on_its_line() {
        assertThat(ProblemReport.of(problem(ProblemKind.INVALID_NAME, 0, Optional.empty(), "a\nb\u2028c")))
                .contains("problem: a\\u000ab\\u2028c\n");
    }
}
