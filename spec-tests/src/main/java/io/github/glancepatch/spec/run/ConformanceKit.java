// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.rules.Level;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;

/**
 * The whole kit as tests of JUnit Jupiter. An implementer's test class implements this interface and gives it an
 * implementation; every case of the corpus and every property is a test then, in a container for its rule. It needs
 * Surefire 3.2.5 or later, and checks that.
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

    /**
     * {@return the level at which it is judged; what differs from a recommendation is reported as aborted otherwise}
     */
    default Level level() {
        return Level.REQUIRED;
    }

    /** {@return whether a required rule may go without any check that could be run; such a rule fails otherwise} */
    default boolean allowUnasked() {
        return false;
    }

    /** {@return the checks that may fail} */
    default KnownFailures knownFailures() {
        return KnownFailures.NONE;
    }

    /**
     * {@return the tests}
     *
     * @param test the test class; with this parameter every dynamic test has a name of its own in Surefire
     */
    @TestFactory
    default Stream<DynamicNode> conformance(TestInfo test) {
        SurefireVersion.require();
        long seed = Optional.ofNullable(System.getProperty("glancepatch.seed"))
                .map(Long::valueOf)
                .orElse(ProcessSeed.VALUE);
        int tries = Integer.getInteger("glancepatch.tries", ConformanceRun.DEFAULT_TRIES);
        ConformanceRun run = ConformanceRun.of(rules(), seed)
                .withLevel(level())
                .withTries(tries)
                .withKnownFailures(knownFailures())
                .withAllowUnasked(allowUnasked());
        String testClass = test.getTestClass().map(Class::getSimpleName).orElse("");
        KitTests tests = new KitTests(run, implementation(), ReplayCommand.maven(testClass));
        return Optional.ofNullable(System.getProperty(ReplayToken.PROPERTY))
                .map(tests::replay)
                .orElseGet(tests::everything);
    }
}
