// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import java.util.Optional;

/**
 * One request of a failure, with what came of it.
 *
 * @param request the request
 * @param expected the right outcome, where there is exactly one; for a property, the outcome of the kit's own model
 * @param found the outcome of the implementation; empty when there is none that could be judged
 * @param trouble why there is no outcome; empty when there is one
 */
public record RecordedExchange(
        PatchRequest request, Optional<PatchOutcome> expected, Optional<PatchOutcome> found, String trouble) {}
