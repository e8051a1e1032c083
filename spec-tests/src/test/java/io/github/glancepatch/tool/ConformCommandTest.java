// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.spec.adapter.BadCommand;
import io.github.glancepatch.spec.run.RuleSet;
import io.github.glancepatch.tool.serve.ImageServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConformCommandTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    private Path folder = Path.of("");

    static Run conform(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("conform", "--level", "recommended", "--seed", "42", "--tries", "3"));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    @ParameterizedTest
    @EnumSource
    void the_library_conforms(RuleSet rules) {
        Run run = conform("--core", "--rules", rules.wireName());

        assertThat(run.out())
                .contains("\nCONFORMS (required: ", " passed, 0 failed; recommended: ")
                .doesNotContain("FAILED");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains(": passed\n", " passed\n");
    }

    @Test
    void the_exchange_of_this_program_conforms() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Run run = conform(
                "--command",
                "'" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
                        + "' " + GlancePatch.class.getName() + " exchange",
                "--timeout",
                "60",
                "--rules",
                "glance");

        assertThat(run.out()).contains("\nCONFORMS (");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_command_that_never_changes_anything_does_not_conform() throws Exception {
        Run run = conform(
                "--command",
                BadCommand.command("unchanged"),
                "--report",
                folder.resolve("r").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\nFAILED add-1, ", "  expected:   status 200, {", "  found:      status 200, {")
                .contains("\nDOES NOT CONFORM (", " --rules ims --level recommended --replay corpus:ims-add/");
        assertThat(folder.resolve("r")).isDirectoryContaining("glob:**/conformance.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hangs   | 4  | nothing within 500 ms",
                "exits   | 12 | the command ended with exit code 3; on standard error:"
                        + " <script>alert(1)</script> I give up",
                "garbage | 12 | the line is no JSON object: java.lang.NullPointerException: <b>oops</b>",
            })
    void a_command_without_answers_is_given_up(String mode, int requests, String why) throws Exception {
        Run run = conform(
                "--command",
                BadCommand.command(mode),
                "--timeout",
                mode.equals("hangs") ? "0.5" : "30",
                "--report",
                folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("given up after " + requests + " requests in a row without an answer; the last one: " + why)
                .contains("\nDOES NOT CONFORM (required: 0 passed, " + requests + " failed, ");
        assertThat(Files.readString(folder.resolve("conformance.html"))).doesNotContain("<script>", "<b>oops");
    }

    @Test
    void a_failure_is_replayed_by_the_line_that_it_prints() {
        Run run = conform("--command", BadCommand.command("unchanged"), "--rules", "cloudimages");
        String line = run.out()
                .lines()
                .filter(text -> text.matches(".* --replay \\w+:[rx].*"))
                .findFirst()
                .orElseThrow();
        String token = line.substring(line.lastIndexOf(' ') + 1);
        Run replayed = Run.of(
                "conform",
                "--command",
                BadCommand.command("unchanged"),
                "--rules",
                "cloudimages",
                "--level",
                "recommended",
                "--replay",
                token);

        assertThat(replayed.exitCode()).isEqualTo(1);
        Stream<String> shown =
                replayed.out().lines().filter(text -> text.startsWith("  ") && !text.contains("replay: "));
        assertThat(shown).allMatch(text -> run.out().contains(text));
        assertThat(replayed.out()).contains(token, "0 passed, 1 failed");
    }

    @Test
    void a_case_of_the_corpus_is_replayed() {
        assertThat(Run.of("conform", "--core", "--replay", "corpus:ims-media/v21")
                        .exitCode())
                .isZero();
    }

    @Test
    void a_known_failure_that_passes_fails_the_run() {
        String known = Run.file(folder, "known.txt", "# none\nims-media/v21 # once it failed\n");
        Run run = conform("--core", "--known-failures", known);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("UNEXPECTED PASS media-1, 1 check: ")
                .contains("  ims-media/v21: ")
                .contains("it passes, and is listed as a known failure: once it failed");
    }

    @ParameterizedTest
    @EnumSource
    void the_service_of_this_program_conforms_as_far_as_it_can_be_asked(RuleSet rules) throws Exception {
        ImageRules served = RuleSets.named(rules.wireName()).orElseThrow();
        try (ImageServer server = ImageServer.start(0, ImagePatcher.of(served), Clock.systemUTC(), NOWHERE)) {
            Run run = conform(
                    "--endpoint",
                    server.uri() + "/",
                    "--rules",
                    rules.wireName(),
                    "--token",
                    "secret",
                    "--allow-unasked");

            assertThat(run.out())
                    .contains(": a live service is not given options (")
                    .containsPattern("\nCONFORMS (AS FAR AS ASKED )?\\(")
                    .doesNotContain("secret");
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void what_the_service_does_not_offer_is_said_at_once() throws Exception {
        try (HttpService service = new HttpService()) {
            Run run = conform("--endpoint", service.uri(), "--rules", "glance");

            assertThat(run.err()).startsWith("Nothing can be checked: the service does not create the image: 404");
            assertThat(run.out()).contains("\nNOTHING WAS CHECKED (");
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void a_required_rule_of_which_no_check_could_be_run_is_named() throws Exception {
        try (ImageServer server = ImageServer.start(
                0, ImagePatcher.of(RuleSets.named("ims").orElseThrow()), Clock.systemUTC(), NOWHERE)) {
            Run run = conform("--endpoint", server.uri().toString(), "--rules", "ims");

            assertThat(run.out())
                    .containsPattern(
                            "\nno check of the required rules? .*attr-1.* could be run; --allow-unasked accepts that\n")
                    .contains("\nCONFORMS AS FAR AS ASKED (");
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void secrets_are_not_printed() throws Exception {
        try (HttpService service = new HttpService()) {
            Run run = conform(
                    "--endpoint",
                    service.uri(),
                    "--token",
                    "s3cr3t",
                    "--header",
                    "Authorization: s3cr3t",
                    "--header",
                    "X-Roles: admin",
                    "--known-failures",
                    Run.file(folder, "known.txt", "law10_any_bytes_get_an_answer\n"),
                    "--report",
                    folder.toString());

            assertThat(run.out() + run.err()).doesNotContain("s3cr3t");
            assertThat(Files.readString(folder.resolve("conformance.json")))
                    .contains("--token \\u0022$TOKEN\\u0022 --header 'Authorization: ...' --header 'X-Roles: admin'")
                    .doesNotContain("s3cr3t");
        }
    }

    /** A service that has nothing. */
    private static final class HttpService implements AutoCloseable {
        private final HttpServer server;

        HttpService() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            });
            server.start();
        }

        String uri() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
