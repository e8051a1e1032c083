// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.diff;

import io.github.glancepatch.json.ValueBag;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchOperation.Add;
import io.github.glancepatch.patch.PatchOperation.Remove;
import io.github.glancepatch.patch.PatchOperation.Replace;
import io.github.glancepatch.patch.PatchPath;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The removals and additions that give a list the urls of another one, and then a replacement of the whole list, which
 * may change metadata and order only: fewer operations than {@link LocationsDiff} where many metadata change.
 */
final class LocationsReplacement {
    private final String name;
    private final List<PatchOperation> operations = new ArrayList<>();

    private LocationsReplacement(String name) {
        this.name = name;
    }

    /** The operations on the list of that name; all locations after have a url. */
    static List<PatchOperation> between(String name, JsonArray before, JsonArray after) {
        LocationsReplacement replacement = new LocationsReplacement(name);
        replacement.run(before, after);
        return replacement.operations;
    }

    private void run(JsonArray before, JsonArray after) {
        ValueBag locations = ValueBag.of(after); // that are still wanted
        ValueBag urls = new ValueBag();
        after.forEach(location -> urls.add(url(location)));
        boolean[] stays = new boolean[before.size()];
        for (int i = 0; i < stays.length; i++) { // with its metadata
            stays[i] = locations.remove(before.get(i)) && urls.remove(url(before.get(i)));
        }
        for (int i = 0; i < stays.length; i++) { // with other metadata
            stays[i] = stays[i] || urls.remove(url(before.get(i)));
        }
        for (int i = stays.length - 1; i >= 0; i--) {
            if (!stays[i]) {
                operations.add(new Remove(element(Integer.toString(i))));
            }
        }
        for (JsonValue location : after) {
            if (urls.has(url(location)) && locations.remove(location) && urls.remove(url(location))) {
                operations.add(new Add(element("-"), location));
            }
        }
        operations.add(new Replace(PatchPath.of(name), after));
    }

    private PatchPath element(String index) {
        return new PatchPath(name, Optional.of(index));
    }

    private static JsonValue url(JsonValue location) {
        return location instanceof JsonObject object ? object.getOrDefault("url", JsonValue.NULL) : JsonValue.NULL;
    }
}
