// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the hosting service reads is well-formed, and names only what exists in the repository. */
class HostingTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path GITHUB = ROOT.resolve(".github");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(GITHUB)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    static Stream<String> runLines() throws IOException {
        return files().stream()
                .filter(file -> file.startsWith(GITHUB.resolve("workflows")))
                .flatMap(file -> values(mapping(file), "run"))
                .flatMap(run -> ((String) run).lines());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_a_mapping_in_yaml(Path file) {
        assertThat(mapping(file)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("runLines")
    void a_line_that_a_workflow_runs_exists_in_the_repository(String line) throws IOException {
        if (line.startsWith(".ci/")) {
            assertThat(ROOT.resolve(line.split(" ", 2)[0])).isExecutable();
        } else {
            String contributing = Files.readString(GITHUB.resolve("CONTRIBUTING.md"));
            assertThat(contributing).contains(line.replace(" -B -ntp", ""));
        }
    }

    @Test
    void ci_runs_its_one_script_on_the_supported_versions_of_java() {
        Map<?, ?> workflow = mapping(GITHUB.resolve("workflows/ci.yml"));

        assertThat(values(workflow, "java")).containsExactly(List.of("17", "21", "25"));
        assertThat(values(workflow, "run")).containsExactly(".ci/run");
    }

    @Test
    void a_problem_is_reported_with_image_media_type_body_and_answer() throws IOException {
        Map<?, ?> template = mapping(GITHUB.resolve("ISSUE_TEMPLATE/patch.yml"));

        assertThat(values(template, "id").map(String.class::cast)).contains("image", "media-type", "body", "answer");
        assertThat(Files.readString(GITHUB.resolve("PULL_REQUEST_TEMPLATE.md")))
                .contains("Image:", "Media type:", "Body:", "Answer ");
    }

    @Test
    void what_dependabot_holds_back_is_held_back_in_the_build_too() throws IOException {
        String rules = Files.readString(ROOT.resolve(".mvn/version-rules.xml"));

        assertThat(values(mapping(GITHUB.resolve("dependabot.yml")), "dependency-name"))
                .hasSize(4)
                .allSatisfy(name -> {
                    String[] coordinates = ((String) name).split(":", 2);
                    assertThat(rules)
                            .contains("groupId=\"" + coordinates[0] + "\" artifactId=\"" + coordinates[1] + "\"");
                });
    }

    private static Map<?, ?> mapping(Path file) {
        try {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(file + ": " + e.getMessage(), e);
        }
    }

    /** The values of every key of that name, however deep. */
    private static Stream<Object> values(Object node, String key) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> key.equals(entry.getKey())
                            ? Stream.of(Objects.requireNonNull(entry.getValue()))
                            : values(entry.getValue(), key));
        }
        return node instanceof List<?> list ? list.stream().flatMap(each -> values(each, key)) : Stream.empty();
    }
}
