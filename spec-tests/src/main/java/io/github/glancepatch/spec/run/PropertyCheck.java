// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.suite.ImagePatchSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/** Checks properties with generated cases: draws, tries and shrinks. */
final class PropertyCheck {
    /** Larger than the number of cases of any exhaustive property. */
    private static final long MAX_CASES = 100_000;

    private static final String NOT_REPEATABLE =
            " (and tried again, the same case passed: an answer must depend on nothing but the" + " request)";

    private final ImagePatchImplementation model;
    private final Recorder recorder;
    private final Object host;

    PropertyCheck(RuleSet rules, ImagePatchImplementation implementation) {
        this(rules.families(), rules.model(), implementation);
    }

    PropertyCheck(
            List<Class<? extends ImagePatchSpec>> families,
            ImagePatchImplementation model,
            ImagePatchImplementation implementation) {
        this.model = model;
        this.recorder = new Recorder(implementation);
        this.host = Property.host(recorder, families);
    }

    CheckResult run(Property property, long seed, int tries) {
        return inSession(() -> check(property, seed, property.tries(tries)));
    }

    /** Runs the one case that a token names, as it is. */
    CheckResult replay(Property property, ReplayToken token) {
        return inSession(() -> replayed(property, token));
    }

    /** Generators look for the store of a session, which jqwik's engine would have opened. */
    private static CheckResult inSession(Supplier<CheckResult> check) {
        List<CheckResult> result = new ArrayList<>();
        JqwikSession.run(() -> result.add(check.get()));
        return result.get(0);
    }

    private CheckResult check(Property property, long seed, int tries) {
        Parameters parameters = Parameters.of(property);
        Optional<List<List<Object>>> all = parameters.all(tries);
        Trial trial = new Trial(property, host, recorder);
        SplittableRandom seeds =
                new SplittableRandom(seed ^ property.method().getName().hashCode());
        int tried = 0;
        List<String> skipped = new ArrayList<>();
        for (int i = 0; i < all.map(List::size).orElse(tries); i++) {
            ReplayToken.Draw draw = new ReplayToken.Draw(all.isEmpty(), all.isEmpty() ? seeds.nextLong() : i);
            List<Shrinkable<Object>> drawn = all.isEmpty()
                    ? parameters.random(draw.number())
                    : fixed(all.get().get(i));
            Trial.Outcome outcome = trial.of(drawn);
            switch (outcome.verdict()) {
                case FAILED -> {
                    Failure failure = failure(trial, draw, drawn, outcome);
                    return CheckResult.failed(property.check(), tried + 1, skipped.size(), failure);
                }
                case PASSED -> tried++;
                case SKIPPED -> skipped.add(outcome.message());
                case DISCARDED -> {}
            }
        }
        return result(property, tried, skipped);
    }

    private static List<Shrinkable<Object>> fixed(List<Object> values) {
        return values.stream().map(Shrinkable::unshrinkable).toList();
    }

    private static CheckResult result(Property property, int tried, List<String> skipped) {
        if (tried > 0) {
            String reason = skipped.isEmpty() ? "" : skipped.get(0);
            return CheckResult.passed(property.check(), tried).skipping(skipped.size(), reason);
        }
        if (!skipped.isEmpty()) {
            return CheckResult.skipped(property.check(), skipped.size(), skipped.get(0));
        }
        Failure never = new Failure(
                "none of the generated cases was one that the property speaks of, so nothing was checked",
                List.of(),
                property.method().getName(),
                0,
                false);
        return CheckResult.failed(property.check(), 0, 0, never);
    }

    private Failure failure(Trial trial, ReplayToken.Draw draw, List<Shrinkable<Object>> drawn, Trial.Outcome first) {
        Failure unshrunk = failure(first, new ReplayToken(trial.name(), Optional.of(draw), List.of()));
        if (unshrunk.noAnswer()) {
            return unshrunk; // every step of shrinking could cost the whole time that a request has
        }
        Shrinking shrinking = new Shrinking(trial, drawn);
        shrinking.run();
        Trial.Outcome again = trial.of(shrinking.simplest());
        if (again.verdict() != Trial.Verdict.FAILED) {
            return new Failure(first.message() + NOT_REPEATABLE, unshrunk.answers(), unshrunk.token(), 0, false);
        }
        return failure(again, new ReplayToken(trial.name(), Optional.of(draw), shrinking.path()));
    }

    private Failure failure(Trial.Outcome outcome, ReplayToken token) {
        return new Failure(
                outcome.message(),
                recorder.answers(model),
                token.toString(),
                token.path().size(),
                recorder.noAnswer().isPresent());
    }

    private CheckResult replayed(Property property, ReplayToken token) {
        ReplayToken.Draw draw = token.draw().orElseThrow();
        Parameters parameters = Parameters.of(property);
        Optional<List<Shrinkable<Object>>> drawn = draw.random()
                ? Optional.of(parameters.random(draw.number()))
                : parameters
                        .all(MAX_CASES)
                        .filter(all -> draw.number() >= 0 && draw.number() < all.size())
                        .map(all -> fixed(all.get((int) draw.number())));
        Optional<List<Shrinkable<Object>>> found = drawn.flatMap(from -> Shrinking.follow(from, token.path()));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The token " + token + " names no case of this version of the kit.");
        }
        Trial.Outcome outcome = new Trial(property, host, recorder).of(found.get());
        return switch (outcome.verdict()) {
            case FAILED -> CheckResult.failed(property.check(), 1, 0, failure(outcome, token));
            case PASSED -> CheckResult.passed(property.check(), 1);
            case SKIPPED -> CheckResult.skipped(property.check(), 1, outcome.message());
            case DISCARDED -> CheckResult.skipped(property.check(), 1, "the property does not speak of this case");
        };
    }
}
