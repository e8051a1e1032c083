// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

/**
 * Says that an answer differs from what is recommended in something that is no part of an outcome, like a header. The
 * outcome counts at the level required; at the level recommended this is a failure.
 */
public final class RecommendationError extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient PatchOutcome outcome;

    /**
     * Makes the error.
     *
     * @param message what differs
     * @param outcome the outcome all the same
     */
    public RecommendationError(String message, PatchOutcome outcome) {
        super(message);
        this.outcome = outcome;
    }

    /** {@return the outcome all the same} */
    public PatchOutcome outcome() {
        return outcome;
    }
}
