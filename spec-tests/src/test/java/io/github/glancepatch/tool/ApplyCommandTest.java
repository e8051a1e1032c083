// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplyCommandTest {
    private static final String RENAME = "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"}]";
    private static final String RENAME_V2_0 = "[{\"replace\":\"/name\",\"value\":\"b\"}]";
    private static final String RENAMED = "{\n  \"name\": \"b\"\n}\n";

    @TempDir
    private Path folder = Path.of("");

    private Run apply(String image, String patch, String... more) {
        return run("apply", image, patch, more);
    }

    private Run run(String command, String image, String patch, String... more) {
        String[] args = new String[5 + more.length];
        args[0] = command;
        args[1] = "--image";
        args[2] = Run.file(folder, "image.json", image);
        args[3] = "--patch";
        args[4] = Run.file(folder, "patch.json", patch);
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.of(args);
    }

    @Test
    void the_new_image_is_printed() {
        Run run = apply("{\"name\":\"a\"}", RENAME);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines(RENAMED);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v2.0",
                "application/openstack-images-v2.0-json-patch",
                "APPLICATION/OPENSTACK-IMAGES-V2.0-JSON-PATCH; charset=utf-8"
            })
    void the_media_type_is_a_version_or_written_in_full(String mediaType) {
        Run run = apply("{\"name\":\"a\"}", RENAME_V2_0, "--media-type", mediaType);

        assertThat(run.out()).isEqualToNormalizingNewlines(RENAMED);
    }

    @Test
    void the_media_type_decides_how_the_patch_is_read() {
        assertThat(apply("{\"name\":\"a\"}", RENAME_V2_0).err()).contains("op21-1");
        assertThat(apply("{\"name\":\"a\"}", RENAME, "--media-type", "v2.0").err())
                .contains("op20-1");
        assertThat(apply("{\"name\":\"a\"}", RENAME, "--media-type", "v2.1").exitCode())
                .isZero();
    }

    @Test
    void numbers_keep_the_text_they_came_with() {
        Run run = apply("{\"a\":1.0,\"b\":1e0,\"c\":[-0,{\"d\":10000000000000000000000.50}]}", "[]");

        assertThat(run.out()).isEqualToNormalizingNewlines("""
                        {
                          "a": 1.0,
                          "b": 1e0,
                          "c": [
                            -0,
                            {
                              "d": 10000000000000000000000.50
                            }
                          ]
                        }
                        """);
    }

    @Test
    void output_is_utf8_whatever_the_locale_is() {
        assertThat(apply("{\"name\":\"\u00e9\ud83d\ude00\"}", "[]").out()).contains("\"\u00e9\ud83d\ude00\"");
    }

    @Test
    void the_image_or_the_patch_can_be_standard_input() {
        String image = Run.file(folder, "image.json", "{\"name\":\"a\"}");
        String patch = Run.file(folder, "patch.json", RENAME);

        assertThat(Run.with("{\"name\":\"a\"}", "apply", "--image", "-", "--patch", patch)
                        .out())
                .isEqualToNormalizingNewlines(RENAMED);
        assertThat(Run.with(RENAME, "apply", "--image", image, "--patch", "-").out())
                .isEqualToNormalizingNewlines(RENAMED);
    }

    @Test
    void a_rejection_is_a_report_on_standard_error() {
        Run run = apply("{\"name\":\"a\"}", "[{\"op\":\"remove\",\"path\":\"/os_distro\"}]");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsSubsequence(
                        "The patch is rejected; the image is unchanged.",
                        "  problem: ",
                        "  where:   operation 0 (the first is 0), path /os_distro, attribute os_distro",
                        "  rule:    remove-1",
                        "  code:    IMG.0035",
                        "  status:  400",
                        "  fix:     ");
    }

    @Test
    void the_rule_set_is_an_option() {
        String patch = "[{\"op\":\"replace\",\"path\":\"/hw_firmware_type\",\"value\":\"uefi\"}]";

        assertThat(apply("{\"hw_firmware_type\":\"bios\"}", patch).exitCode()).isEqualTo(1);
        assertThat(apply("{\"hw_firmware_type\":\"bios\"}", patch, "--rules", "ims")
                        .exitCode())
                .isEqualTo(1);
        assertThat(apply("{\"hw_firmware_type\":\"bios\"}", patch, "--rules", "cloudimages")
                        .exitCode())
                .isZero();
    }

    @Test
    void permitted_attributes_widen_the_rule_set() {
        String patch = "[{\"op\":\"replace\",\"path\":\"/min_disk\",\"value\":50}]";

        assertThat(apply("{\"min_disk\":40}", patch).exitCode()).isEqualTo(1);
        assertThat(apply("{\"min_disk\":40}", patch, "--permit", "min_ram,min_disk")
                        .exitCode())
                .isZero();
        assertThat(apply("{\"min_disk\":40}", patch, "--permit", "min_ram", "--permit", "min_disk")
                        .exitCode())
                .isZero();
    }

    @Test
    void a_patch_past_the_limit_is_rejected_and_not_a_usage_error() {
        Run run = apply("{}", " ".repeat(1024 * 1024 + 1));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("limit-1", "413");
    }
}
