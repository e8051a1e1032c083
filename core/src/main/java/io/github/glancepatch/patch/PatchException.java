// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

/** A patch is refused. Nothing was changed; the problem says why. */
public final class PatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PatchProblem problem;

    PatchException(PatchProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** {@return why} */
    public PatchProblem problem() {
        return problem;
    }
}
