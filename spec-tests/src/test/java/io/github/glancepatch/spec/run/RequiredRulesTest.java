// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static io.github.glancepatch.spec.run.ConformanceRunTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.rules.Rule;
import io.github.glancepatch.spec.rules.Rules;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run conforms when every required rule was asked, and names those that were not. */
class RequiredRulesTest {
    private static CheckResult result(String rule, Level level, boolean ran) {
        Check check = new Check(Check.Kind.CASE, rule + "/one", rule, "group", "title", level);
        return ran ? CheckResult.passed(check, 1) : CheckResult.skipped(check, 1, "cannot be set");
    }

    private static RunReport reportOf(ConformanceRun run, List<String> requiredRules, CheckResult... results) {
        return new RunReport(run, "test", "1.0", requiredRules, List.of(results), Duration.ZERO);
    }

    @Test
    void a_required_rule_of_which_no_check_could_be_run_is_named_and_must_be_allowed() {
        CheckResult[] results = {
            result("add-1", Level.REQUIRED, true),
            result("add-1", Level.REQUIRED, false),
            result("quota-1", Level.REQUIRED, false),
            result("min-2", Level.RECOMMENDED, false),
        };
        List<String> required = List.of("quota-1", "add-1");
        RunReport report = reportOf(run(), required, results);
        assertThat(report.unasked()).containsExactly("quota-1");
        assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS_AS_FAR_AS_ASKED);
        assertThat(report.isSuccessful()).isFalse();

        RunReport allowed = reportOf(run().withAllowUnasked(true), required, results);
        assertThat(allowed.verdict()).isEqualTo(Verdict.CONFORMS_AS_FAR_AS_ASKED);
        assertThat(allowed.isSuccessful()).isTrue();
    }

    @Test
    void a_required_rule_that_has_no_result_at_all_was_not_asked() {
        RunReport report = reportOf(
                run(),
                List.of("law-10", "law-2", "add-1"),
                result("add-1", Level.REQUIRED, true),
                result("law-2", Level.RECOMMENDED, true));
        assertThat(report.unasked()).containsExactly("law-2", "law-10");
        assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS_AS_FAR_AS_ASKED);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_has_to_ask_every_required_rule_but_those_that_say_why_not(RuleSet rules) {
        RunReport nothing = ConformanceRun.of(rules, 42)
                .withTries(1)
                .run(
                        request -> {
                            throw new SkippedException("cannot be asked");
                        },
                        "test",
                        RunListener.SILENT);

        assertThat(nothing.unasked())
                .containsExactlyInAnyOrderElementsOf(Rules.of(rules.wireName()).stream()
                        .filter(rule -> rule.level(rules.wireName()) == Level.REQUIRED)
                        .map(Rule::id)
                        .filter(id -> !id.equals("answer-1"))
                        .toList());
    }

    @Test
    void a_replay_asks_the_rule_of_its_case() {
        RunReport report = run().replay("corpus:cloudimages/add-name", new NaiveModel(), "test");
        assertThat(report.requiredRules()).containsExactly("access-1");
        assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
    }

    @Test
    void a_run_of_which_every_required_rule_was_asked_conforms_although_checks_were_skipped() {
        RunReport report = reportOf(
                run(), List.of("add-1"), result("add-1", Level.REQUIRED, true), result("add-1", Level.REQUIRED, false));
        assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
        assertThat(report.isSuccessful()).isTrue();
    }
}
