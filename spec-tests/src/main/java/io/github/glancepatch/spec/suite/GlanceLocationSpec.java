// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import static io.github.glancepatch.spec.generators.GlanceLocationData.HASH;
import static io.github.glancepatch.spec.generators.GlanceLocationData.location;
import static io.github.glancepatch.spec.generators.GlanceLocationData.validationData;

import io.github.glancepatch.spec.generators.GlanceLocationData;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The list of locations, for Glance: rules locations-1 to locations-8 and quota-3. */
public interface GlanceLocationSpec extends GlanceSpec {

    /** A service that shows locations. */
    JsonObject SHOWN = JsonData.object("showLocations", JsonValue.TRUE);

    /** Where locations are not shown, no operation changes them. */
    @Property
    default void locations1_locations_that_are_not_shown_are_not_changed(
            @ForAll MediaType type, @ForAll(supplier = GlanceLocationData.Location.class) JsonObject location) {
        JsonObject image = active(1);
        Rejection rejection = GlanceSpec.first("locations-1", 403);
        locations(JsonValue.EMPTY_JSON_OBJECT, image, add(type, "-", location)).isRejected(rejection);
        locations(JsonValue.EMPTY_JSON_OBJECT, image, replace(type, location)).isRejected(rejection);
        locations(JsonValue.EMPTY_JSON_OBJECT, image, remove(type, "0")).isRejected(rejection);
    }

    /** A location is put where its index says, and past the end at the end; a remove deletes the one at its index. */
    @Property
    default void locations3_an_index_says_which_location_is_meant(
            @ForAll MediaType type,
            @ForAll @IntRange(min = 2, max = 5) int there,
            @ForAll @IntRange(min = 0, max = 8) int index) {
        List<JsonValue> more = new ArrayList<>(urls(there));
        more.add(Math.min(index, there), location("http://new/", ""));
        JsonObject image = active(there);
        locations(SHOWN, image, add(type, Integer.toString(index), location("http://new/", "")))
                .hasImage(JsonData.with(image, "locations", JsonData.array(more)));
        List<JsonValue> less = new ArrayList<>(urls(there));
        if (index < there) {
            less.remove(index);
            locations(SHOWN, image, remove(type, Integer.toString(index)))
                    .hasImage(JsonData.with(image, "locations", JsonData.array(less)));
        } else {
            locations(SHOWN, image, remove(type, Integer.toString(index)))
                    .isRejected(GlanceSpec.first("locations-3", 400));
        }
    }

    /** A hyphen is the end for an add, and the last location for a remove. */
    @Property
    default void locations3_a_hyphen_means_the_last(
            @ForAll MediaType type, @ForAll @IntRange(min = 2, max = 5) int there) {
        JsonObject image = active(there);
        JsonObject more = JsonData.with(image, "locations", JsonData.array(urls(there + 1)));
        locations(SHOWN, image, add(type, "-", location(url(there), ""))).hasImage(more);
        locations(SHOWN, more, remove(type, "-")).hasImage(image);
    }

    /** What is neither digits nor a hyphen is no index. */
    @Property
    default void locations3_anything_else_is_no_index(
            @ForAll MediaType type, @ForAll(supplier = GlanceLocationData.NoIndex.class) String index) {
        Rejection rejection = GlanceSpec.first("locations-3", 400);
        locations(SHOWN, active(2), add(type, index, location("http://new/", "")))
                .isRejected(rejection);
        locations(SHOWN, active(2), remove(type, index)).isRejected(rejection);
    }

    /** Locations are added and replaced while an image is active or queued, and removed while it is active. */
    @Property(tries = 20)
    default void locations4_the_status_decides(@ForAll MediaType type) {
        for (String status : List.of("saving", "importing", "deactivated", "killed", "pending_delete")) {
            JsonObject image = JsonData.with(active(2), "status", JsonData.string(status));
            Rejection rejection = GlanceSpec.first("locations-4", 409);
            locations(SHOWN, image, add(type, "-", location("http://new/", ""))).isRejected(rejection);
            locations(SHOWN, image, replace(type, location("http://new/", ""))).isRejected(rejection);
            locations(SHOWN, image, remove(type, "0")).isRejected(rejection);
        }
        locations(SHOWN, queued(true), remove(type, "0")).isRejected(GlanceSpec.first("locations-4", 409));
    }

    /** A queued image with both formats becomes active by its first location; without them it is rejected. */
    @Property
    default void locations4_a_location_makes_a_queued_image_active(
            @ForAll MediaType type, @ForAll(supplier = GlanceLocationData.Location.class) JsonObject location) {
        JsonObject after = JsonData.with(
                JsonData.with(queued(true), "locations", JsonData.array(List.of(location))),
                "status",
                JsonData.string("active"));
        locations(SHOWN, queued(true), add(type, "0", location)).hasImage(after);
        locations(SHOWN, queued(true), replace(type, location)).hasImage(after);
        locations(SHOWN, queued(false), add(type, "0", location)).isRejected(GlanceSpec.first("locations-4", 400));
        locations(SHOWN, queued(false), replace(type, location)).isRejected(GlanceSpec.first("locations-4", 400));
    }

    /** The list is not emptied, and the last location stays. */
    @Property
    default void locations5_one_location_stays(@ForAll MediaType type, @ForAll @IntRange(min = 1, max = 4) int there) {
        Rejection rejection = GlanceSpec.first("locations-5", 403);
        locations(SHOWN, active(there), replace(type)).isRejected(rejection);
        locations(JsonValue.EMPTY_JSON_OBJECT, active(there), replace(type)).isRejected(rejection);
        locations(SHOWN, active(1), remove(type, "0")).isRejected(rejection);
        JsonObject[] all =
                IntStream.range(0, there).mapToObj(i -> remove(type, "0")).toArray(JsonObject[]::new);
        locations(SHOWN, active(there), all)
                .isRejected(Rejection.withoutCode("locations-5", 403).at(there - 1));
    }

    /** The same url with the same metadata is rejected; with other metadata it is another location. */
    @Property
    default void locations6_a_location_exists_once(
            @ForAll MediaType type, @ForAll(supplier = GlanceLocationData.Location.class) JsonObject location) {
        JsonObject image = JsonData.with(active(1), "locations", JsonData.array(List.of(location)));
        locations(SHOWN, image, add(type, "-", location)).isRejected(GlanceSpec.first("locations-6", 400));
        JsonObject other = JsonData.with(location, "metadata", JsonData.object("other", JsonValue.NULL));
        locations(SHOWN, image, add(type, "-", other)).acceptedImage();
        locations(SHOWN, JsonData.without(image, "locations"), replace(type, location, location))
                .isRejected(GlanceSpec.first("locations-6", 400));
    }

    /** A replace of locations that exist changes their metadata and not their urls. */
    @Property
    default void locations7_a_replace_keeps_the_urls(
            @ForAll MediaType type, @ForAll @IntRange(min = 1, max = 4) int there) {
        JsonObject[] relabelled = IntStream.range(0, there)
                .mapToObj(i -> location(url(there - 1 - i), "k"))
                .toArray(JsonObject[]::new);
        JsonObject image = active(there);
        locations(SHOWN, image, replace(type, relabelled))
                .hasImage(JsonData.with(image, "locations", JsonData.array(Arrays.asList(relabelled))));
        JsonObject[] fewer = Arrays.copyOf(relabelled, there);
        fewer[0] = location("http://new/", "");
        locations(SHOWN, image, replace(type, fewer)).isRejected(GlanceSpec.first("locations-7", 400));
    }

    /** What is said of the file becomes attributes of a queued image. */
    @Property
    default void locations8_what_is_said_of_the_file_becomes_attributes(
            @ForAll MediaType type, @ForAll(supplier = GlanceLocationData.Location.class) JsonObject location) {
        JsonObject told = JsonData.with(location, "validation_data", validationData("sha512", HASH));
        JsonObject expected = JsonData.with(
                JsonData.with(
                        JsonData.with(queued(true), "locations", JsonData.array(List.of(location))),
                        "status",
                        JsonData.string("active")),
                "os_hash_algo",
                JsonData.string("sha512"));
        locations(SHOWN, queued(true), add(type, "0", told))
                .hasImage(JsonData.with(expected, "os_hash_value", JsonData.string(HASH)));
    }

    /**
     * What is said of the file must be right in form, must not contradict the image, and is new for a queued image
     * only.
     */
    @Property
    default void locations8_what_is_said_of_the_file_does_not_contradict(
            @ForAll MediaType type, @ForAll(supplier = GlanceLocationData.Location.class) JsonObject location) {
        Rejection rejection = GlanceSpec.first("locations-8", 409);
        for (JsonObject wrong : List.of(
                validationData("md5", HASH),
                validationData("sha512", "zz".repeat(64)),
                validationData("sha512", "ab"),
                JsonData.with(validationData("sha512", HASH), "checksum", JsonData.string("xy".repeat(16))))) {
            JsonObject told = JsonData.with(location, "validation_data", wrong);
            locations(SHOWN, queued(true), add(type, "0", told)).isRejected(rejection);
        }
        JsonObject told = JsonData.with(location, "validation_data", validationData("sha512", HASH));
        locations(SHOWN, JsonData.without(active(1), "locations"), add(type, "0", told))
                .isRejected(rejection);
        JsonObject known = JsonData.with(
                JsonData.with(active(1), "os_hash_algo", JsonData.string("sha512")),
                "os_hash_value",
                JsonData.string(HASH));
        locations(SHOWN, JsonData.without(known, "locations"), add(type, "0", told))
                .acceptedImage();
        JsonObject other = JsonData.with(location, "validation_data", validationData("sha512", "cd".repeat(64)));
        locations(SHOWN, JsonData.without(known, "locations"), add(type, "0", other))
                .isRejected(rejection);
    }

    /** Locations are counted each time one is added. */
    @Property
    default void quota3_locations_are_counted_when_an_operation_is_applied(
            @ForAll MediaType type, @ForAll @IntRange(min = 1, max = 9) int quota) {
        JsonObject options = JsonData.with(SHOWN, "locationQuota", JsonData.number(quota));
        JsonObject image = active(quota);
        Rejection rejection = GlanceSpec.first("quota-3", 413);
        locations(options, image, add(type, "-", location("http://new/", ""))).isRejected(rejection);
        locations(
                        JsonData.with(SHOWN, "locationQuota", JsonData.number(-1)),
                        image,
                        add(type, "-", location("http://new/", "")))
                .acceptedImage();
        locations(options, active(quota + 1), replace(type, urls(quota + 1).toArray(JsonObject[]::new)))
                .isRejected(rejection);
    }

    private OutcomeAssert locations(JsonObject options, JsonObject image, JsonObject... elements) {
        MediaType type = elements[0].containsKey("op") ? MediaType.V2_1 : MediaType.V2_0;
        return glanceElements(options, image, type, Arrays.asList(elements));
    }

    private static JsonObject add(MediaType type, String index, JsonObject location) {
        return type.element("add", JsonData.string("/locations/" + index), Optional.of(location));
    }

    private static JsonObject remove(MediaType type, String index) {
        return type.element("remove", JsonData.string("/locations/" + index), Optional.empty());
    }

    private static JsonObject replace(MediaType type, JsonObject... locations) {
        return type.element(
                "replace", JsonData.string("/locations"), Optional.of(JsonData.array(Arrays.asList(locations))));
    }

    private static JsonObject active(int locations) {
        return JsonData.with(ACTIVE, "locations", JsonData.array(urls(locations)));
    }

    private static JsonObject queued(boolean formats) {
        return formats
                ? JsonData.with(
                        JsonData.with(QUEUED, "disk_format", JsonData.string("raw")),
                        "container_format",
                        JsonData.string("bare"))
                : QUEUED;
    }

    private static List<JsonObject> urls(int number) {
        return IntStream.range(0, number).mapToObj(i -> location(url(i), "")).toList();
    }

    private static String url(int i) {
        return "http://" + i + "/";
    }
}
