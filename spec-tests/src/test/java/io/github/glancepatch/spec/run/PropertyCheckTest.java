// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.generators.Patches;
import io.github.glancepatch.spec.generators.SampleImages;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.ImagePatchSpec;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import io.github.glancepatch.spec.wire.WireOperation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What becomes of a property: drawn, tried, shrunk, replayed. */
class PropertyCheckTest {
    private static final ImagePatchImplementation UNCHANGED = request -> new PatchOutcome.Accepted(request.image());

    /** Properties that show what the runner does. */
    public interface Samples extends ImagePatchSpec {
        /** Holds. */
        @net.jqwik.api.Property
        default void sample1_holds(@ForAll MediaType type, @ForAll Op word) {
            patch(SampleImages.EXAMPLE, type);
        }

        /** Never speaks of anything. */
        @net.jqwik.api.Property
        default void sample2_never(@ForAll boolean any) {
            Assume.that(any && !any);
        }

        /** Fails for long lists. */
        @net.jqwik.api.Property
        default void sample3_fails_for_two(
                @ForAll(supplier = Patches.Operations.class) List<WireOperation> operations) {
            patch(SampleImages.EXAMPLE, MediaType.V2_1, operations);
            if (operations.size() >= 2) {
                throw new AssertionError("too long");
            }
        }

        /** Fails for great numbers. */
        @net.jqwik.api.Property
        default void sample4_fails_from_1000(@ForAll @IntRange(max = 1_000_000) int number) {
            assertThat(number).isLessThan(1000);
        }
    }

    private static Property property(String prefix) {
        return Property.of(List.of(Samples.class), method -> Level.REQUIRED).stream()
                .filter(one -> one.method().getName().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private static PropertyCheck check(ImagePatchImplementation implementation) {
        return new PropertyCheck(List.of(Samples.class), new NaiveModel(), implementation);
    }

    private static CheckResult run(String property, ImagePatchImplementation implementation) {
        return check(implementation).run(property(property), 42, 1000);
    }

    @Test
    void where_there_are_few_cases_all_are_tried() {
        CheckResult result = run("sample1", new NaiveModel());

        assertThat(result.status()).isEqualTo(CheckStatus.PASSED);
        assertThat(result.tried()).isEqualTo(6);
        assertThat(result.check().title()).isEqualTo("Holds");
        assertThat(result.check().rule()).isEqualTo("sample-1");
    }

    @Test
    void a_property_that_speaks_of_no_case_fails() {
        CheckResult result = run("sample2", new NaiveModel());

        assertThat(result.status()).isEqualTo(CheckStatus.FAILED);
        assertThat(result.failure().orElseThrow().message()).contains("nothing was checked");
    }

    @Test
    void a_failure_is_shrunk_and_replays_as_exactly_the_same_case() {
        Failure failure = run("sample3", UNCHANGED).failure().orElseThrow();

        assertThat(failure.shrinkSteps()).isPositive();
        assertThat(failure.message()).isEqualTo("too long");
        ReplayToken token = ReplayToken.parse(failure.token()).orElseThrow();
        CheckResult replayed = check(UNCHANGED).replay(property("sample3"), token);
        assertThat(replayed.failure()).contains(failure);
    }

    @Test
    void a_number_is_shrunk_to_the_least_that_fails() {
        assertThat(run("sample4", UNCHANGED).failure().orElseThrow().message()).contains("1000");
    }

    @Test
    void the_same_seed_gives_the_same_failure() {
        assertThat(run("sample3", UNCHANGED)).isEqualTo(run("sample3", UNCHANGED));
    }

    @Test
    void a_property_of_which_everything_is_skipped_is_skipped() {
        CheckResult result = run("sample1", request -> {
            throw new SkippedException("not today");
        });

        assertThat(result.status()).isEqualTo(CheckStatus.SKIPPED);
        assertThat(result.reason()).isEqualTo("not today");
        assertThat(result.skipped()).isEqualTo(6);
    }

    @Test
    void a_property_of_which_something_is_skipped_reports_how_much() {
        List<Object> asked = new ArrayList<>();
        CheckResult result = run("sample1", request -> {
            asked.add(request);
            if (asked.size() <= 2) {
                throw new SkippedException("not yet");
            }
            return new NaiveModel().patch(request);
        });

        assertThat(result.status()).isEqualTo(CheckStatus.PASSED);
        assertThat(result.tried()).isEqualTo(4);
        assertThat(result.skipped()).isEqualTo(2);
        assertThat(result.reason()).isEqualTo("not yet");
    }

    @Test
    void where_there_is_no_answer_nothing_is_shrunk() {
        List<Object> asked = new ArrayList<>();
        CheckResult result = run("sample1", request -> {
            asked.add(request);
            throw NoAnswerException.late("nothing within 1 ms");
        });

        Failure failure = result.failure().orElseThrow();
        assertThat(asked).hasSize(1);
        assertThat(failure.noAnswer()).isTrue();
        assertThat(failure.message()).isEqualTo("no answer: nothing within 1 ms");
        assertThat(failure.exchanges())
                .hasSize(1)
                .allMatch(answer -> answer.found().isEmpty());
    }

    @Test
    void a_case_that_fails_once_is_reported_as_that() {
        List<Object> asked = new ArrayList<>();
        CheckResult result = run("sample1", request -> {
            asked.add(request);
            if (asked.size() == 1) {
                throw new IllegalStateException("warming up");
            }
            return new NaiveModel().patch(request);
        });

        assertThat(result.failure().orElseThrow().message()).contains("the same case passed");
    }

    @Test
    void a_token_that_leads_nowhere_is_rejected() {
        ReplayToken token = ReplayToken.parse("sample1_holds:x999").orElseThrow();

        assertThatThrownBy(() -> check(UNCHANGED).replay(property("sample1"), token))
                .hasMessage("The token sample1_holds:x999 names no case of this version of the kit.");
    }
}
