// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonValue;

/**
 * The request that was put last to a mutant which is right by its rule set, and the model's answer. The mutants of the
 * cloudimages API are all asked the same one after the other.
 *
 * @param request the request
 * @param outcome the answer
 */
record RightAnswer(PatchRequest request, PatchOutcome outcome) {
    private static volatile RightAnswer last =
            of(PatchRequest.ims(JsonValue.EMPTY_JSON_OBJECT, MediaType.V2_1.value(), MediaType.V2_1.body()));

    private static RightAnswer of(PatchRequest request) {
        return new RightAnswer(request, new NaiveModel().patch(request));
    }

    @SuppressWarnings("ReferenceEquality") // to compare requests costs as much as to answer them
    static PatchOutcome to(PatchRequest request) {
        RightAnswer known = last;
        if (known.request() != request) {
            known = of(request);
            last = known;
        }
        return known.outcome();
    }
}
