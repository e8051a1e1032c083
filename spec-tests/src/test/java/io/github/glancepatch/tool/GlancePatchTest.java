// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlancePatchTest {

    @Test
    void without_arguments_a_demonstration_is_shown() {
        Run run = Run.of();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "\"name\": \"ims_test\"",
                        "Content-Type: application/openstack-images-v2.1-json-patch\n",
                        "{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"test01\"}",
                        "Content-Type: application/openstack-images-v2.0-json-patch\n",
                        "{\"replace\":\"/name\",\"value\":\"test01\"}",
                        "\"name\": \"test01\"",
                        "name: \"ims_test\" -> \"test01\"",
                        "__description: \"ims test\" -> absent",
                        "build_number: absent -> \"42\"",
                        "rule:    replace-1",
                        "\"code\": \"IMG.0035\"")
                .doesNotContain("\n   \n");
    }

    @Test
    void the_example_image_is_the_documented_one() {
        assertThat(Demonstration.exampleImage().size()).isEqualTo(34);
        assertThat(Demonstration.exampleImage().isNull("__data_origin")).isTrue();
    }

    @Test
    void help_lists_the_commands_and_the_exit_codes() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("apply ", "check ", "diff ", "schema ", "exchange ", "serve ", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apply", "check", "diff", "schema", "exchange", "serve"})
    void every_command_has_help_without_other_options(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: glance-patch " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void help_names_the_rule_sets_and_the_default() {
        assertThat(Run.of("apply", "--help").out().replaceAll("\\s+", " "))
                .contains(String.join(", ", RuleSets.names()) + " (default: ims)");
    }

    @Test
    void the_version_has_a_text_also_when_the_program_is_not_packaged() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("glance-patch \\S.*\\R");
    }

    @Test
    void an_unknown_command_is_a_usage_error() {
        Run run = Run.of("aply");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualToNormalizingNewlines(
                        "Unknown command 'aply' (did you mean apply?); see glance-patch --help.\n");
    }

    @Test
    void an_unknown_option_is_a_usage_error() {
        Run run = Run.of("exchange", "--fast");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToNormalizingNewlines("Unknown option '--fast'; see glance-patch exchange --help.\n");
    }
}
