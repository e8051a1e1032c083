// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Colours: on a terminal only, and never where NO_COLOR is set. */
class TerminalTest {
    private static final String ESCAPE = "\u001b[";
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    private static String output(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /** The help on a terminal of the program script. */
    private static ProcessBuilder onTerminal() {
        assumeTrue(Files.isExecutable(SCRIPT), "this system has no program script");
        String command = ToolProcess.of(List.of(), "--help").command().stream()
                .map(argument -> "'" + argument + "'")
                .collect(Collectors.joining(" "));
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), "-qec", command, "/dev/null");
        builder.environment().put("TERM", "xterm");
        builder.environment().remove("NO_COLOR");
        return builder;
    }

    @Test
    void no_colour_without_a_terminal() throws IOException {
        assertThat(output(ToolProcess.of(List.of(), "--help")))
                .contains("Usage:")
                .doesNotContain(ESCAPE);
    }

    @Test
    void no_color_switches_colours_off() throws IOException {
        ProcessBuilder builder = onTerminal();
        assertThat(output(onTerminal())).contains("Usage:", ESCAPE);

        builder.environment().put("NO_COLOR", "1");

        assertThat(output(builder)).contains("Usage:").doesNotContain(ESCAPE);
    }
}
