// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script and the manual page. */
class GeneratedFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"glance-patch ap, apply", "glance-patch apply --im, --image", "glance-patch schema --rules gl, glance"})
    void the_shell_completes(String typed, String completed) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "this system has no bash");
        String script =
                Run.file(folder, "completion", Run.of("generate-completion").out());
        String complete = "source '" + script + "'; COMP_LINE='" + typed + "'; COMP_WORDS=($COMP_LINE);"
                + " COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_glance-patch; echo \"${COMPREPLY[@]}\"";

        assertThat(output("/bin/bash", "-c", complete).split("\\s+")).contains(completed);
    }

    @Test
    void the_manual_page_has_every_command_option_and_exit_code() {
        Run run = Run.of("generate-man-page");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(".TH GLANCE-PATCH 1 ")
                .contains(
                        ".SS apply\n",
                        ".SS check\n",
                        ".SS diff\n",
                        ".SS schema\n",
                        ".SS exchange\n",
                        ".SS serve\n",
                        ".SS conform\n",
                        ".B \\-\\-image=FILE (required)\n",
                        "ims, cloudimages, glance (default: ims)",
                        ".B 3\ninternal error\n")
                .doesNotContain("${");
    }

    @Test
    void the_manual_page_is_a_page() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "this system has no groff");
        String page = Run.file(folder, "page.1", Run.of("generate-man-page").out());

        assertThat(output("/usr/bin/groff", "-man", "-Tutf8", "-ww", "-P-cbou", page))
                .contains("GLANCE-PATCH(1)", "--image=FILE (required)", "EXIT STATUS")
                .doesNotContain("warning:");
    }
}
