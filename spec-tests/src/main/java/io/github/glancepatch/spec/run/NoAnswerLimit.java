// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import java.util.Optional;

/**
 * Wraps the implementation and ends the run after several requests in a row without an answer. Waiting costs most, so
 * that the limit for timeouts is lower.
 */
final class NoAnswerLimit implements ImagePatchImplementation {
    private static final int MAX_LATE = 4;
    private static final int MAX_BROKEN = 12;

    private final ImagePatchImplementation target;
    private int late;
    private int broken;
    private String last = "";

    NoAnswerLimit(ImagePatchImplementation target) {
        this.target = target;
    }

    @Override
    public PatchOutcome patch(PatchRequest request) throws Exception {
        try {
            PatchOutcome outcome = target.patch(request);
            late = 0;
            broken = 0;
            return outcome;
        } catch (NoAnswerException e) {
            late += e.isSlow() ? 1 : 0;
            broken += e.isSlow() ? 0 : 1;
            last = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /** {@return why the run ends here; empty while it goes on} */
    Optional<String> reached() {
        return late < MAX_LATE && broken < MAX_BROKEN
                ? Optional.empty()
                : Optional.of("given up after " + (late + broken)
                        + " requests in a row without an answer; the last one: " + last);
    }
}
