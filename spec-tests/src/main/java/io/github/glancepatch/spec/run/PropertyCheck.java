// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.ImagePatchSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Checks properties with generated cases. A property first demands everything; when it fails, it is tried again with
 * what is required only, and that decides whether it has failed or differs.
 */
final class PropertyCheck {
    private static final String NOT_REPEATABLE =
            " (and tried again, the same case passed: an answer must depend on nothing but the request)";

    private final List<Class<? extends ImagePatchSpec>> families;
    private final ImagePatchImplementation model;
    private final Recorder recorder;

    PropertyCheck(RuleSet rules, ImagePatchImplementation implementation) {
        this(rules.families(), rules.model(), implementation);
    }

    PropertyCheck(
            List<Class<? extends ImagePatchSpec>> families,
            ImagePatchImplementation model,
            ImagePatchImplementation implementation) {
        this.families = families;
        this.model = model;
        this.recorder = new Recorder(implementation);
    }

    CheckResult run(Property property, long seed, int tries) {
        return inSession(() -> judged(property, Cases.of(property, seed, property.tries(tries))));
    }

    private CheckResult judged(Property property, Iterable<Cases.Drawn> cases) {
        Tried everything = tried(property, Level.RECOMMENDED, cases);
        Optional<Failing> failing = everything.failing();
        if (failing.isEmpty()) {
            return everything.result(property.check());
        }
        if (property.level() == Level.REQUIRED && !failing.get().failure().noAnswer()) {
            Tried required = tried(property, Level.REQUIRED, cases);
            if (required.failing().isPresent()) {
                return failed(property, Level.REQUIRED, required);
            }
        }
        return failed(property, Level.RECOMMENDED, everything);
    }

    /** Runs the one case that a token names, as it is. */
    CheckResult replay(Property property, ReplayToken token) {
        return inSession(() -> {
            Cases.Drawn drawn = Cases.replayed(property, token)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The token " + token + " names no case of this version of the kit."));
            return replayed(property, drawn, token);
        });
    }

    private CheckResult replayed(Property property, Cases.Drawn drawn, ReplayToken token) {
        Trial.Outcome outcome = trial(property, property.level()).of(drawn.values());
        Level level = property.level();
        if (outcome.verdict() != Trial.Verdict.FAILED && level == Level.REQUIRED) {
            level = Level.RECOMMENDED;
            outcome = trial(property, level).of(drawn.values());
        }
        return switch (outcome.verdict()) {
            case FAILED -> CheckResult.failed(property.check(), level, 1, 0, failure(outcome, token));
            case PASSED -> CheckResult.passed(property.check(), 1);
            case SKIPPED -> CheckResult.skipped(property.check(), 1, outcome.message());
            case DISCARDED -> CheckResult.skipped(property.check(), 1, "the property does not speak of this case");
        };
    }

    /** Generators look for the store of a session, which jqwik's engine would have opened. */
    private static CheckResult inSession(Supplier<CheckResult> check) {
        List<CheckResult> result = new ArrayList<>();
        JqwikSession.run(() -> result.add(check.get()));
        return result.get(0);
    }

    private Trial trial(Property property, Level level) {
        return new Trial(property, Property.host(recorder, level, families), recorder);
    }

    /** A case that failed, as it was drawn. */
    private record Failing(Cases.Drawn drawn, Failure failure) {}

    /** What came of all cases up to the first that failed. */
    private record Tried(int passed, List<String> skipped, Optional<Failing> failing) {
        CheckResult result(Check check) {
            if (passed > 0) {
                String reason = skipped.isEmpty() ? "" : skipped.get(0);
                return CheckResult.passed(check, passed).skipping(skipped.size(), reason);
            }
            if (!skipped.isEmpty()) {
                return CheckResult.skipped(check, skipped.size(), skipped.get(0));
            }
            String message = "none of the generated cases was one that the property speaks of, so nothing was checked";
            Failure never = new Failure(message, List.of(), check.id(), 0, false);
            return CheckResult.failed(check, check.level(), 0, 0, never);
        }
    }

    private Tried tried(Property property, Level level, Iterable<Cases.Drawn> cases) {
        Trial trial = trial(property, level);
        int passed = 0;
        List<String> skipped = new ArrayList<>();
        for (Cases.Drawn drawn : cases) {
            Trial.Outcome outcome = trial.of(drawn.values());
            switch (outcome.verdict()) {
                case FAILED -> {
                    Failure failure = failure(outcome, drawn.token(trial.name(), List.of()));
                    return new Tried(passed, skipped, Optional.of(new Failing(drawn, failure)));
                }
                case PASSED -> passed++;
                case SKIPPED -> skipped.add(outcome.message());
                case DISCARDED -> {}
            }
        }
        return new Tried(passed, skipped, Optional.empty());
    }

    private CheckResult failed(Property property, Level level, Tried tried) {
        Failing failing = tried.failing().orElseThrow();
        Failure unshrunk = failing.failure();
        int cases = tried.passed() + 1;
        int skipped = tried.skipped().size();
        if (unshrunk.noAnswer()) { // every step of shrinking could cost the whole time that a request has
            return CheckResult.failed(property.check(), property.level(), cases, skipped, unshrunk);
        }
        Trial trial = trial(property, level);
        Shrinking shrinking = new Shrinking(trial, failing.drawn().values());
        shrinking.run();
        Trial.Outcome again = trial.of(shrinking.simplest());
        if (again.verdict() != Trial.Verdict.FAILED) {
            String message = unshrunk.message() + NOT_REPEATABLE;
            Failure once = new Failure(message, unshrunk.exchanges(), unshrunk.token(), 0, false);
            return CheckResult.failed(property.check(), property.level(), cases, skipped, once);
        }
        Failure shrunk = failure(again, failing.drawn().token(trial.name(), shrinking.path()));
        return CheckResult.failed(property.check(), level, cases, skipped, shrunk);
    }

    private Failure failure(Trial.Outcome outcome, ReplayToken token) {
        return new Failure(
                outcome.message(),
                recorder.exchanges(model),
                token.toString(),
                token.path().size(),
                recorder.noAnswer().isPresent());
    }
}
