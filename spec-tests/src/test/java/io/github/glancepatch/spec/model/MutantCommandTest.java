// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.adapter.CommandImplementation;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.run.Check;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.ConformanceRun;
import io.github.glancepatch.spec.run.RuleSet;
import io.github.glancepatch.spec.run.RunListener;
import io.github.glancepatch.spec.run.RunReport;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken program is caught too when all that is known of it is what it writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutantCommandTest {
    private static final int TRIES = 60;

    private final CommandImplementation command =
            CommandImplementation.of(MutantChild.command(), Duration.ofMinutes(1));

    @AfterAll
    void endTheCommand() {
        command.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMS    | bytes that are not UTF-8 are replaced   | doc-1",
                "IMS    | a media type has no parameters          | media-1",
                "IMS    | one restricted attribute is forgotten   | access-2",
                "IMS    | an add only adds                        | add-2",
                "GLANCE | a base attribute can be removed         | access-4",
                "GLANCE | an add replaces in both media types     | add-3 base-1",
            })
    void a_broken_program_fails_in_the_rules_that_it_breaks_and_no_others(RuleSet rules, String fault, String expected)
            throws NoAnswerException {
        command.patch(MutantChild.choice(fault));
        RunReport report = ConformanceRun.of(rules, 42)
                .withLevel(Level.RECOMMENDED)
                .withTries(TRIES)
                .run(command, fault, RunListener.SILENT);

        assertThat(Tripped.withoutLaws(failed(report, Check.Kind.PROPERTY))).isEqualTo(Set.of(expected.split(" ")));
        assertThat(failed(report, Check.Kind.CASE)).isNotEmpty();
        assertThat(report.isSuccessful()).isFalse();
        assertThat(report.count(CheckStatus.NOT_RUN) + report.count(CheckStatus.SKIPPED))
                .isZero();
    }

    private static Set<String> failed(RunReport report, Check.Kind kind) {
        return report.results().stream()
                .filter(result -> result.status() == CheckStatus.FAILED)
                .map(CheckResult::check)
                .filter(check -> check.kind() == kind)
                .map(Check::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
