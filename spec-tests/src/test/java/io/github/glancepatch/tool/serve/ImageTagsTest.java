// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Quotas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImageTagsTest {
    private final SettableClock clock = new SettableClock("2015-12-04T09:45:33Z");
    private final TestService service = TestService.of(ImageRules.glance().withQuotas(new Quotas(128, 2, 10)), clock);
    private final String id = service.create("{\"tags\":[\"x\"]}");

    @AfterEach
    void stop() {
        service.close();
    }

    private int put(String tag) {
        return service.send("PUT", "/v2/images/" + id + "/tags/" + tag, "").statusCode();
    }

    private int delete(String tag) {
        return service.send("DELETE", "/v2/images/" + id + "/tags/" + tag, "").statusCode();
    }

    @Test
    void a_tag_is_added_once() {
        clock.set("2015-12-08T02:30:49Z");

        assertThat(put("x")).isEqualTo(204);
        assertThat(service.image(id).value("updated_at")).hasToString("Optional[\"2015-12-04T09:45:33Z\"]");
        assertThat(put("a%20+b%2Fc")).isEqualTo(204);
        assertThat(service.image(id).get(ImageAttributes.TAGS).orElseThrow()).containsExactly("x", "a +b/c");
        assertThat(service.image(id).value("updated_at")).hasToString("Optional[\"2015-12-08T02:30:49Z\"]");
    }

    @Test
    void a_tag_is_removed_once() {
        assertThat(delete("x")).isEqualTo(204);
        assertThat(service.image(id).get(ImageAttributes.TAGS).orElseThrow()).isEmpty();
        assertThat(delete("x")).isEqualTo(404);
    }

    @Test
    void tags_are_held_to_the_rules_and_the_quota() {
        assertThat(put("t".repeat(256))).isEqualTo(400);
        assertThat(put("y")).isEqualTo(204);
        assertThat(put("z")).isEqualTo(413);
    }

    @Test
    void tags_of_an_image_that_is_not_there() {
        assertThat(service.send("PUT", "/v2/images/no/tags/x", "").statusCode()).isEqualTo(404);
        assertThat(service.send("DELETE", "/v2/images/no/tags/x", "").statusCode())
                .isEqualTo(404);
    }
}
