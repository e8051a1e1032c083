// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.wire.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, List<DynamicNode>> rules = new LinkedHashMap<>();
        run.plan(limit).values().stream()
                .flatMap(List::stream)
                .forEach(planned -> rules.computeIfAbsent(planned.check().rule(), rule -> new ArrayList<>())
                        .add(DynamicTest.dynamicTest(
                                VisibleText.line(planned.check().id() + ": "
                                        + planned.check().title()),
                                () -> require(run.execute(planned, limit)))));
        return rules.entrySet().stream().map(rule -> DynamicContainer.dynamicContainer(rule.getKey(), rule.getValue()));
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
