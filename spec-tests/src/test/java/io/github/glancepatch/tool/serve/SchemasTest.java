// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchemasTest {
    private final ImageRules rules = ImageRules.ims().withPermitted("min_ram");
    private final TestService service = TestService.of(rules);

    @AfterEach
    void stop() {
        service.close();
    }

    private JsonObject schema(String name) {
        return JsonText.parse(service.get("/v2/schemas/" + name).body(), JsonLimits.DEFAULT)
                .asJsonObject();
    }

    @Test
    void the_schema_of_an_image_is_the_rule_set() {
        assertThat(ImageRules.fromSchema(schema("image"))).isEqualTo(rules);
    }

    @Test
    void the_schema_of_the_list_holds_that_of_an_image() {
        JsonObject images = schema("images");

        assertThat(images.getString("name")).isEqualTo("images");
        assertThat(images.getJsonObject("properties")).containsOnlyKeys("images", "first", "next", "schema");
        assertThat(images.getValue("/properties/images/items")).isEqualTo(schema("image"));
    }
}
