// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * The checks of a run as tests of JUnit Jupiter.
 *
 * @param run the run
 * @param implementation what is put to the test
 * @param command what repeats the run
 */
record KitTests(ConformanceRun run, ImagePatchImplementation implementation, ReplayCommand command) {

    Stream<DynamicNode> replay(String token) {
        return Stream.of(DynamicTest.dynamicTest(
                "replay " + token,
                () -> run.replay(token, implementation, "").results().forEach(this::require)));
    }

    Stream<DynamicNode> everything() {
        NoAnswerLimit limit = new NoAnswerLimit(implementation);
        Map<String, List<Once>> rules = new LinkedHashMap<>();
        run.plan(limit).values().stream()
                .flatMap(List::stream)
                .map(planned -> new Once(planned.check(), () -> run.execute(planned, limit)))
                .forEach(once -> rules.computeIfAbsent(once.check().rule(), rule -> new ArrayList<>())
                        .add(once));
        run.rules().requiredRules().forEach(rule -> rules.putIfAbsent(rule, List.of()));
        return rules.entrySet().stream().map(rule -> container(rule.getKey(), rule.getValue()));
    }

    /** A check that is done at most once; JUnit may be told to run some of the tests only. */
    private static final class Once {
        private final Check check;
        private final Supplier<CheckResult> work;
        private Optional<CheckResult> result = Optional.empty();

        Once(Check check, Supplier<CheckResult> work) {
            this.check = check;
            this.work = work;
        }

        Check check() {
            return check;
        }

        CheckResult result() {
            CheckResult known = result.orElseGet(work);
            result = Optional.of(known);
            return known;
        }
    }

    /** The tests of a rule; the last of a required one is that it was asked at all. */
    private DynamicNode container(String rule, List<Once> checks) {
        Stream<DynamicNode> tests = checks.stream()
                .map(once -> DynamicTest.dynamicTest(
                        VisibleText.line(once.check().id() + ": " + once.check().title()),
                        () -> require(once.result())));
        Stream<DynamicNode> asked = run.rules().requiredRules().contains(rule)
                ? Stream.of(DynamicTest.dynamicTest(
                        rule + ": a check of this required rule could be run", () -> requireAsked(rule, checks)))
                : Stream.empty();
        return DynamicContainer.dynamicContainer(rule, Stream.concat(tests, asked));
    }

    private void requireAsked(String rule, List<Once> checks) {
        List<Once> required = checks.stream()
                .filter(once -> once.check().level() == Level.REQUIRED)
                .toList();
        if (required.stream().anyMatch(once -> once.result().status().hasRun())) {
            return;
        }
        String why =
                required.stream().map(once -> once.result().reason()).distinct().collect(Collectors.joining("; "));
        String message = VisibleText.line("no check of the required rule " + rule + " could be run: "
                + (why.isEmpty() ? "the kit has none" : why));
        if (run.allowUnasked()) {
            throw new TestAbortedException(message);
        }
        throw new AssertionError(message + "; allowUnasked() accepts that");
    }

    /** Anything but a pass is thrown, as JUnit calls it; its text is fit for the XML that a build writes. */
    private void require(CheckResult result) {
        if (result.isFailing(run.level())) {
            throw new AssertionError(explained(result));
        }
        if (result.status() != CheckStatus.PASSED) {
            throw new TestAbortedException(explained(result));
        }
    }

    /** The first line is what most reports of a build show. */
    private String explained(CheckResult result) {
        String why = result.failure()
                .map(failure -> failure.differenceFrom(result.check().rule()))
                .orElse(result.reason());
        String listed = result.failure().isPresent() && !result.reason().isEmpty() ? " (" + result.reason() + ")" : "";
        String first = VisibleText.line(result.status().text() + ", " + why + listed);
        String parts = FailureText.lines(FailureText.parts(run.rules(), result, command));
        return parts.isEmpty() ? first : first + "\n" + parts.stripTrailing();
    }
}
