// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What counts as the same image, and as the same rejection, at a level. */
record OutcomeComparison(String rules, Level level) {

    /** At the level required, numbers are compared as doubles, and tags of Glance as a set. */
    boolean isSame(JsonObject found, JsonObject expected) {
        if (level == Level.RECOMMENDED) {
            return JsonData.same(found, expected);
        }
        return rules.equals(PatchRequest.GLANCE)
                ? JsonData.sameAsDoubles(sortedTags(found), sortedTags(expected))
                : JsonData.sameAsDoubles(found, expected);
    }

    private static JsonObject sortedTags(JsonObject image) {
        if (!(image.get("tags") instanceof JsonArray tags)) {
            return image;
        }
        List<JsonValue> sorted =
                tags.stream().sorted(Comparator.comparing(JsonValue::toString)).toList();
        return JsonData.with(image, "tags", JsonData.array(sorted));
    }

    /** Status, code and operation; which rule is broken can depend on the media type. */
    List<Object> reason(PatchOutcome outcome) {
        if (!(outcome instanceof Rejected rejected)) {
            return List.of(200);
        }
        if (level == Level.REQUIRED) {
            return List.of(rejected.status());
        }
        JsonObject error = rejected.error().orElse(JsonValue.EMPTY_JSON_OBJECT);
        return List.of(
                rejected.status(),
                text(error.getOrDefault("code", JsonValue.NULL)),
                text(error.getOrDefault("operation", JsonValue.NULL)));
    }

    /** The attributes of an image that have these names. */
    static JsonObject part(JsonObject image, Predicate<String> names) {
        Map<String, JsonValue> part = new LinkedHashMap<>(image);
        part.keySet().removeIf(names.negate());
        return JsonData.object(part);
    }

    /** A member of an error object as text: of a number, its digits. */
    static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : value.toString();
    }
}
