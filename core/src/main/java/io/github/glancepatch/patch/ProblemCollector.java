// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.rules.ErrorResponse;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import io.github.glancepatch.rules.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The one way to reject: every step reports its problems here. Either the first one is thrown, or all are collected and
 * the steps continue. The steps are the same, so the first of all problems is the one that a patch is rejected for.
 */
final class ProblemCollector {
    private final ImageRules rules;
    private final boolean collecting;
    private final List<PatchProblem> problems = new ArrayList<>();
    private final Set<String> attributes = new HashSet<>();

    private ProblemCollector(ImageRules rules, boolean collecting) {
        this.rules = rules;
        this.collecting = collecting;
    }

    /** The first problem is thrown. */
    static ProblemCollector failFast(ImageRules rules) {
        return new ProblemCollector(rules, false);
    }

    /** All problems are collected. */
    static ProblemCollector collectAll(ImageRules rules) {
        return new ProblemCollector(rules, true);
    }

    /**
     * Reports a problem.
     *
     * @return false, so that a check can end with it: {@code return isValid || problems.report(...)}
     * @throws PatchException when the first problem is thrown
     */
    boolean report(ProblemKind kind, ProblemLocation location, RuleReference reference, String message) {
        ErrorResponse response = rules.errorResponse(kind);
        PatchProblem problem = new PatchProblem(
                kind,
                response.status(),
                location.operation(),
                location.path(),
                location.attribute(),
                reference.ruleId(),
                reference.errorCode().or(response::errorCode),
                message);
        if (!collecting) {
            throw new PatchException(problem);
        }
        problems.add(problem);
        location.attribute().ifPresent(attributes::add);
        return false;
    }

    /** Reports a problem with a rule that has no error code of its own. */
    boolean report(ProblemKind kind, ProblemLocation location, String ruleId, String message) {
        return report(kind, location, RuleReference.of(ruleId), message);
    }

    /** Reports that a name or a value violates a rule. */
    boolean report(ProblemKind kind, ProblemLocation location, Violation violation) {
        return report(kind, location, violation.reference(), violation.message());
    }

    /** Whether a problem with the attribute was reported, so that its state is unknown. */
    boolean hasProblemWith(String attribute) {
        return attributes.contains(attribute);
    }

    /** The collected problems. */
    List<PatchProblem> problems() {
        return List.copyOf(problems);
    }
}
