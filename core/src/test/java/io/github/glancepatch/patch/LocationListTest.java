// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static io.github.glancepatch.fixtures.Requests.V2_1;
import static io.github.glancepatch.fixtures.Requests.image;
import static io.github.glancepatch.fixtures.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.fixtures.CountingOrder;
import io.github.glancepatch.fixtures.HashCollisions;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.ValueBag;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.Quotas;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationListTest {
    private static final ImagePatcher ANY =
            ImagePatcher.of(ImageRules.glance().withLocationsVisible().withQuotas(Quotas.NONE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'url':'a','metadata':{}} | {'url':'a','metadata':{}} | true",
                "{'url':'a'} | {'metadata':{},'url':'a'} | true",
                "{'url':'a','metadata':{'x':1}} | {'url':'a','metadata':{'x':1.0},'checksum':'c'} | true",
                "{'url':'a','metadata':{'x':1}} | {'url':'a','metadata':{'x':2}} | false",
                "{'url':'a','metadata':{'x':1}} | {'url':'a'} | false",
                "{'url':'a'} | {'url':'b'} | false",
                "{} | 12 | true"
            })
    void locations_are_the_same_by_url_and_metadata(String one, String other, boolean same) {
        LocationList list = list("[" + one + "]");
        assertThat(list.has(value(other))).isEqualTo(same);
        assertThat(list("[" + one + "," + other + "]").isDistinct()).isEqualTo(!same);
    }

    @Test
    void of_a_location_that_is_there_twice_one_is_left_when_the_other_goes() {
        LocationList list = list("[{'url':'a'},{'url':'b'},{'url':'a'}]");
        assertThat(list.isDistinct()).isFalse();
        list.remove(0);
        assertThat(list.has(value("{'url':'a'}"))).isTrue();
        assertThat(list.isDistinct()).isTrue();
        list.remove(1);
        assertThat(list.has(value("{'url':'a'}"))).isFalse();
        assertThat(list.toJson()).isEqualTo(value("[{'url':'b'}]"));
        assertThat(list.size()).isEqualTo(1);
    }

    @Test
    void urls_are_sorted_and_each_is_told_as_often_as_it_is_there() {
        assertThat(list("[{'url':'b'},{'url':'a'},{'url':'b','metadata':{'x':1}}]")
                        .urls())
                .containsExactly("a", "b", "b");
    }

    @Test
    void what_is_no_list_has_no_locations() {
        assertThat(list("null").size()).isZero();
        assertThat(LocationList.of(Optional.empty()).size()).isZero();
    }

    @Test
    void a_location_that_was_removed_can_be_added_again() {
        Image image = image("{'status':'active','locations':[{'url':'a','metadata':{}},{'url':'b','metadata':{}}]}");
        String body = "[{'op':'remove','path':'/locations/0'},{'op':'add','path':'/locations/-',"
                + "'value':{'url':'a','metadata':{}}}]";
        assertThat(ANY.patch(image, V2_1, json(body)).value("locations").orElseThrow())
                .isEqualTo(value("[{'url':'b','metadata':{}},{'url':'a','metadata':{}}]"));
    }

    @Test
    void new_locations_stand_where_the_first_of_them_was_added() {
        String body = add("a") + ",{'op':'add','path':'/x','value':'1'}," + add("b");
        assertThat(ANY.patch(image("{'status':'active'}"), V2_1, json("[" + body + "]")))
                .hasToString(json("{'status':'active','locations':[{'url':'a','metadata':{}},"
                        + "{'url':'b','metadata':{}}],'x':'1'}"));
    }

    @Test
    void a_policy_sees_the_locations_as_changed_so_far() {
        List<Integer> seen = new ArrayList<>();
        ImagePatcher watching = ANY.withPolicy((image, operation) -> {
            seen.add(image.value("locations")
                    .map(list -> list.asJsonArray().size())
                    .orElse(0));
            return Optional.empty();
        });
        String body = add("a") + "," + add("b") + ",{'op':'remove','path':'/locations/0'}," + add("c");
        Image after = watching.patch(image("{'status':'active'}"), V2_1, json("[" + body + "]"));
        assertThat(seen).containsExactly(0, 1, 2, 1);
        assertThat(after.value("locations").orElseThrow().asJsonArray()).hasSize(2);
    }

    // Were the list made anew for each, this would need half a minute.
    @Test
    void ten_thousand_locations_are_added_one_by_one() {
        String body = IntStream.range(0, 10_000)
                .mapToObj(number -> add("http://images.example/" + number))
                .collect(Collectors.joining(",", "[", "]"));
        Image after = ANY.patch(image("{'status':'active'}"), V2_1, json(body));
        assertThat(after.value("locations").orElseThrow().asJsonArray()).hasSize(10_000);
    }

    @Test
    void urls_with_one_hash_code_cost_as_few_comparisons_as_others() {
        List<String> others =
                IntStream.range(0, 4_096).mapToObj(i -> "http://" + i).toList();
        for (List<String> urls : List.of(others, HashCollisions.names(4_096))) {
            CountingOrder order = new CountingOrder();
            LocationList list = new LocationList(new ValueBag(order));
            for (String url : urls) {
                JsonValue location = value("{'url':'" + url + "','metadata':{}}");
                assertThat(list.has(location)).isFalse();
                list.add(list.size(), location);
            }
            for (int i = 0; i < urls.size(); i++) {
                list.remove(list.size() - 1);
            }
            assertThat(order.comparisons()).isLessThan(4 * 4_096 * 2 * 12); // four look-ups among 2 to the 12th
        }
    }

    @Test
    void lists_with_the_same_urls_may_have_other_metadata() {
        LocationList list = list("[{'url':'b'},{'url':'a'},{'url':'b','metadata':{'x':1}}]");
        assertThat(list.hasUrlsOf(list("[{'url':'a','metadata':{'y':1}},{'url':'b'},{'url':'b'}]")))
                .isTrue();
        assertThat(list.hasUrlsOf(list("[{'url':'a'},{'url':'b'}]"))).isFalse();
        assertThat(list.hasUrlsOf(list("[{'url':'a'},{'url':'a'},{'url':'b'}]")))
                .isFalse();
    }

    private static String add(String url) {
        return "{'op':'add','path':'/locations/-','value':{'url':'" + url + "','metadata':{}}}";
    }

    private static LocationList list(String locations) {
        return LocationList.of(Optional.of(value(locations)));
    }

    private static JsonValue value(String text) {
        return JsonText.parse(json(text), JsonLimits.DEFAULT);
    }
}
