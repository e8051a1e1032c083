// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.tool.serve.ImageServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents send to {@code serve} with curl is accepted by it. */
class CurlScriptsTest {

    static Stream<CodeBlock> scripts() {
        return DocumentsTest.commands().filter(block -> block.text().contains("curl "));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_request_of_a_script_succeeds(CodeBlock script, @TempDir Path folder) throws Exception {
        assumeTrue(isInstalled("curl") && isInstalled("bash"), "bash or curl is not installed");
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (PrintStream errorLog = new PrintStream(log, true, UTF_8);
                ImageServer server =
                        ImageServer.start(0, ImagePatcher.of(ImageRules.glance()), Clock.systemUTC(), errorLog)) {
            // --fail: a status of 400 and above ends the script
            String text = "set -euo pipefail\ncurl() { command curl --silent --show-error --fail \"$@\"; }\n"
                    + script.text()
                            .replaceAll(
                                    "http://127\\.0\\.0\\.1:\\d+",
                                    "http://127.0.0.1:" + server.uri().getPort());
            Path output = folder.resolve("output");
            Process bash = new ProcessBuilder("bash", "-c", text)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(bash.waitFor())
                    .as(() -> read(output) + log.toString(UTF_8))
                    .isZero();
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
