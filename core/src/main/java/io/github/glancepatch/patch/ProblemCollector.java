// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.rules.ErrorResponse;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the problems of one request go: the first one ends the road, or all are collected and the road goes on. Either
 * way it is the same road, so that the first of all problems is the one that a patch is refused for.
 */
final class ProblemCollector {
    private final ImageRules rules;
    private final boolean collecting;
    private final List<PatchProblem> found;
    private final Set<String> attributes;

    private ProblemCollector(ImageRules rules, boolean collecting) {
        this.rules = rules;
        this.collecting = collecting;
        this.found = collecting ? new ArrayList<>() : List.of();
        this.attributes = collecting ? new HashSet<>() : Set.of();
    }

    /** The first problem is thrown. */
    static ProblemCollector first(ImageRules rules) {
        return new ProblemCollector(rules, false);
    }

    /** All problems are collected. */
    static ProblemCollector all(ImageRules rules) {
        return new ProblemCollector(rules, true);
    }

    /**
     * Reports a problem.
     *
     * @throws PatchException when the first problem ends the road
     */
    void report(ProblemKind kind, ProblemLocation place, RuleReference reference, String message) {
        ErrorResponse response = rules.errorResponse(kind);
        PatchProblem problem = new PatchProblem(
                kind,
                response.status(),
                place.operation(),
                place.path(),
                place.attribute(),
                reference.ruleId(),
                reference.errorCode().or(response::errorCode),
                message);
        if (!collecting) {
            throw new PatchException(problem);
        }
        found.add(problem);
        place.attribute().ifPresent(attributes::add);
    }

    /** Whether a problem concerns the attribute, so that nothing is known of it any more. */
    boolean concern(String attribute) {
        return attributes.contains(attribute);
    }

    List<PatchProblem> found() {
        return List.copyOf(found);
    }
}
