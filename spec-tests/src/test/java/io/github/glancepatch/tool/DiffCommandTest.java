// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Run diff(String before, String after, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "diff",
                "--before",
                Run.file(folder, "before.json", before),
                "--after",
                Run.file(folder, "after.json", after)));
        args.addAll(Arrays.asList(more));
        return Run.of(args.toArray(new String[0]));
    }

    @ParameterizedTest
    @CsvSource({"ims, v2.1", "ims, v2.0", "glance, v2.1", "glance, v2.0"})
    void the_documented_example_becomes_a_copy_by_four_operations(String rules, String mediaType) {
        Image example = Demonstration.exampleImage();
        Image copy = example.with("name", "copy")
                .without("__description")
                .with("build/number", "42")
                .with("last~by", "nightly job");

        Run diff = diff(example.toString(), copy.toString(), "--rules", rules, "--media-type", mediaType);
        assertThat(diff.exitCode()).isZero();
        assertThat(diff.err()).isEmpty();

        assertThat(JsonText.parse(diff.out().strip(), JsonLimits.DEFAULT).asJsonArray())
                .hasSize(4);
        Run apply = Run.with(
                diff.out(),
                "apply",
                "--image",
                folder.resolve("before.json").toString(),
                "--patch",
                "-",
                "--rules",
                rules,
                "--media-type",
                mediaType);
        assertThat(Image.parse(apply.out())).isEqualTo(copy);
    }

    @Test
    void the_patch_is_printed_for_people() {
        assertThat(diff("{\"name\":\"a\"}", "{\"name\":\"b\"}").out()).isEqualToNormalizingNewlines("""
                        [
                          {
                            "op": "replace",
                            "path": "/name",
                            "value": "b"
                          }
                        ]
                        """);
    }

    @Test
    void the_patch_is_printed_on_one_line() {
        assertThat(diff("{\"name\":\"a\"}", "{\"name\":\"b\"}", "--json", "--media-type", "v2.0")
                        .out())
                .isEqualToNormalizingNewlines("[{\"replace\":\"/name\",\"value\":\"b\"}]\n");
    }

    @Test
    void equal_images_have_the_empty_patch() {
        Run run = diff("{\"name\":\"a\",\"min_ram\":1}", "{\"min_ram\":1.0,\"name\":\"a\"}");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("[]\n");
    }

    @Test
    void every_rejected_difference_is_reported_and_numbered() {
        Run run = diff("{\"status\":\"queued\",\"name\":\"a\"}", "{\"status\":\"active\",\"name\":\"\",\"id\":\"x\"}");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("No patch leads from the first image to the second: 3 problems\n\n1.\n  problem: ")
                .containsSubsequence("attribute status", "\n\n2.\n", "attribute name", "\n\n3.\n", "attribute id")
                .contains("  fix:     keep the value, or use --leave-out-restricted\n");
    }

    @Test
    void a_rejection_does_not_mention_operations_of_a_patch_that_is_not_printed() {
        Run run = diff("{\"status\":\"queued\",\"name\":\"a\"}", "{\"status\":\"active\",\"name\":\"\"}");

        assertThat(run.err()).doesNotContain("operation 0", "operation 1", "the first is 0", "status:  4");
    }

    @Test
    void what_may_not_be_changed_can_be_left_out() {
        Run run = diff(
                "{\"status\":\"queued\",\"name\":\"a\"}",
                "{\"status\":\"active\",\"name\":\"b\"}",
                "--leave-out-restricted",
                "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualToNormalizingNewlines("[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"}]\n");
    }

    @Test
    void the_rules_decide_what_may_be_changed_and_how() {
        String before = "{\"name\":\"a\",\"min_ram\":1}";
        String after = "{\"name\":\"a\",\"min_ram\":2,\"os_hidden\":true}";

        assertThat(diff(before, after).exitCode()).isEqualTo(1);
        assertThat(diff(before, after, "--rules", "glance", "--json", "--media-type", "v2.0")
                        .out())
                .isEqualToNormalizingNewlines(
                        "[{\"replace\":\"/min_ram\",\"value\":2},{\"replace\":\"/os_hidden\",\"value\":true}]\n");
        assertThat(diff(before, "{\"name\":\"a\",\"min_ram\":2}", "--permit", "min_ram", "--json")
                        .out())
                .isEqualToNormalizingNewlines("[{\"op\":\"replace\",\"path\":\"/min_ram\",\"value\":2}]\n");
    }

    @Test
    void an_image_can_be_standard_input() {
        String before = Run.file(folder, "before.json", "{\"name\":\"a\"}");

        assertThat(Run.with("{\"name\":\"a\"}", "diff", "--before", before, "--after", "-")
                        .out())
                .isEqualToNormalizingNewlines("[]\n");
        assertThat(Run.of("diff", "--before", "-", "--after", "-"))
                .isEqualTo(new Run(2, "", "Only one of --before and --after can be standard input.\n"));
    }
}
