// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.runners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.glancepatch.spec.adapter.BadCommand;
import io.github.glancepatch.spec.corpus.Corpus;
import io.github.glancepatch.tool.GlancePatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The corpus is a product of its own, and the two runners that show how it is used judge by it. */
class CorpusRunnersTest {
    private static final Path ZIP = Path.of(System.getProperty("corpus.zip", "no corpus.zip"));
    private static final Path FOLDER = Path.of("src/test/runners");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    enum Runner {
        PYTHON,
        JAVA;

        List<String> line() {
            return switch (this) {
                case PYTHON ->
                    List.of("python3", FOLDER.resolve("run_corpus.py").toString());
                case JAVA ->
                    List.of(
                            CorpusRunnersTest.JAVA,
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            FOLDER.resolve("RunCorpus.java").toString());
            };
        }
    }

    private record Run(int exitCode, List<String> output) {}

    @ParameterizedTest
    @EnumSource
    void the_library_passes_every_case(Runner runner) throws Exception {
        Run run = run(
                runner,
                List.of(
                        JAVA,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GlancePatch.class.getName(),
                        "exchange"));

        assertThat(run.output()).containsExactly(Corpus.cases().size() + " passed, 0 failed, 0 skipped");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void an_implementation_that_never_changes_anything_fails(Runner runner) throws Exception {
        Run run = run(runner, List.of("sh", "-c", "exec " + BadCommand.command("unchanged")));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .anyMatch(line -> line.startsWith("FAILED ims-add/new: the image must be {"))
                .anyMatch(line -> line.equals("FAILED ims-operation-form/op-null: the status must be 400, is 200"))
                .noneMatch(line -> line.startsWith("FAILED ims-document/empty-array"));
        assertThat(run.output().get(run.output().size() - 1)).matches("\\d+ passed, \\d{4} failed, 0 skipped");
    }

    @Test
    void the_archive_holds_cases_schema_documents_and_licence_and_no_java() throws Exception {
        List<String> expected = new ArrayList<>(Corpus.files());
        expected.addAll(List.of(
                "index.json", "corpus.schema.json", "README.md", "CHANGELOG.md", "LICENSE", "NOTICE", "VERSION"));
        String folder = String.valueOf(ZIP.getFileName()).replace(".zip", "/");
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            assertThat(zip.stream().filter(entry -> !entry.isDirectory()).map(entry -> entry.getName()))
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(folder::concat).toList());
            String version = new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry(folder + "VERSION")))
                            .readAllBytes(),
                    UTF_8);
            assertThat(folder).isEqualTo("glance-patch-corpus-" + version.strip() + "/");
        }
    }

    private static Run run(Runner runner, List<String> command) throws IOException, InterruptedException {
        assumeTrue(runner != Runner.PYTHON || isInstalled("python3"), "python3 is not installed");
        List<String> line = new ArrayList<>(runner.line());
        line.add(ZIP.toString());
        line.addAll(command);
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        List<String> output = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        return new Run(process.waitFor(), output);
    }

    private static boolean isInstalled(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
