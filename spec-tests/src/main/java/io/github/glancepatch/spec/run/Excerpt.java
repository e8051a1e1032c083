// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.VisibleText;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An image reduced to the attributes that matter for an exchange. */
public final class Excerpt {
    private static final int MAX_ABSENT = 200;

    /** A pointer of an operation in either media type, also in a body that is not well-formed JSON. */
    private static final Pattern TARGET =
            Pattern.compile("\"(?:path|add|replace|remove)\"\\s*:\\s*\"/([^/\"\\\\]+)(?=[/\"])");

    private Excerpt() {}

    /** {@return the attributes of those names, how many others there are, and which of the names have none} */
    public static String of(JsonObject image, Set<String> names) {
        Map<String, JsonValue> shown = new LinkedHashMap<>(image);
        shown.keySet().retainAll(names);
        int others = image.size() - shown.size();
        String text = VisibleText.shortened(JsonTexts.plain(JsonData.object(shown)), FailureText.MAX_TEXT);
        String more = others == 0 ? "" : " and " + others + (others == 1 ? " more attribute" : " more attributes");
        return text + more + absent(image, names).map(without -> ", " + without).orElse("");
    }

    /** {@return which of the names an image has no attribute of; empty when it has all} */
    public static Optional<String> absent(JsonObject image, Set<String> names) {
        String absent = names.stream()
                .filter(name -> !image.containsKey(name))
                .map(name -> JsonTexts.plain(JsonData.string(name)))
                .collect(Collectors.joining(", "));
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of("without " + VisibleText.shortened(absent, MAX_ABSENT));
    }

    /**
     * {@return the names of the attributes that matter for an exchange: those that a path of the request may name, that
     * the rule names, or whose values are not the same before, after and in the expected image; also absent ones: the
     * targets of the request's operations, and {@code status} where rules depend on it}
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
        names.addAll(targets(body));
        if (!exchange.request().rules().equals(PatchRequest.IMS)) { // the one rule set without a rule of the status
            names.add("status");
        }
        return names;
    }

    private static List<String> targets(String body) {
        return TARGET.matcher(body)
                .results()
                .map(target -> target.group(1).replace("~1", "/").replace("~0", "~"))
                .toList();
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
