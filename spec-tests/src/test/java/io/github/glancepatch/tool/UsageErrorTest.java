// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code apply} and {@code check} say when they cannot do their work: one sentence, exit code 2. */
class UsageErrorTest {

    @TempDir
    private Path folder = Path.of("");

    private static void assertUsageError(Run run, String sentence) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToNormalizingNewlines(sentence + "\n");
    }

    @Test
    void both_files_are_required() {
        assertUsageError(
                Run.of("apply"),
                "Missing required options: '--image=FILE', '--patch=FILE'; see glance-patch apply --help.");
        assertUsageError(
                Run.of("check", "--image", "x"),
                "Missing required option: '--patch=FILE'; see glance-patch check --help.");
    }

    @Test
    void a_file_that_is_not_there() {
        String image = Run.file(folder, "image.json", "{}");

        assertUsageError(
                Run.of("apply", "--image", "no such", "--patch", "x"), "--image: the file no such does not exist.");
        assertUsageError(
                Run.of("check", "--image", image, "--patch", "no such"), "--patch: the file no such does not exist.");
    }

    @Test
    void a_directory() {
        assertUsageError(
                Run.of("apply", "--image", folder.toString(), "--patch", "x"),
                "--image: " + folder + " is a directory.");
    }

    @Test
    void an_empty_file_name() {
        assertUsageError(
                Run.of("apply", "--image", "", "--patch", "x"),
                "--image: the file name is empty; use - for standard input.");
        assertUsageError(
                Run.of("diff", "--before", "-", "--after", ""),
                "--after: the file name is empty; use - for standard input.");
    }

    @Test
    void standard_input_can_be_used_once() {
        assertUsageError(
                Run.of("apply", "--image", "-", "--patch", "-"),
                "Only one of --image and --patch can be standard input.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``         | The image cannot be read: it is empty.",
                "`{\"a\"`   | The image cannot be read: it is not JSON",
                "[]         | An image is a JSON object, and this is JSON of another type.",
            })
    void an_image_that_is_none(String json, String message) {
        Run run = Run.with(json, "apply", "--image", "-", "--patch", "x");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("standard input: " + message).hasLineCount(1);
    }

    @Test
    void the_name_of_a_file_whose_image_is_none() {
        String image = Run.file(folder, "image.json", "[]");

        assertUsageError(
                Run.of("apply", "--image", image, "--patch", "x"),
                image + ": An image is a JSON object, and this is JSON of another type.");
    }

    @Test
    void an_unknown_rule_set() {
        assertUsageError(
                Run.of("apply", "--image", "x", "--patch", "y", "--rules", "IMS"),
                "Invalid value for option '--rules': unknown rule set IMS: use one of "
                        + String.join(", ", RuleSets.names())
                        + ", or a file with a schema document; see glance-patch apply --help.");
    }

    @Test
    void an_unknown_media_type() {
        assertUsageError(
                Run.of("apply", "--image", "x", "--patch", "y", "--media-type", "application/json"),
                "Invalid value for option '--media-type': application/json is not one of v2.1, v2.0,"
                        + " application/openstack-images-v2.0-json-patch, application/openstack-images-v2.1-json-patch;"
                        + " see glance-patch apply --help.");
    }

    @Test
    void an_option_without_its_value_and_an_argument_too_many() {
        assertUsageError(
                Run.of("apply", "--image"),
                "Missing required parameter for option '--image' (FILE); see glance-patch apply --help.");
        assertUsageError(
                Run.of("apply", "--image", "x", "--patch", "y", "z"),
                "Unexpected argument 'z'; see glance-patch apply --help.");
    }
}
