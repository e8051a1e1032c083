// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.corpus;

import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Images compared, as exactly as a level demands. */
final class ImageComparison {
    private static final String TAGS = "tags";

    private final boolean tagsAreASet;
    private final Level level;

    ImageComparison(boolean tagsAreASet, Level level) {
        this.tagsAreASet = tagsAreASet;
        this.level = level;
    }

    boolean same(JsonObject expected, JsonObject found) {
        return tagsAreASet ? same((JsonValue) sorted(expected), sorted(found)) : same((JsonValue) expected, found);
    }

    /** Without repetitions, in an order that depends on nothing but the tags. */
    private static JsonObject sorted(JsonObject image) {
        if (image.get(TAGS) instanceof JsonArray tags) {
            List<JsonValue> sorted = tags.stream()
                    .distinct()
                    .sorted(Comparator.comparing(JsonValue::toString))
                    .toList();
            return JsonData.with(image, TAGS, JsonData.array(sorted));
        }
        return image;
    }

    /** The names of the members that are not the same. */
    String difference(JsonObject expected, JsonObject found) {
        Set<String> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .filter(name -> !same(expected, found, name))
                .map(name -> JsonTexts.plain(JsonData.string(name)))
                .collect(Collectors.joining(", "));
    }

    private boolean same(JsonValue expected, JsonValue found) {
        return level == Level.REQUIRED ? JsonData.sameAsDoubles(expected, found) : JsonData.same(expected, found);
    }

    private boolean same(JsonObject expected, JsonObject found, String name) {
        return expected.containsKey(name)
                && found.containsKey(name)
                && same(Objects.requireNonNull(expected.get(name)), Objects.requireNonNull(found.get(name)));
    }
}
