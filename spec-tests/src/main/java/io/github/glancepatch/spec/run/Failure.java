// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.util.List;

/**
 * Why a check failed.
 *
 * @param message what is wrong, for a person to read
 * @param answers the requests of the failing case in their order, each with its answer
 * @param token what replays exactly this case
 * @param shrinkSteps how many times the case was made simpler after it was found
 * @param noAnswer whether the implementation gave no answer at all
 */
public record Failure(String message, List<RecordedExchange> answers, String token, int shrinkSteps, boolean noAnswer) {
    /**
     * Copies the list.
     *
     * @param message what is wrong
     * @param answers the requests of the failing case
     * @param token what replays exactly this case
     * @param shrinkSteps how many times the case was made simpler
     * @param noAnswer whether the implementation gave no answer at all
     */
    public Failure {
        answers = List.copyOf(answers);
    }
}
