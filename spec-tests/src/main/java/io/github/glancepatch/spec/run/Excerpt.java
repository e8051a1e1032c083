// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An image reduced to the attributes that matter for an exchange. */
public final class Excerpt {
    private Excerpt() {}

    /** {@return the attributes of those names, and how many others there are} */
    public static String of(JsonObject image, Set<String> names) {
        Map<String, JsonValue> shown = new LinkedHashMap<>(image);
        shown.keySet().retainAll(names);
        int others = image.size() - shown.size();
        String text = JsonTexts.plain(JsonData.object(shown));
        return others == 0 ? text : text + " and " + others + (others == 1 ? " more attribute" : " more attributes");
    }

    /**
     * {@return the names of the attributes that matter for an exchange: those that a path of the request may name, that
     * the rule names, or whose values are not the same before, after and in the expected image}
     *
     * @param exchange the exchange
     * @param rule the text of the rule, with names between backticks
     */
    public static Set<String> relevant(RecordedExchange exchange, String rule) {
        JsonObject before = exchange.request().image();
        List<JsonObject> after = Stream.of(exchange.expected(), exchange.found())
                .flatMap(Excerpt::image)
                .toList();
        String body = exchange.request().body().toString();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        after.forEach(image -> names.addAll(image.keySet()));
        names.removeIf(name -> !body.contains("/" + escaped(name))
                && !rule.contains("`" + name + "`")
                && after.stream().allMatch(image -> isSame(before, image, name)));
        return names;
    }

    private static Stream<JsonObject> image(Optional<PatchOutcome> outcome) {
        return outcome.filter(Accepted.class::isInstance).map(one -> ((Accepted) one).image()).stream();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isSame(JsonObject one, JsonObject other, String name) {
        return one.containsKey(name)
                && other.containsKey(name)
                && JsonData.same(one.getOrDefault(name, JsonValue.NULL), other.getOrDefault(name, JsonValue.NULL));
    }
}
