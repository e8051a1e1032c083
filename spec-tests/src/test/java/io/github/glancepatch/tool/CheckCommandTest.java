// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final String TWO_PROBLEMS =
            "[{\"op\":\"remove\",\"path\":\"/a\"},{\"op\":\"add\",\"path\":\"/id\",\"value\":1}]";

    @TempDir
    private Path folder = Path.of("");

    private Run check(String patch, String... json) {
        String image = Run.file(folder, "image.json", "{\"name\":\"a\"}");
        return json.length == 0
                ? Run.with(patch, "check", "--image", image, "--patch", "-")
                : Run.with(patch, "check", "--image", image, "--patch", "-", json[0]);
    }

    @Test
    void a_patch_without_problems_is_accepted() {
        assertThat(check("[]")).isEqualTo(new Run(0, "accepted\n", ""));
        assertThat(check("[]", "--json").out()).isEqualToNormalizingNewlines("[]\n");
        assertThat(check("[]", "--json").exitCode()).isZero();
    }

    @Test
    void one_problem_is_reported_as_one() {
        Run run = check("{}");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("rejected: 1 problem\n\n1.\n  problem: ")
                .contains("where:   the document");
    }

    @Test
    void all_problems_are_reported_and_numbered() {
        Run run = check(TWO_PROBLEMS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("rejected: 2 problems; a server answers with the first\n\n1.\n  problem: ")
                .containsSubsequence(
                        "path /id", "rule:    access-2", "\n\n2.\n  problem: ", "path /a", "rule:    remove-1");
    }

    @Test
    void problems_can_be_printed_as_json() {
        Run run = check(TWO_PROBLEMS, "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("[")
                .containsSubsequence(
                        "\"status\": 403,", "\"kind\": \"restricted-attribute\",", "\"operation\": 1,", "\"message\": ")
                .containsSubsequence(
                        "\"status\": 400,", "\"kind\": \"missing-attribute\",", "\"operation\": 0,", "\"message\": ");
    }

    @Test
    void without_an_image_the_patch_is_looked_at_by_itself() {
        Run run = Run.with(TWO_PROBLEMS, "check", "--patch", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("rejected: 1 problem\nNot checked: rules that depend on the image.\n\n1.\n  problem: ")
                .contains("path /id")
                .doesNotContain("path /a");
        assertThat(Run.with(TWO_PROBLEMS, "check", "--patch", "-", "--json").out())
                .containsOnlyOnce("\"kind\": \"restricted-attribute\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ims    | v2.1 | [{"op":"remove","path":"/name"}]                   | access-4
                    ims    | v2.1 | [{"op":"remove","path":"/x"}]                      |
                    ims    | v2.1 | [{"op":"replace","path":"/x","value":"1"}]         |
                    glance | v2.0 | [{"add":"/name","value":"1"}]                      | add-3
                    glance | v2.0 | [{"add":"/x","value":"1"}]                         |
                    glance | v2.0 | [{"add":"/x","value":"1"},{"add":"/x","value":""}] | add-3
                    glance | v2.1 | [{"op":"add","path":"/name","value":"1"}]          |
                    glance | v2.1 | [{"op":"replace","path":"/min_ram","value":-1}]    | min-1
                    glance | v2.1 | [{"op":"add","path":"/min_ram","value":3e9}]       |
                    glance | v2.1 | [{"op":"remove","path":"/locations/0"}]            | locations-1
                    glance | v2.1 | [{"op":"replace","path":"/disk_format","value":"raw"}] |
                    cloudimages | v2.1 | [{"op":"add","path":"/x","value":"1"}]        |
                    """)
    void without_an_image_the_problems_for_every_image_are_reported(
            String rules, String mediaType, String patch, @Nullable String rule) {
        Run run = Run.with(patch, "check", "--patch", "-", "--rules", rules, "--media-type", mediaType, "--json");

        assertThat(run.exitCode()).isEqualTo(rule == null ? 0 : 1);
        assertThat(JsonText.parse(run.out(), JsonLimits.DEFAULT).asJsonArray().getValuesAs(JsonObject.class))
                .extracting(problem -> problem.getString("rule"))
                .isEqualTo(Stream.ofNullable(rule).toList());
    }

    @Test
    void without_an_image_nothing_is_accepted_yet() {
        assertThat(Run.with("[{\"op\":\"remove\",\"path\":\"/a\"}]", "check", "--patch", "-"))
                .isEqualTo(new Run(
                        0, "no problem in the patch alone\nNot checked: rules that depend on the image.\n", ""));
    }

    @Test
    void a_report_is_fit_for_a_terminal() {
        Run run = check("[{\"op\":\"remove\",\"path\":\"/a\\u001b[31m\\n\\u202e\"}]");

        assertThat(run.out()).contains("path /a\\u001b[31m\\u000a\\u202e").doesNotContain("\u001b", "\u202e");
    }
}
