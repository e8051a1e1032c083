// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Why a check failed.
 *
 * @param message what is wrong, for a person to read
 * @param exchanges the requests of the failing case in their order, each with its answer
 * @param token what replays exactly this case
 * @param shrinkSteps how many times the case was made simpler after it was found
 * @param noAnswer whether the implementation gave no answer at all
 */
public record Failure(
        String message, List<RecordedExchange> exchanges, String token, int shrinkSteps, boolean noAnswer) {
    private static final Pattern RULE_NAMED = Pattern.compile("[a-z]+[0-9]*-[0-9]+: ");

    /** Copies the list. */
    public Failure {
        exchanges = List.copyOf(exchanges);
    }

    /** {@return the difference in one line, with the rule that is broken} */
    public String differenceFrom(String rule) {
        String text = difference(rule).text();
        return RULE_NAMED.matcher(text).lookingAt() ? text : rule + ": " + text;
    }

    /** {@return the difference that makes a check of that rule a failure} */
    public Difference difference(String rule) {
        return Difference.of(this, rule);
    }
}
