// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import java.util.List;

/** A patch is rejected. Nothing was changed; the problem says why. */
public final class PatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PatchProblem> problems;

    /**
     * Rejects a patch for one problem.
     *
     * @param problem the problem
     */
    public PatchException(PatchProblem problem) {
        this(List.of(problem));
    }

    /**
     * Rejects a patch for several problems.
     *
     * @param problems the problems, at least one
     */
    public PatchException(List<PatchProblem> problems) {
        super(problems.get(0) + (problems.size() == 1 ? "" : ", and " + (problems.size() - 1) + " more"));
        this.problems = List.copyOf(problems);
    }

    /** {@return the first problem} */
    public PatchProblem problem() {
        return problems.get(0);
    }

    /**
     * {@return all problems that were looked for: one when a patch is applied, every one when a document is made or
     * read}
     */
    public List<PatchProblem> problems() {
        return problems;
    }
}
