// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import java.util.Optional;

/**
 * Stands in front of the implementation and decides when there is no sense in going on: one that gives no answer time
 * after time will give none to the rest either. Waiting costs the most, so that there is less patience with it.
 */
final class Patience implements ImagePatchImplementation {
    private static final int MOST_LATE = 4;
    private static final int MOST_BROKEN = 12;

    private final ImagePatchImplementation target;
    private int late;
    private int broken;
    private String last = "";

    Patience(ImagePatchImplementation target) {
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

    /** {@return why the run is given up; empty while it is not} */
    Optional<String> exhausted() {
        return late < MOST_LATE && broken < MOST_BROKEN
                ? Optional.empty()
                : Optional.of("given up after " + (late + broken)
                        + " requests in a row without an answer; the last one: " + last);
    }
}
