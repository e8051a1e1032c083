// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * The whole kit as tests of JUnit Jupiter. An implementer's test class implements this interface and gives it an
 * implementation; every case of the corpus and every property is a test then, in a container for its rule.
 *
 * <p>System properties vary the run: {@code glancepatch.seed} and {@code glancepatch.tries} are for the generated
 * cases, and {@code glancepatch.replay} runs nothing but the one case that the token of a failure names.
 */
public interface ConformanceKit {

    /** {@return what is put to the test} */
    ImagePatchImplementation implementation();

    /** {@return the rule set that it is held to} */
    default RuleSet rules() {
        return RuleSet.IMS;
    }

    /** {@return the checks that may fail} */
    default KnownFailures knownFailures() {
        return KnownFailures.NONE;
    }

    /** {@return the tests} */
    @TestFactory
    default Stream<DynamicNode> conformance() {
        long seed = Optional.ofNullable(System.getProperty("glancepatch.seed"))
                .map(Long::valueOf)
                .orElseGet(System::nanoTime);
        int tries = Integer.getInteger("glancepatch.tries", ConformanceRun.DEFAULT_TRIES);
        ConformanceRun run = new ConformanceRun(rules(), seed, tries, knownFailures());
        return Optional.ofNullable(System.getProperty(ReplayToken.PROPERTY))
                .map(token -> replay(run, token))
                .orElseGet(() -> everything(run));
    }

    private Stream<DynamicNode> replay(ConformanceRun run, String token) {
        return Stream.of(DynamicTest.dynamicTest(
                "replay " + token,
                () -> run.replay(token, implementation(), "").results().forEach(ConformanceKit::require)));
    }

    private Stream<DynamicNode> everything(ConformanceRun run) {
        NoAnswerLimit limit = new NoAnswerLimit(implementation());
        Map<String, List<DynamicNode>> rules = new LinkedHashMap<>();
        run.plan(limit).values().stream()
                .flatMap(List::stream)
                .forEach(planned -> rules.computeIfAbsent(planned.check().rule(), rule -> new ArrayList<>())
                        .add(DynamicTest.dynamicTest(
                                planned.check().id() + ": " + planned.check().title(),
                                () -> require(run.execute(planned, limit)))));
        return rules.entrySet().stream().map(rule -> DynamicContainer.dynamicContainer(rule.getKey(), rule.getValue()));
    }

    private static void require(CheckResult result) {
        switch (result.status()) {
            case PASSED -> {}
            case SKIPPED, KNOWN_FAILURE ->
                throw new TestAbortedException(result.status().text() + ": " + result.reason());
            case FAILED, NOT_RUN, UNEXPECTED_PASS ->
                throw new AssertionError(result.failure()
                        .map(failure ->
                                failure.message() + "\nreplay: -D" + ReplayToken.PROPERTY + "=" + failure.token())
                        .orElse(result.reason()));
        }
    }
}
