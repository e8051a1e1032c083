// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientImageTest {
    @TempDir
    private Path folder = Path.of("");

    private static String parsed(String json) {
        return ClientImage.parse(json.getBytes(UTF_8)).toJson().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"x\":\"v\",\"size\":12,\"virtual_size\":null}",
                "{\"properties\":\"os_hidden='False'\"}",
                "{\"images\":\"of a ship\",\"size\":\"large\"}"
            })
    void the_body_of_the_image_api_stays_as_it_is(String json) {
        assertThat(parsed(json)).isEqualTo(json);
    }

    @Test
    void the_nested_properties_of_the_openstack_client_are_attributes() {
        assertThat(parsed("""
                        {"id": "i", "properties": {"os_hidden": false, "hw_disk_bus": "scsi"},
                          "size": 12716032, "tags": []}
                        """))
                .isEqualTo("{\"id\":\"i\",\"os_hidden\":false,\"hw_disk_bus\":\"scsi\",\"size\":12716032,\"tags\":[]}");
    }

    @Test
    void a_list_of_one_image_is_that_image() {
        assertThat(parsed("{\"images\":[{\"name\":\"a\",\"properties\":{\"x\":\"v\"}}],"
                        + "\"schema\":\"/v2/schemas/images\"}"))
                .isEqualTo("{\"name\":\"a\",\"x\":\"v\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"images\":[]} | a list of 0 images; pass one of them, for example with jq '.images[0]'.",
                "{\"images\":[{},{}]} | a list of 2 images; pass one of them, for example with jq '.images[0]'.",
                "{\"images\":[5]} | the element of \"images\" must be an object.",
                "{\"x\":\"a\",\"properties\":{\"x\":\"b\"}} | x: is an attribute of the image and in \"properties\".",
                "{\"size\":\"12.1M\"} | size: must be a number of bytes, not the formatted size \"12.1M\";"
                        + " run openstack image show -f json without --human-readable.",
                "{\"virtual_size\":\"2 GiB\"} | virtual_size: must be a number of bytes, not the formatted size"
                        + " \"2 GiB\"; run openstack image show -f json without --human-readable.",
            })
    void what_to_pass_instead(String json, String message) {
        assertThatThrownBy(() -> parsed(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void every_image_option_reads_it() {
        String list = Run.file(folder, "list.json", "{\"images\":[{\"properties\":{\"x\":\"v\"}}]}");

        assertThat(Run.with("{\"x\":\"v\"}", "diff", "--before", list, "--after", "-"))
                .isEqualTo(new Run(0, "[]\n", ""));
        assertThat(Run.with("[]", "apply", "--image", list, "--patch", "-").out())
                .isEqualToNormalizingNewlines("{\n  \"x\": \"v\"\n}\n");
        assertThat(Run.with("{\"size\":\"1.0G\"}", "apply", "--image", "-", "--patch", "x")
                        .err())
                .startsWith("standard input: size: must be a number of bytes");
    }
}
