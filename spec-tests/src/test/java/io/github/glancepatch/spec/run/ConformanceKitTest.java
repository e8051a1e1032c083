// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** The kit in JUnit: it runs on the model, and is looked at from outside. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ConformanceKitTest implements ConformanceKit {
    private static final String OTHER_STATUS = "state1_an_image_of_another_status_is_rejected";
    private static final ImagePatchImplementation UNCHANGED = request -> new PatchOutcome.Accepted(request.image());

    /** Right but for the codes, which it does not name. */
    private static final ImagePatchImplementation WITHOUT_CODES =
            request -> new NaiveModel().patch(request) instanceof PatchOutcome.Rejected rejected
                    ? new PatchOutcome.Rejected(rejected.status(), Optional.of(JsonValue.EMPTY_JSON_OBJECT))
                    : new NaiveModel().patch(request);

    private final TestInfo info;

    ConformanceKitTest(TestInfo info) {
        this.info = info;
    }

    @BeforeEach
    void few() {
        System.setProperty("glancepatch.tries", "5");
        System.setProperty("glancepatch.seed", "42");
    }

    @AfterEach
    void clear() {
        List.of("tries", "seed", "replay").forEach(name -> System.clearProperty("glancepatch." + name));
    }

    @Override
    public ImagePatchImplementation implementation() {
        return new NaiveModel();
    }

    @Override
    public Level level() {
        return Level.RECOMMENDED;
    }

    @Override
    public RuleSet rules() {
        return RuleSet.CLOUDIMAGES;
    }

    private record Kit(
            ImagePatchImplementation implementation, Level level, KnownFailures knownFailures, boolean allowUnasked)
            implements ConformanceKit {
        @Override
        public RuleSet rules() {
            return RuleSet.CLOUDIMAGES;
        }
    }

    private List<DynamicTest> tests(ImagePatchImplementation implementation, Level level, String... known) {
        return tests(new Kit(implementation, level, KnownFailures.parse(List.of(known)), false));
    }

    private List<DynamicTest> tests(Kit kit) {
        return kit.conformance(info)
                .flatMap(node -> node instanceof DynamicContainer rule ? rule.getChildren() : List.of(node).stream())
                .map(DynamicTest.class::cast)
                .toList();
    }

    private static Throwable thrown(DynamicNode test) {
        try {
            ((DynamicTest) test).getExecutable().execute();
            return new Error("nothing was thrown");
        } catch (Throwable e) {
            return e;
        }
    }

    private static DynamicTest named(String id, List<DynamicTest> tests) {
        return tests.stream()
                .filter(test -> test.getDisplayName().startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_failure_explains_itself_in_the_order_of_all_reports() {
        String message = String.valueOf(
                thrown(named(OTHER_STATUS, tests(UNCHANGED, Level.REQUIRED))).getMessage());

        assertThat(message)
                .startsWith("failed, state-1: status is 200, must be 400\n")
                .containsSubsequence(
                        "check:      " + OTHER_STATUS,
                        "\nrule:       state-1 (required): The image's `status`",
                        "\nrule set:   cloudimages",
                        "\nimage:      {",
                        "\nrequest:    Content-Type: ",
                        "\nexpected:   status 400",
                        "\nfound:      status 200",
                        "\ndifference: state-1: status is 200, must be 400",
                        "\nreplay:     mvn test -Dtest=ConformanceKitTest -Dglancepatch.replay=" + OTHER_STATUS + ":");
    }

    @Test
    void a_failure_replays() {
        String message = String.valueOf(
                thrown(named(OTHER_STATUS, tests(UNCHANGED, Level.REQUIRED))).getMessage());

        System.setProperty("glancepatch.replay", message.substring(message.lastIndexOf('=') + 1));
        assertThat(tests(UNCHANGED, Level.REQUIRED))
                .singleElement()
                .satisfies(test -> assertThat(thrown(test)).hasMessage(message));
    }

    @Test
    void a_known_failure_is_no_pass() {
        assertThat(thrown(named(OTHER_STATUS, tests(UNCHANGED, Level.REQUIRED, OTHER_STATUS))))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("listed as a known failure");
    }

    @Test
    void what_differs_from_a_recommendation_is_aborted_and_fails_where_recommendations_count() {
        List<DynamicTest> required = tests(WITHOUT_CODES, Level.REQUIRED);
        List<DynamicTest> recommended = tests(WITHOUT_CODES, Level.RECOMMENDED);
        DynamicTest differing = required.stream()
                .filter(test -> String.valueOf(thrown(test).getMessage()).startsWith("differs, "))
                .findFirst()
                .orElseThrow();

        assertThat(thrown(differing))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("error.code is missing, must be \"IMG.");
        assertThat(thrown(named(differing.getDisplayName(), recommended))).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_required_rule_of_which_every_check_is_skipped_fails_unless_that_is_allowed() {
        ImagePatchImplementation noPairs = request -> {
            if (request.image().toString().contains("__support_")
                    || request.toString().contains("__support_")) {
                throw new SkippedException("no __support_ attributes here");
            }
            return new NaiveModel().patch(request);
        };
        String asked = "excl-1: a check of this required rule could be run";
        String message = "no check of the required rule excl-1 could be run: no __support_ attributes here";

        assertThat(thrown(named(asked, tests(noPairs, Level.REQUIRED))))
                .isInstanceOf(AssertionError.class)
                .hasMessage(message + "; allowUnasked() accepts that");
        assertThat(thrown(named(asked, tests(new Kit(noPairs, Level.REQUIRED, KnownFailures.NONE, true)))))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage(message);
        assertThat(thrown(named(asked, tests(new NaiveModel(), Level.REQUIRED))))
                .hasMessage("nothing was thrown");
    }

    @Test
    void every_required_rule_has_a_test_that_it_was_asked() {
        assertThat(tests(UNCHANGED, Level.REQUIRED).stream()
                        .map(DynamicNode::getDisplayName)
                        .filter(name -> name.endsWith(": a check of this required rule could be run"))
                        .map(name -> name.substring(0, name.indexOf(':'))))
                .containsExactlyInAnyOrderElementsOf(RuleSet.CLOUDIMAGES.requiredRules());
    }

    @Test
    void every_test_has_a_name_of_its_own() {
        assertThat(tests(UNCHANGED, Level.REQUIRED).stream().map(DynamicNode::getDisplayName))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_message_holds_only_characters_that_xml_has() {
        String hostile = "\ud800 \uffff \u0000 \u001b[31m";
        DynamicTest failing = tests(
                        request -> new PatchOutcome.Accepted(JsonData.object(hostile, JsonData.string(hostile))),
                        Level.REQUIRED)
                .get(0);

        assertThat(String.valueOf(thrown(failing).getMessage()))
                .contains("\\ud800 \\uffff")
                .matches("[\\t\\n\\x20-\\ud7ff\\ue000-\\ufffd]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.2.5", "3.2.6", "3.3.0-M1", "3.6.1", "4.0.0", "10.0"})
    void a_version_of_surefire_that_names_every_test_is_accepted(String version) {
        SurefireVersion.requireJar("/m2/surefire-booter/surefire-booter-" + version + ".jar");
        assertThat(version).isGreaterThanOrEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.22.2", "3.0.0-M5", "3.2.4"})
    void an_older_version_of_surefire_is_rejected(String version) {
        assertThatThrownBy(() -> SurefireVersion.requireJar("/m2/surefire-booter-" + version + ".jar"))
                .hasMessageContaining("Maven Surefire " + version)
                .hasMessageContaining("use maven-surefire-plugin 3.2.5 or later");
    }
}
