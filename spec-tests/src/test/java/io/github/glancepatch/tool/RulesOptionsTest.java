// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --rules} and {@code --permit}, which several commands have. */
class RulesOptionsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"apply", "check", "diff", "schema"})
    void every_command_reports_a_permission_without_effect_and_continues(String command) {
        String image = Run.file(folder, "image.json", "{}");
        String patch = Run.file(folder, "patch.json", "[]");

        Run run = switch (command) {
            case "diff" -> Run.of(command, "--before", image, "--after", image, "--permit", "x,min_ram,x");
            case "schema" -> Run.of(command, "--permit", "x,min_ram,x");
            default -> Run.of(command, "--image", image, "--patch", patch, "--permit", "x,min_ram,x");
        };

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualToNormalizingNewlines("Note: x is a custom attribute already in the rule set ims, so --permit"
                        + " has no effect on it.\n");
    }

    @Test
    void a_reserved_name_stays_reserved() {
        assertThat(Run.of("schema", "--rules", "glance", "--permit", "os_glance_\u001b")
                        .err())
                .isEqualToNormalizingNewlines("Note: os_glance_\\u001b is reserved in the rule set glance, so --permit"
                        + " has no effect on it.\n");
    }

    @Test
    void a_schema_document_is_a_rule_set() {
        String schema = Run.file(
                folder, "schema.json", Run.of("schema", "--rules", "glance").out());
        String image = Run.file(folder, "image.json", "{\"os_hidden\":false}");
        String patch = Run.file(folder, "patch.json", "[{\"op\":\"replace\",\"path\":\"/os_hidden\",\"value\":true}]");

        assertThat(Run.of("apply", "--image", image, "--patch", patch).exitCode())
                .isEqualTo(1);
        assertThat(Run.of("apply", "--image", image, "--patch", patch, "--rules", schema)
                        .out())
                .contains("\"os_hidden\": true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{"})
    void a_file_without_a_schema_document_is_a_usage_error(String json) {
        String file = Run.file(folder, "schema.json", json);

        Run run = Run.of("schema", "--rules", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--rules': " + file + ": ")
                .hasLineCount(1);
    }

    @Test
    void of_a_documented_attribute_nothing_is_said() {
        assertThat(Run.of("schema", "--permit", "os_distro").err()).isEmpty();
    }
}
