// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.corpus.CorpusCase;
import java.util.Optional;

/** Checks cases of the corpus. */
final class CaseCheck {
    private final Recorder recorder;

    CaseCheck(ImagePatchImplementation implementation) {
        this.recorder = new Recorder(implementation);
    }

    static Check check(CorpusCase one) {
        return new Check(Check.Kind.CASE, one.id(), one.rule(), one.group(), one.description());
    }

    CheckResult run(CorpusCase one) {
        recorder.reset();
        try {
            PatchOutcome outcome = recorder.patch(one.request());
            return one.expectation()
                    .fault(outcome)
                    .map(fault -> failed(one, fault))
                    .orElseGet(() -> CheckResult.passed(check(one), 1));
        } catch (SkippedException e) {
            return CheckResult.skipped(check(one), 1, e.reason());
        } catch (Exception | AssertionError | StackOverflowError e) {
            String message = String.valueOf(e.getMessage());
            return failed(one, e instanceof AssertionError ? message : "no answer: " + message);
        }
    }

    private CheckResult failed(CorpusCase one, String fault) {
        Optional<PatchOutcome> expected = one.expectation().outcome();
        return CheckResult.failed(
                check(one),
                1,
                0,
                new Failure(
                        fault,
                        recorder.answers(expected),
                        ReplayToken.ofCase(one.id()).toString(),
                        0,
                        recorder.noAnswer().isPresent()));
    }
}
