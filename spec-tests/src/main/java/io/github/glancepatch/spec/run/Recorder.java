// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RecommendationError;
import io.github.glancepatch.spec.SkippedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wraps the implementation and records the exchanges of one try: a property may wrap what the implementation throws in
 * errors of its own, and this is where the kit finds it again.
 */
final class Recorder implements ImagePatchImplementation {
    private final ImagePatchImplementation target;
    private final List<RecordedExchange> exchanges = new ArrayList<>();
    private Optional<SkippedException> skip = Optional.empty();
    private Optional<NoAnswerException> noAnswer = Optional.empty();

    Recorder(ImagePatchImplementation target) {
        this.target = target;
    }

    void reset() {
        exchanges.clear();
        skip = Optional.empty();
        noAnswer = Optional.empty();
    }

    @Override
    public PatchOutcome patch(PatchRequest request) throws Exception {
        try {
            PatchOutcome outcome = target.patch(request);
            exchanges.add(new RecordedExchange(request, Optional.empty(), Optional.of(outcome), ""));
            return outcome;
        } catch (RecommendationError e) {
            exchanges.add(new RecordedExchange(request, Optional.empty(), Optional.of(e.outcome()), message(e)));
            throw e;
        } catch (SkippedException e) {
            skip = Optional.of(e);
            throw e;
        } catch (NoAnswerException e) {
            noAnswer = Optional.of(e);
            exchanges.add(
                    new RecordedExchange(request, Optional.empty(), Optional.empty(), String.valueOf(e.getMessage())));
            throw e;
        } catch (Exception | AssertionError | StackOverflowError e) {
            exchanges.add(new RecordedExchange(request, Optional.empty(), Optional.empty(), message(e)));
            throw e;
        }
    }

    /** An assertion of an adapter says what was answered; another exception is an accident, and its type helps. */
    static String message(Throwable e) {
        return e instanceof AssertionError && e.getMessage() != null ? e.getMessage() : e.toString();
    }

    Optional<SkippedException> skip() {
        return skip;
    }

    Optional<NoAnswerException> noAnswer() {
        return noAnswer;
    }

    /** The requests and their answers so far, each with what the model expects. */
    List<RecordedExchange> exchanges(ImagePatchImplementation model) {
        return exchanges.stream()
                .map(one ->
                        new RecordedExchange(one.request(), expected(model, one.request()), one.found(), one.trouble()))
                .toList();
    }

    /** The same with what a case of the corpus expects of its one request. */
    List<RecordedExchange> exchanges(Optional<PatchOutcome> expected) {
        return exchanges.stream()
                .map(one -> new RecordedExchange(one.request(), expected, one.found(), one.trouble()))
                .toList();
    }

    private static Optional<PatchOutcome> expected(ImagePatchImplementation model, PatchRequest request) {
        try {
            return Optional.of(model.patch(request));
        } catch (Exception | StackOverflowError e) {
            return Optional.empty(); // the model's answer is a help for the reader, and no part of the judgement
        }
    }
}
