// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static io.github.glancepatch.tool.ConformCommandTest.conform;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a run from starting is said in one sentence. */
class ConformUsageErrorTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void an_endpoint_where_nothing_listens_is_a_usage_error() {
        Run run = conform("--endpoint", "http://127.0.0.1:1", "--rules", "glance");

        assertThat(run.err()).isEqualToNormalizingNewlines("Nothing listens at http://127.0.0.1:1.\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_command_that_does_not_start_is_a_usage_error() {
        Run run = conform("--command", "./no-such-command");

        assertThat(run.err()).startsWith("The command cannot be started: ").hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                 | Exactly one of --core, --command and --endpoint says what is put"
                        + " to the test.",
                "--core --endpoint http://a         | Exactly one of --core, --command and --endpoint says what is put"
                        + " to the test.",
                "--core --token a                   | --token and --header are for an --endpoint.",
                "--core --rules IMS                 | Unknown rule set IMS, known are ims, cloudimages, glance.",
                "--core --level must               | The --level is required or recommended, and not must.",
                "--core --tries 0                   | The --tries must be at least 1.",
                "--core --timeout 0                 | The --timeout must be more than 0 seconds.",
                "--endpoint ftp://a                 | The --endpoint ftp://a is no URL of http or https.",
                "--endpoint http://a --header b     | The --header b is not of the form NAME: VALUE.",
                "--endpoint http://a --header Host:b | restricted header name: \"Host\"",
                "--command 'a                       | A quote in the command is not closed: 'a",
                "--core --replay x                  | The token x names no case of the rule set ims.",
                "--core --known-failures no-such    | --known-failures: the file no-such does not exist.",
            })
    void a_usage_error_is_one_sentence(String line, String sentence) {
        List<String> arguments = new ArrayList<>(List.of("conform"));
        Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).forEach(arguments::add);
        Run run = Run.of(arguments.toArray(new String[0]));

        assertThat(run.err()).isEqualToNormalizingNewlines(sentence + "\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_known_failure_that_is_no_check_is_a_usage_error() {
        String known = Run.file(folder, "known.txt", "no-such\n");

        assertThat(conform("--core", "--known-failures", known).err())
                .isEqualToNormalizingNewlines(known + ": there is no check no-such in the rule set ims.\n");
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_usage_error() {
        String file = Run.file(folder, "file", "");

        Run run = conform("--core", "--report", file + "/r");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("The folder " + file + "/r cannot be made: ")
                .hasLineCount(1);
    }
}
