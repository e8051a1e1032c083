// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.rules.Level;
import java.time.Duration;
import java.util.Optional;

/**
 * The result of one check.
 *
 * @param check the check
 * @param status its status
 * @param reason why it, or some of its cases, was skipped, not run, or is a known failure; empty when there is nothing
 *     to say
 * @param tried how many cases were tried and judged
 * @param skipped how many cases could not be put to the implementation
 * @param time how long it took
 * @param failure what is wrong, when something is
 */
public record CheckResult(
        Check check,
        CheckStatus status,
        String reason,
        int tried,
        int skipped,
        Duration time,
        Optional<Failure> failure) {

    static CheckResult passed(Check check, int tried) {
        return new CheckResult(check, CheckStatus.PASSED, "", tried, 0, Duration.ZERO, Optional.empty());
    }

    static CheckResult failed(Check check, Level level, int tried, int skipped, Failure failure) {
        CheckStatus status = level == Level.REQUIRED ? CheckStatus.FAILED : CheckStatus.DIFFERS;
        return new CheckResult(check, status, "", tried, skipped, Duration.ZERO, Optional.of(failure));
    }

    static CheckResult skipped(Check check, int skipped, String reason) {
        return new CheckResult(check, CheckStatus.SKIPPED, reason, 0, skipped, Duration.ZERO, Optional.empty());
    }

    static CheckResult notRun(Check check, String reason) {
        return new CheckResult(check, CheckStatus.NOT_RUN, reason, 0, 0, Duration.ZERO, Optional.empty());
    }

    CheckResult with(CheckStatus otherStatus, String otherReason) {
        return new CheckResult(check, otherStatus, otherReason, tried, skipped, time, failure);
    }

    CheckResult skipping(int cases, String why) {
        return new CheckResult(check, status, why, tried, cases, time, failure);
    }

    CheckResult took(Duration duration) {
        return new CheckResult(check, status, reason, tried, skipped, duration, failure);
    }

    /**
     * {@return whether this result makes a run that is judged at a level a failure}
     *
     * @param level the level
     */
    public boolean isFailing(Level level) {
        return switch (status) {
            case FAILED, NOT_RUN -> true;
            case DIFFERS -> level == Level.RECOMMENDED;
            case UNEXPECTED_PASS -> level.includes(check.level());
            case PASSED, SKIPPED, KNOWN_FAILURE -> false;
        };
    }
}
