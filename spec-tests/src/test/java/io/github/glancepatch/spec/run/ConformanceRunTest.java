// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RecommendationError;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.rules.Level;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceRunTest {
    private static final ImagePatchImplementation UNCHANGED = request -> new PatchOutcome.Accepted(request.image());

    static ConformanceRun run(String... known) {
        return ConformanceRun.of(RuleSet.CLOUDIMAGES, 42)
                .withTries(20)
                .withLevel(Level.RECOMMENDED)
                .withKnownFailures(KnownFailures.parse(List.of(known)));
    }

    private static RunReport report(ImagePatchImplementation implementation, String... known) {
        return run(known).run(implementation, "test", RunListener.SILENT);
    }

    @ParameterizedTest
    @EnumSource
    void the_model_conforms(RuleSet rules) {
        RunReport report = ConformanceRun.of(rules, 42)
                .withTries(20)
                .withLevel(Level.RECOMMENDED)
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

    private static CheckResult resultOf(String id, RunReport report) {
        return report.results().stream()
                .filter(result -> result.check().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_known_failure_is_not_a_failure_of_the_run() {
        String failing = "state1_an_image_of_another_status_is_rejected";
        CheckResult result = resultOf(failing, report(UNCHANGED, "", "# a remark", failing + " # issue 7"));

        assertThat(result.status()).isEqualTo(CheckStatus.KNOWN_FAILURE);
        assertThat(result.reason()).isEqualTo("issue 7");
    }

    @Test
    void a_known_failure_of_a_property_must_fail_with_its_seed_only() {
        String passing = "state1_an_empty_document_requires_no_status";
        assertThat(resultOf(passing, report(new NaiveModel(), passing)).status())
                .isEqualTo(CheckStatus.PASSED);
        assertThat(resultOf(passing, report(new NaiveModel(), passing + " seed=41"))
                        .reason())
                .isEqualTo("it may fail, and passed this time: listed as a known failure");

        RunReport report = report(new NaiveModel(), passing + " seed=42");
        assertThat(resultOf(passing, report).status()).isEqualTo(CheckStatus.UNEXPECTED_PASS);
        assertThat(report.isSuccessful()).isFalse();
    }

    @Test
    void a_known_failure_of_a_case_must_fail() {
        String id = run().ids().get(0);
        RunReport report = report(new NaiveModel(), id + " # issue 8");

        assertThat(resultOf(id, report).status()).isEqualTo(CheckStatus.UNEXPECTED_PASS);
        assertThat(report.isSuccessful()).isFalse();
    }

    @Test
    void a_line_of_known_failures_that_cannot_be_read_is_rejected() {
        assertThatThrownBy(() -> KnownFailures.parse(List.of("a b # c")))
                .hasMessage(
                        "A line of known failures is a check id, for a property perhaps seed=N, and a reason after #,"
                                + " not: a b # c");
    }

    /** Right but for the codes, which it does not name. */
    private static PatchOutcome withoutCodes(PatchRequest request) {
        return new NaiveModel().patch(request) instanceof PatchOutcome.Rejected rejected
                ? new PatchOutcome.Rejected(rejected.status(), Optional.of(JsonValue.EMPTY_JSON_OBJECT))
                : new NaiveModel().patch(request);
    }

    @Test
    void a_difference_from_a_recommendation_counts_at_that_level_only() {
        RunReport recommended = report(ConformanceRunTest::withoutCodes);
        RunReport required =
                run().withLevel(Level.REQUIRED).run(ConformanceRunTest::withoutCodes, "test", RunListener.SILENT);

        assertThat(recommended.isSuccessful()).isFalse();
        assertThat(casesOf(recommended)).extracting(CheckResult::status).contains(CheckStatus.DIFFERS);
        assertThat(casesOf(required))
                .noneMatch(required::isFailing)
                .extracting(CheckResult::status)
                .contains(CheckStatus.DIFFERS);
    }

    /** Right but for the answers 415, of which a header is not as recommended. */
    private static PatchOutcome withoutOffer(PatchRequest request) {
        PatchOutcome outcome = new NaiveModel().patch(request);
        if (outcome instanceof PatchOutcome.Rejected rejected && rejected.status() == 415) {
            throw new RecommendationError("no offer", outcome);
        }
        return outcome;
    }

    @Test
    void an_answer_that_differs_in_what_is_recommended_counts_as_it_is_at_the_level_required() {
        RunReport required =
                run().withLevel(Level.REQUIRED).run(ConformanceRunTest::withoutOffer, "test", RunListener.SILENT);

        assertThat(required.verdict()).isEqualTo(Verdict.CONFORMS);
        assertThat(required.results())
                .filteredOn(result -> result.status() == CheckStatus.DIFFERS)
                .extracting(result -> result.check().kind())
                .contains(Check.Kind.CASE, Check.Kind.PROPERTY);
        assertThat(required.results())
                .filteredOn(result -> result.status() == CheckStatus.DIFFERS)
                .allMatch(result -> result.failure().orElseThrow().message().equals("no offer"));
        assertThat(report(ConformanceRunTest::withoutOffer).isSuccessful()).isFalse();
    }

    @Test
    void a_wrong_outcome_fails_also_where_something_else_differs_in_what_is_recommended() {
        RunReport report = run().withLevel(Level.REQUIRED)
                .run(
                        request -> {
                            throw new RecommendationError("no offer", new PatchOutcome.Accepted(request.image()));
                        },
                        "test",
                        RunListener.SILENT);
        assertThat(resultOf("cloudimages/add-name", report).status()).isEqualTo(CheckStatus.FAILED);
        assertThat(resultOf("state1_an_image_of_another_status_is_rejected", report)
                        .status())
                .isEqualTo(CheckStatus.FAILED);
    }

    private static List<CheckResult> casesOf(RunReport report) {
        return report.results().stream()
                .filter(result -> result.check().kind() == Check.Kind.CASE)
                .toList();
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
                .allMatch(report::isFailing)
                .allMatch(result -> result.failure()
                        .orElseThrow()
                        .exchanges()
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
        RunReport report = ConformanceRun.of(RuleSet.IMS, 1).withTries(1).run(new NaiveModel(), "", RunListener.SILENT);

        assertThat(report.byRule().keySet()).containsSubsequence("law-1", "law-2", "law-9", "law-10", "limit-1");
    }
}
