// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report shows of an image. */
class ExcerptTest {
    private static String excerpt(String rules, String image, String body) {
        JsonObject before = JsonData.parse(image);
        PatchRequest request = new PatchRequest(
                rules, JsonValue.EMPTY_JSON_OBJECT, Optional.of("application/json"), before, RequestBody.utf8(body));
        PatchOutcome rejected = new PatchOutcome.Rejected(400, Optional.empty());
        RecordedExchange exchange = new RecordedExchange(request, Optional.empty(), Optional.of(rejected), "");
        return Excerpt.of(before, Excerpt.relevant(exchange, "A rule"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloudimages", "glance"})
    void the_status_is_shown_present_or_absent(String rules) {
        assertThat(excerpt(rules, "{\"a\": 1}", "[]")).isEqualTo("{} and 1 more attribute, without \"status\"");
        assertThat(excerpt(rules, "{\"a\": 1, \"status\": \"queued\"}", "[]"))
                .isEqualTo("{\"status\":\"queued\"} and 1 more attribute");
    }

    @Test
    void the_status_does_not_matter_where_no_rule_depends_on_it() {
        assertThat(excerpt("ims", "{\"a\": 1}", "[]")).isEqualTo("{} and 1 more attribute");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'op':'add','path':'/a/-','value':1}] | {'a':1} and 1 more attribute",
                "[{'op':'remove','path' : '/c'}] | {} and 2 more attributes, without 'c'",
                "[{'replace':'/c~1d~0','value':1},{'add':'/e/0'}] | {} and 2 more attributes, without 'c/d~', 'e'",
                "[{'remove':'/c'} | {} and 2 more attributes, without 'c'",
                "[{'remove':'c'},{'remove':'/'},{'remove':'/\\u0062'}] | {} and 2 more attributes",
            })
    void absent_targets_are_named(String body, String text) {
        assertThat(excerpt("ims", "{\"a\": 1, \"b\": 2}", body.replace('\'', '"')))
                .isEqualTo(text.replace('\'', '"'));
    }

    @Test
    void a_long_image_does_not_hide_what_is_absent() {
        String image = "{\"a\": \"" + "x".repeat(9_000) + "\"}";

        assertThat(excerpt("glance", image, "[{\"remove\": \"/a\"}]"))
                .hasSizeLessThan(1_100)
                .endsWith("characters), without \"status\"");
        assertThat(excerpt("glance", "{}", "[{\"remove\": \"/" + "y".repeat(1_500) + "\"}]"))
                .hasSizeLessThan(300);
    }
}
