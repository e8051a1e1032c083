// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/**
 * Operations on {@code locations}, a list whose elements are added and removed one at a time (rules locations-1 to
 * locations-8). What only the store behind a location knows (whether the url exists, its size) is not asked here.
 */
final class LocationsEditor {
    private static final String LOCATIONS = "locations";

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

    void apply(ResolvedOperation placed) {
        try {
            change(placed);
        } catch (RefusedException refused) {
            problems.report(refused.kind, placed.place(), RuleReference.of(refused.rule), refused.sentence);
        }
    }

    /** Whether the operation would empty the list, which is refused then. */
    boolean refusesToEmpty(ResolvedOperation placed) {
        boolean emptied = placed.operation()
                .optionalValue()
                .filter(JsonValue.EMPTY_JSON_ARRAY::equals)
                .isPresent();
        if (emptied) {
            problems.report(
                    ProblemKind.NOT_REMOVABLE,
                    placed.place(),
                    RuleReference.of("locations-5"),
                    "the list of locations may not be emptied");
        }
        return emptied;
    }

    private void change(ResolvedOperation placed) {
        PatchOperation operation = placed.operation();
        JsonValue value = operation.optionalValue().orElse(JsonValue.NULL); // a remove has none
        if (!rules.locationsVisible()) {
            throw new RefusedException(
                    ProblemKind.FORBIDDEN,
                    "locations-1",
                    "the service does not show locations, and so lets nobody change them; leave this operation out");
        }
        String element = operation.path().element().orElse("");
        switch (operation.op()) {
            case ADD -> add(value.asJsonObject(), element);
            case REPLACE -> replace(value.asJsonArray().getValuesAs(JsonObject.class));
            case REMOVE -> remove(element);
        }
    }

    private void add(JsonObject location, String element) {
        requireStatus(Set.of("active", "queued"));
        ValidationData data = ValidationData.of(List.of(location), image);
        int size = list.size();
        int position = Math.min(position(element, size, size), size);
        requireRoom(size + 1);
        if (list.has(location)) {
            throw new RefusedException(ProblemKind.INVALID_VALUE, "locations-6", "the image has this location already");
        }
        requireFormats();
        list.add(position, location);
        changed();
        activate(data);
    }

    private void replace(List<JsonObject> locations) {
        requireStatus(Set.of("active", "queued"));
        ValidationData data = ValidationData.of(locations, image);
        requireRoom(locations.size());
        LocationList replacement = new LocationList();
        locations.forEach(location -> replacement.add(replacement.size(), location));
        boolean sameUrls = list.urls().equals(replacement.urls());
        if (list.size() > 0 && !sameUrls) {
            throw new RefusedException(
                    ProblemKind.INVALID_VALUE,
                    "locations-7",
                    "a replace of locations may change their metadata only, so it must list the same urls");
        }
        if (!sameUrls && !replacement.isDistinct()) {
            throw new RefusedException(ProblemKind.INVALID_VALUE, "locations-6", "two of the locations are the same");
        }
        requireFormats();
        list = replacement;
        changed();
        activate(data);
    }

    private void remove(String element) {
        requireStatus(Set.of("active"));
        if (list.size() == 1) {
            throw new RefusedException(
                    ProblemKind.NOT_REMOVABLE, "locations-5", "the last location of an image may not be removed");
        }
        int position = position(element, list.size() - 1, Integer.MAX_VALUE);
        if (position < 0 || position >= list.size()) {
            throw badIndex();
        }
        list.remove(position);
        changed();
    }

    // Stored together with the changes behind it; only a new attribute takes its place in the image now.
    private void changed() {
        stored = false;
        if (!image.has(LOCATIONS)) {
            store();
        }
    }

    /** Stores the list as it is now, if that was not done. */
    void store() {
        if (!stored) {
            image.set(LOCATIONS, list.toJson());
            stored = true;
        }
    }

    private void requireStatus(Set<String> statuses) {
        if (!ImageStatus.isOneOf(statuses, image)) {
            throw new RefusedException(
                    ProblemKind.WRONG_STATUS,
                    "locations-4",
                    "this can be done only while the status of the image is "
                            + String.join(" or ", statuses.stream().sorted().toList()));
        }
    }

    private void requireRoom(int locations) {
        int most = rules.quotas().locations();
        if (most >= 0 && locations > most) {
            throw new RefusedException(
                    ProblemKind.QUOTA, "quota-3", locations + " locations are too many; " + most + " are the most");
        }
    }

    // Digits of any script count, as they do for Glance; a number past the range is as good as the largest.
    private static int position(String element, int last, int most) {
        if (element.equals("-")) {
            return last;
        }
        if (element.isEmpty() || !element.codePoints().allMatch(Character::isDigit)) {
            throw badIndex();
        }
        long position = 0;
        for (int digit : element.codePoints().map(c -> Character.digit(c, 10)).toArray()) {
            position = Math.min(position * 10 + digit, most);
        }
        return (int) position;
    }

    private static RefusedException badIndex() {
        return new RefusedException(
                ProblemKind.MALFORMED_PATH,
                "locations-3",
                "the path must name a location by its index, from 0, or by - for the last");
    }

    private boolean isQueued() {
        return image.value("status")
                .filter(status -> status instanceof JsonString string
                        && string.getString().equals("queued"))
                .isPresent();
    }

    private void requireFormats() {
        if (isQueued() && (isUnset("disk_format") || isUnset("container_format"))) {
            throw new RefusedException(
                    ProblemKind.INVALID_VALUE,
                    "locations-4",
                    "a location makes a queued image active, which must have disk_format and container_format first");
        }
    }

    /** An image that waits for its data has it from now on. */
    private void activate(ValidationData data) {
        if (isQueued()) {
            data.store(image);
            image.set("status", JsonValues.string("active"));
        }
    }

    private boolean isUnset(String attribute) {
        return image.value(attribute)
                .map(value -> value.getValueType() == JsonValue.ValueType.NULL)
                .orElse(true);
    }

    /** An operation on locations is refused. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ProblemKind kind;
        private final String rule;
        private final String sentence;

        RefusedException(ProblemKind kind, String rule, String sentence) {
            super(sentence);
            this.kind = kind;
            this.rule = rule;
            this.sentence = sentence;
        }
    }
}
