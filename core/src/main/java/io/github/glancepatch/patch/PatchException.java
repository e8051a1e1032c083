// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import java.util.List;

/** A patch is refused. Nothing was changed; the problem says why. */
public final class PatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PatchProblem> problems;

    PatchException(PatchProblem problem) {
        super(problem.toString());
        this.problems = List.of(problem);
    }

    /** For work that looks for all problems; there is one at least. */
    PatchException(List<PatchProblem> problems) {
        super(problems.get(0) + (problems.size() == 1 ? "" : ", and " + (problems.size() - 1) + " more"));
        this.problems = List.copyOf(problems);
    }

    /** {@return why: the first problem on the road} */
    public PatchProblem problem() {
        return problems.get(0);
    }

    /** {@return all problems that were looked for: one when a patch is applied, every one when a document is made} */
    public List<PatchProblem> problems() {
        return problems;
    }
}
