// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operations on {@code locations}, a list whose elements are added and removed one at a time (rules locations-1 to
 * locations-8). What only the store behind a location knows (whether the url exists, its size) is not checked here.
 */
final class LocationsEditor {
    private static final String LOCATIONS = "locations";
    private static final int NO_POSITION = -1;

    private final ImageBuilder image;
    private final ImageRules rules;
    private final ProblemCollector problems;
    private LocationList list;
    private boolean stored = true; // the image has the list as it is

    LocationsEditor(ImageBuilder image, ImageRules rules, ProblemCollector problems) {
        this.image = image;
        this.rules = rules;
        this.problems = problems;
        this.list = LocationList.of(image.value(LOCATIONS));
    }

    /** Whether the operation would empty the list, which is rejected then. */
    boolean rejectsEmptyList(ResolvedOperation operation) {
        return JsonValue.EMPTY_JSON_ARRAY.equals(operation.value())
                && !report(
                        operation,
                        ProblemKind.NOT_REMOVABLE,
                        "locations-5",
                        "the list of locations may not be emptied");
    }

    void apply(ResolvedOperation operation) {
        if (!rules.locationsVisible()) {
            String message = "the service does not show locations, so they cannot be changed; leave this operation out";
            report(operation, ProblemKind.FORBIDDEN, "locations-1", message);
            return;
        }
        switch (operation.op()) {
            case ADD -> add(operation, operation.readValue().asJsonObject());
            case REPLACE ->
                replace(operation, operation.readValue().asJsonArray().getValuesAs(JsonObject.class));
            case REMOVE -> remove(operation);
        }
    }

    /** Stores the list as it is now, if that was not done. */
    void store() {
        if (!stored) {
            image.set(LOCATIONS, list.toJson());
            stored = true;
        }
    }

    private void add(ResolvedOperation operation, JsonObject location) {
        ValidationData data = validationData(operation, List.of(location));
        int size = list.size();
        int position = data == null ? NO_POSITION : Math.min(position(operation, size), size);
        if (data != null
                && position != NO_POSITION
                && hasRoom(operation, size + 1)
                && isNew(operation, location)
                && hasFormats(operation)) {
            list.add(position, location);
            changed(data);
        }
    }

    private void replace(ResolvedOperation operation, List<JsonObject> locations) {
        ValidationData data = validationData(operation, locations);
        LocationList replacement = new LocationList();
        locations.forEach(location -> replacement.add(replacement.size(), location));
        if (data != null
                && hasRoom(operation, locations.size())
                && isReplaceable(operation, replacement)
                && hasFormats(operation)) {
            list = replacement;
            changed(data);
        }
    }

    /** The validation data of the locations; null when these may not be changed so. */
    private @Nullable ValidationData validationData(ResolvedOperation operation, List<JsonObject> locations) {
        if (!hasStatus(operation, List.of("active", "queued"))) {
            return null;
        }
        ValidationData data = ValidationData.of(locations, image);
        if (data.contradiction() != null) {
            report(operation, ProblemKind.CONTRADICTION, "locations-8", data.contradiction());
            return null;
        }
        return data;
    }

    private void remove(ResolvedOperation operation) {
        if (!hasStatus(operation, List.of("active")) || !hasAnother(operation)) {
            return;
        }
        int position = position(operation, list.size() - 1);
        if (position >= list.size()) {
            rejectIndex(operation);
        } else if (position != NO_POSITION) {
            list.remove(position);
            changed(ValidationData.NONE);
        }
    }

    // Stored together with the changes after it; only a new attribute takes its place in the image now. An image that
    // waits for its data has it from now on.
    private void changed(ValidationData data) {
        stored = false;
        if (!image.has(LOCATIONS)) {
            store();
        }
        if (isQueued()) {
            data.store(image);
            image.set("status", JsonValues.string("active"));
        }
    }

    private boolean hasStatus(ResolvedOperation operation, List<String> statuses) {
        return ImageStatus.isOneOf(statuses, image)
                || report(
                        operation,
                        ProblemKind.WRONG_STATUS,
                        "locations-4",
                        "this can be done only while the status of the image is " + String.join(" or ", statuses));
    }

    private boolean hasRoom(ResolvedOperation operation, int locations) {
        int max = rules.quotas().locations();
        return max < 0
                || locations <= max
                || report(
                        operation,
                        ProblemKind.QUOTA,
                        "quota-3",
                        "locations: would have " + locations + " elements; the maximum is " + max);
    }

    private boolean isNew(ResolvedOperation operation, JsonObject location) {
        return !list.has(location)
                || report(operation, ProblemKind.INVALID_VALUE, "locations-6", "the image has this location already");
    }

    private boolean isReplaceable(ResolvedOperation operation, LocationList replacement) {
        if (list.hasUrlsOf(replacement)) {
            return true;
        }
        if (list.size() > 0) {
            return report(
                    operation,
                    ProblemKind.INVALID_VALUE,
                    "locations-7",
                    "a replace of locations may change their metadata only, so it must list the same urls");
        }
        return replacement.isDistinct()
                || report(operation, ProblemKind.INVALID_VALUE, "locations-6", "two of the locations are the same");
    }

    private boolean hasAnother(ResolvedOperation operation) {
        return list.size() != 1
                || report(
                        operation,
                        ProblemKind.NOT_REMOVABLE,
                        "locations-5",
                        "the last location of an image may not be removed");
    }

    // Digits of any script count, as in Glance; a number out of range is as good as the largest.
    private int position(ResolvedOperation operation, int last) {
        String element = operation.element().orElse("");
        if (element.equals("-") && last >= 0) {
            return last;
        }
        if (element.isEmpty() || !element.codePoints().allMatch(Character::isDigit)) {
            return rejectIndex(operation);
        }
        long position = 0;
        for (int digit : element.codePoints().map(c -> Character.digit(c, 10)).toArray()) {
            position = Math.min(position * 10 + digit, Integer.MAX_VALUE);
        }
        return (int) position;
    }

    private int rejectIndex(ResolvedOperation operation) {
        report(
                operation,
                ProblemKind.MALFORMED_PATH,
                "locations-3",
                "the path must name a location by its index, from 0, or by - for the last");
        return NO_POSITION;
    }

    private boolean isQueued() {
        return image.value("status").orElse(JsonValue.NULL) instanceof JsonString status
                && status.getString().equals("queued");
    }

    private boolean hasFormats(ResolvedOperation operation) {
        return !isQueued()
                || (isSet("disk_format") && isSet("container_format"))
                || report(
                        operation,
                        ProblemKind.INVALID_VALUE,
                        "locations-4",
                        "a location makes a queued image active, which must have disk_format and container_format"
                                + " first");
    }

    private boolean isSet(String attribute) {
        return image.value(attribute).orElse(JsonValue.NULL).getValueType() != JsonValue.ValueType.NULL;
    }

    private boolean report(ResolvedOperation operation, ProblemKind kind, String ruleId, String message) {
        return problems.report(kind, operation.location(), ruleId, message);
    }
}
