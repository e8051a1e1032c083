// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script glance-patch, with a program in place of the JVM that prints its arguments. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/glance-patch");

    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "this system has no /bin/sh");
        home = Files.createDirectories(folder.resolve("a folder")).toRealPath();
        Files.copy(SCRIPT, home.resolve("glance-patch"));
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> jvmArguments(Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
    }

    @Test
    void a_short_command_runs_with_one_compiler() throws IOException {
        assertThat(jvmArguments(home.resolve("glance-patch"), "apply", "--image", "a b", ""))
                .containsExactly(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-jar",
                        home.resolve("glance-patch.jar").toString(),
                        "apply",
                        "--image",
                        "a b",
                        "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conform", "exchange", "serve"})
    void a_long_command_runs_with_the_optimizing_compiler(String command) throws IOException {
        assertThat(jvmArguments(home.resolve("glance-patch"), command))
                .containsExactly("-jar", home.resolve("glance-patch.jar").toString(), command);
    }

    @Test
    void the_archive_is_used_where_it_exists_also_through_a_link() throws IOException {
        Files.createFile(home.resolve("glance-patch.jsa"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("glance-patch"));

        assertThat(jvmArguments(link))
                .contains("-XX:SharedArchiveFile=" + home.resolve("glance-patch.jsa"), "-Xlog:disable")
                .endsWith("-jar", home.resolve("glance-patch.jar").toString());
    }
}
