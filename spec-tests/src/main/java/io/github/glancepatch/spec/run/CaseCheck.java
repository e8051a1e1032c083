// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.RecommendationError;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.corpus.CorpusCase;
import io.github.glancepatch.spec.rules.Level;
import java.util.Optional;

/** Checks cases of the corpus: first everything, then, when something differs, what is required. */
final class CaseCheck {
    private final Recorder recorder;

    CaseCheck(ImagePatchImplementation implementation) {
        this.recorder = new Recorder(implementation);
    }

    static Check check(CorpusCase one) {
        return new Check(Check.Kind.CASE, one.id(), one.rule(), one.group(), one.description(), one.level());
    }

    CheckResult run(CorpusCase one) {
        recorder.reset();
        try {
            return judged(one, recorder.patch(one.request()));
        } catch (RecommendationError e) {
            Optional<String> fault = one.expectation().fault(e.outcome(), one.level());
            return failed(one, fault.isPresent() ? one.level() : Level.RECOMMENDED, fault.orElse(Recorder.message(e)));
        } catch (SkippedException e) {
            return CheckResult.skipped(check(one), 1, e.reason());
        } catch (Exception | AssertionError | StackOverflowError e) {
            String message = Recorder.message(e);
            return failed(one, one.level(), e instanceof AssertionError ? message : "no answer: " + message);
        }
    }

    private CheckResult judged(CorpusCase one, PatchOutcome outcome) {
        Optional<String> fault = one.expectation().fault(outcome, one.level());
        if (fault.isPresent()) {
            return failed(one, one.level(), fault.get());
        }
        return one.expectation()
                .fault(outcome, Level.RECOMMENDED)
                .map(difference -> failed(one, Level.RECOMMENDED, difference))
                .orElseGet(() -> CheckResult.passed(check(one), 1));
    }

    private CheckResult failed(CorpusCase one, Level level, String fault) {
        Optional<PatchOutcome> expected = one.expectation().outcome();
        String token = ReplayToken.ofCase(one.id()).toString();
        boolean noAnswer = recorder.noAnswer().isPresent();
        Failure failure = new Failure(fault, recorder.exchanges(expected), token, 0, noAnswer);
        return CheckResult.failed(check(one), level, 1, 0, failure);
    }
}
