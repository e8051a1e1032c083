// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A patch is rejected. Nothing was changed; the problem says why. */
public final class PatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String[][] components; // what is serialized of the problems

    private transient @Nullable List<PatchProblem> problems; // null after deserialization

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
     * @throws IllegalArgumentException when there is none
     */
    public PatchException(List<PatchProblem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a patch is rejected for at least one problem");
        }
        this.components = problems.stream().map(PatchProblem::toStrings).toArray(String[][]::new);
        this.problems = List.copyOf(problems);
    }

    /** {@return the first problem as text, and how many more there are} */
    @Override
    public String getMessage() { // made here, as most callers pass the problem on as data
        int more = problems().size() - 1;
        return problem() + (more == 0 ? "" : ", and " + more + " more");
    }

    /** {@return the first problem} */
    public PatchProblem problem() {
        return problems().get(0);
    }

    /**
     * {@return all problems that were looked for: one when a patch is applied, every one when a document is made or
     * read}
     */
    public List<PatchProblem> problems() {
        List<PatchProblem> known = problems;
        if (known == null) {
            known = Arrays.stream(components).map(PatchProblem::of).toList();
            problems = known;
        }
        return known;
    }
}
