// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

    private static JsonObject schema(String... args) {
        Run run = Run.of(args);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        return JsonText.parse(run.out().strip(), JsonLimits.DEFAULT).asJsonObject();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ims", "cloudimages", "glance"})
    void a_rule_set_is_printed_so_that_it_can_be_read_back(String name) {
        assertThat(ImageRules.fromSchema(schema("schema", "--rules", name)))
                .isEqualTo(RuleSets.named(name).orElseThrow());
    }

    @Test
    void what_is_permitted_is_in_it() {
        assertThat(ImageRules.fromSchema(schema("schema", "--permit", "min_ram")))
                .isEqualTo(ImageRules.ims().withPermitted("min_ram"));
    }

    @Test
    void it_is_printed_for_people() {
        assertThat(Run.of("schema").out())
                .startsWith("{\n  \"name\": \"image\",\n  \"properties\": {\n    \"file\": {");
    }
}
