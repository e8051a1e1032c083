// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result that does not arrive is a usage error of every command: a full device, a closed pipe. */
class LostOutputTest {
    private static final String SENTENCE = "The output cannot be written.\n";

    private static final OutputStream FULL = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    };

    @TempDir
    private Path folder = Path.of("");

    private String[] arguments(String line) {
        String image = Run.file(folder, "image.json", "{\"name\":\"a\"}");
        String patch = Run.file(folder, "patch.json", "[]");
        String bad = Run.file(folder, "bad.json", "[5]");
        return line.isEmpty()
                ? new String[0]
                : line.replace("IMAGE", image)
                        .replace("PATCH", patch)
                        .replace("BAD", bad)
                        .split(" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "--version",
                "apply --help",
                "apply --image IMAGE --patch PATCH",
                "check --image IMAGE --patch PATCH",
                "check --image IMAGE --patch BAD --json",
                "diff --before IMAGE --after IMAGE",
                "schema",
                "serve --port 0",
                "conform --core --replay corpus:ims-media/v21",
            })
    void a_result_that_cannot_be_written(String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = GlancePatch.run(Console.of(new ByteArrayInputStream(new byte[0]), FULL, err), arguments(line));

        assertThat(err.toString(UTF_8)).endsWith(SENTENCE).containsOnlyOnce(SENTENCE);
        assertThat(exitCode).isEqualTo(2);
    }

    @Test
    void a_report_on_standard_error_that_cannot_be_written() {
        Console console = Console.of(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), FULL);

        assertThat(GlancePatch.run(console, arguments("apply --image IMAGE --patch BAD")))
                .isEqualTo(2);
    }

    @Test
    void a_report_file_that_cannot_be_written() throws IOException {
        Files.createDirectories(folder.resolve("report/conformance.html/x"));

        Run run = Run.of(
                "conform",
                "--core",
                "--replay",
                "corpus:ims-media/v21",
                "--report",
                folder.resolve("report").toString());

        assertThat(run.err()).contains("cannot be ").doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_full_device() throws IOException {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "this system has no /dev/full");

        Process process =
                ToolProcess.of(List.of(), "schema").redirectOutput(full).start();

        assertThat(ToolProcess.finish(process)).isEqualTo(new Run(2, "", SENTENCE));
    }

    @Test
    void a_closed_pipe() throws IOException {
        Process process = ToolProcess.of(List.of(), "schema").start();
        process.getInputStream().close();

        assertThat(ToolProcess.finish(process)).isEqualTo(new Run(2, "", SENTENCE));
    }
}
