// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageListingTest {
    private final TestService service = TestService.of(ImageRules.glance());

    @AfterEach
    void stop() {
        service.close();
    }

    private JsonObject list(String query) {
        HttpResponse<String> response = service.get("/v2/images" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonText.parse(response.body(), JsonLimits.DEFAULT).asJsonObject();
    }

    private static List<String> names(JsonObject list) {
        return list.getJsonArray("images").stream()
                .map(image -> image.asJsonObject().getString("name"))
                .toList();
    }

    @Test
    void an_empty_list() {
        assertThat(service.get("/v2/images").body())
                .isEqualTo("{\"images\":[],\"first\":\"/v2/images\",\"schema\":\"/v2/schemas/images\"}");
    }

    @Test
    void the_image_created_last_comes_first() {
        List.of("a", "b", "c").forEach(name -> service.create("{\"name\":\"" + name + "\"}"));

        assertThat(names(list(""))).containsExactly("c", "b", "a");
    }

    @Test
    void pages_follow_one_another_until_there_is_no_next() {
        List.of("a", "b", "c", "d", "e").forEach(name -> service.create("{\"name\":\"" + name + "\"}"));

        List<String> seen = new ArrayList<>();
        String query = "?limit=2";
        while (!query.isEmpty()) {
            JsonObject page = list(query);
            assertThat(page.getString("first")).isEqualTo("/v2/images?limit=2");
            seen.addAll(names(page));
            query = page.getString("next", "").replace("/v2/images", "");
        }

        assertThat(seen).containsExactly("e", "d", "c", "b", "a");
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        List.of("a", "b").forEach(name -> service.create("{\"name\":\"" + name + "\"}"));

        assertThat(list("?limit=2")).doesNotContainKey("next");
        assertThat(list("?limit=0")).doesNotContainKey("next");
    }

    @Test
    void the_usual_page_has_25_images() {
        IntStream.range(0, 26).forEach(number -> service.create("{\"name\":\"a\"}"));

        assertThat(names(list(""))).hasSize(25);
        assertThat(names(list("?limit=99999999999999999999"))).hasSize(26);
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=x, limit param must be an integer",
        "?limit=, limit param must be an integer",
        "?limit=1.5, limit param must be an integer",
        "?limit=-1, limit param must be positive",
        "?marker=x, No image found with ID x",
    })
    void a_bad_page_is_rejected(String query, String message) {
        HttpResponse<String> response = service.get("/v2/images" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?name=a%20b%2Bc",
                "?name=a+b%2Bc",
                "?custom=1&name=a%20b%2Bc",
                "?tag=x&tag=y",
                "?min_ram=512",
                "?protected=True",
                "?sort=name:asc&sort_key=name&sort_dir=asc&status=queued&tag=x"
            })
    void images_are_selected_by_their_attributes(String query) {
        service.create(
                "{\"name\":\"a b+c\",\"custom\":\"1\",\"tags\":[\"x\",\"y\"],\"min_ram\":512,\"protected\":true}");
        service.create("{\"name\":\"other\",\"tags\":[\"y\"]}");

        assertThat(names(list(query))).containsExactly("a b+c");
    }

    @Test
    void the_selection_stays_in_the_links() {
        service.create("{\"name\":\"a b\"}");
        String last = service.create("{\"name\":\"a b\"}");

        JsonObject page = list("?name=a%20b&limit=1");

        assertThat(page.getString("first")).isEqualTo("/v2/images?name=a+b&limit=1");
        assertThat(page.getString("next")).isEqualTo("/v2/images?name=a+b&limit=1&marker=" + last);
    }

    @Test
    void hidden_images_are_shown_on_request() {
        service.create("{\"name\":\"seen\"}");
        service.create("{\"name\":\"hidden\",\"os_hidden\":true}");

        assertThat(names(list(""))).containsExactly("seen");
        assertThat(names(list("?os_hidden=true"))).containsExactly("hidden");
    }
}
