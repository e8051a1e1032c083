// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchPath;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ErrorResponse;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.Violation;
import java.util.Optional;

/** Problems that this package finds itself, in the form that a patcher reports. */
final class DiffProblems {
    private DiffProblems() {}

    /** A problem with an attribute, in no operation that the caller knows. */
    static PatchProblem of(ImageRules rules, ProblemKind kind, String attribute, String ruleId, String message) {
        ErrorResponse response = rules.errorResponse(kind);
        return new PatchProblem(
                kind,
                response.status(),
                PatchProblem.DOCUMENT,
                Optional.empty(),
                Optional.of(attribute),
                ruleId,
                response.errorCode(),
                message);
    }

    /** A problem with an element of an attribute. */
    static PatchProblem of(ImageRules rules, PatchPath path, Violation violation) {
        PatchProblem problem = of(
                rules,
                ProblemKind.INVALID_VALUE,
                path.attribute(),
                violation.reference().ruleId(),
                violation.message());
        return new PatchProblem(
                problem.kind(),
                problem.status(),
                PatchProblem.DOCUMENT,
                Optional.of(path.pointer()),
                problem.attribute(),
                problem.rule(),
                violation.reference().errorCode().or(problem::code),
                problem.message());
    }

    /** A problem with an operation of the caller's document. */
    static PatchProblem of(
            ImageRules rules, ProblemKind kind, PatchOperation operation, int index, String ruleId, String message) {
        return at(of(rules, kind, operation.attribute(), ruleId, message), operation, index);
    }

    /** A problem moved to an operation of the caller's document. */
    static PatchProblem at(PatchProblem problem, PatchOperation operation, int index) {
        return new PatchProblem(
                problem.kind(),
                problem.status(),
                index,
                Optional.of(operation.path().pointer()),
                Optional.of(operation.attribute()),
                problem.rule(),
                problem.code(),
                problem.message());
    }

    /** A problem of the document, which the caller has not seen, as one of the difference. */
    static PatchProblem ofDifference(PatchProblem problem) {
        return new PatchProblem(
                problem.kind(),
                problem.status(),
                PatchProblem.DOCUMENT,
                problem.path(),
                problem.attribute(),
                problem.rule(),
                problem.code(),
                problem.message()
                        .replace("; leave this operation out", "")
                        .replace("the body is rejected", "the difference needs more than one patch"));
    }
}
