// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.model.NaiveModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceRunTest {
    private static final ImagePatchImplementation UNCHANGED = request -> new PatchOutcome.Accepted(request.image());

    private static ConformanceRun run(String... known) {
        return new ConformanceRun(RuleSet.CLOUDIMAGES, 42, 20, KnownFailures.parse(List.of(known)));
    }

    private static RunReport report(ImagePatchImplementation implementation, String... known) {
        return run(known).run(implementation, "test", RunListener.SILENT);
    }

    @ParameterizedTest
    @EnumSource
    void the_model_conforms(RuleSet rules) {
        RunReport report = new ConformanceRun(rules, 42, 20, KnownFailures.NONE)
                .run(new NaiveModel(), "the model", RunListener.SILENT);

        assertThat(report.results()).allMatch(result -> result.status() == CheckStatus.PASSED);
        assertThat(report.isSuccessful()).isTrue();
    }

    @Test
    void every_check_has_one_result_and_the_listener_is_informed() {
        List<CheckResult> heard = new ArrayList<>();
        RunReport report = run().run(new NaiveModel(), "test", (title, results) -> heard.addAll(results));

        assertThat(heard).isEqualTo(report.results());
        assertThat(heard.stream().map(result -> result.check().id()))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(run().ids());
    }

    @Test
    void every_failure_replays_as_the_same_failure() {
        RunReport report = report(UNCHANGED);

        assertThat(report.isSuccessful()).isFalse();
        assertThat(report.count(CheckStatus.FAILED)).isPositive();
        for (CheckResult result : report.results()) {
            result.failure()
                    .ifPresent(failure -> assertThat(run().replay(failure.token(), UNCHANGED, "test")
                                    .results()
                                    .get(0)
                                    .failure())
                            .contains(failure));
        }
    }

    @Test
    void a_known_failure_may_fail_and_must() {
        String failing = "state1_an_image_of_another_status_is_rejected";
        String passing = "state1_an_empty_document_requires_no_status";
        Map<String, List<CheckResult>> results =
                report(UNCHANGED, "", "# a remark", failing + " # issue 7", passing).results().stream()
                        .collect(java.util.stream.Collectors.groupingBy(
                                result -> result.check().id()));

        assertThat(results.get(failing)).singleElement().satisfies(result -> {
            assertThat(result.status()).isEqualTo(CheckStatus.KNOWN_FAILURE);
            assertThat(result.reason()).isEqualTo("issue 7");
        });
        assertThat(results.get(passing))
                .singleElement()
                .satisfies(result -> assertThat(result.status()).isEqualTo(CheckStatus.UNEXPECTED_PASS));
    }

    @Test
    void a_known_failure_that_passes_fails_the_run() {
        assertThat(report(new NaiveModel(), "state1_an_empty_document_requires_no_status")
                        .isSuccessful())
                .isFalse();
    }

    @Test
    void a_run_of_skips_is_no_success() {
        RunReport report = report(request -> {
            throw new SkippedException("cannot be asked");
        });

        assertThat(report.results()).allMatch(result -> result.status() == CheckStatus.SKIPPED);
        assertThat(report.isSuccessful()).isFalse();
        assertThat(report.skipReasons())
                .containsExactly(Map.entry("cannot be asked", report.results().size()));
    }

    @Test
    void a_run_without_answers_is_given_up_and_sooner_when_they_are_waited_for() {
        assertThat(asked(NoAnswerException.late("late"))).isEqualTo(4);
        assertThat(asked(NoAnswerException.broken("gone"))).isEqualTo(12);
    }

    private static int asked(NoAnswerException none) {
        List<Object> asked = new ArrayList<>();
        RunReport report = report(request -> {
            asked.add(request);
            throw none;
        });
        assertThat(report.isSuccessful()).isFalse();
        assertThat(report.count(CheckStatus.FAILED)).isEqualTo(asked.size());
        assertThat(report.results().get(report.results().size() - 1)).satisfies(last -> {
            assertThat(last.status()).isEqualTo(CheckStatus.NOT_RUN);
            assertThat(last.reason()).endsWith("the last one: " + none.getMessage());
        });
        return asked.size();
    }

    @Test
    void what_the_implementation_throws_is_the_failure_of_that_case() {
        RunReport report = report(request -> {
            throw new IllegalStateException("broken");
        });

        assertThat(report.results())
                .allMatch(result -> result.status() == CheckStatus.FAILED)
                .allMatch(result -> result.failure()
                        .orElseThrow()
                        .answers()
                        .get(0)
                        .trouble()
                        .contains("broken"));
    }

    @Test
    void a_token_of_another_rule_set_is_rejected() {
        assertThatThrownBy(() -> run().replay("corpus:ims-add/no-such", UNCHANGED, "test"))
                .hasMessage("The token corpus:ims-add/no-such names no case of the rule set cloudimages.");
        assertThatThrownBy(() -> run().replay("nonsense", UNCHANGED, "test"))
                .hasMessage("The token nonsense names no case of the rule set cloudimages.");
    }

    @Test
    void rules_are_in_the_order_of_their_numbers() {
        RunReport report =
                new ConformanceRun(RuleSet.IMS, 1, 1, KnownFailures.NONE).run(new NaiveModel(), "", RunListener.SILENT);

        assertThat(report.byRule().keySet()).containsSubsequence("law-1", "law-2", "law-9", "law-10", "limit-1");
    }
}
