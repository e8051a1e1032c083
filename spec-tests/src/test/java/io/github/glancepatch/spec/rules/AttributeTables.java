// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.rules;

import io.github.glancepatch.spec.model.AttributeSpec;
import io.github.glancepatch.spec.model.AttributeSpec.Access;
import io.github.glancepatch.spec.model.GlanceAttributes;
import io.github.glancepatch.spec.model.ImsAttributes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kit's tables of attributes, as rows of RULES.md. */
final class AttributeTables {
    private AttributeTables() {}

    static Stream<List<String>> ims() {
        return Stream.concat(
                Stream.of(
                        List.of("attribute", "type", "values", "ims", "cloudimages", "code of a wrong value"),
                        List.of("---", "---", "---", "---", "---", "---")),
                ImsAttributes.all().values().stream().map(AttributeTables::row));
    }

    private static List<String> row(AttributeSpec spec) {
        boolean ownRules = spec.access() == Access.PATCHABLE;
        return List.of(
                "`" + spec.name() + "`",
                type(spec),
                ownRules ? ownRules(spec.name()) : values(spec),
                spec.access() == Access.CLOUDIMAGES ? "restricted" : access(spec),
                access(spec),
                ownRules ? "see its rules" : spec.code());
    }

    private static String ownRules(String name) {
        return name.equals("name") ? "rules name-1, name-2" : "rules desc-1, desc-2";
    }

    private static String access(AttributeSpec spec) {
        return switch (spec.access()) {
            case PATCHABLE -> spec.name().equals("name") ? "patchable, not removable" : "patchable";
            case CLOUDIMAGES -> "patchable";
            case RESTRICTED -> "restricted";
            case CUSTOMISED -> "customised: any string; the type and values here count where it is permitted by name";
        };
    }

    private static String type(AttributeSpec spec) {
        return spec.types().stream()
                        .map(type -> switch (type) {
                            case STRING -> "string";
                            case INTEGER -> "integer";
                            case BOOLEAN -> "boolean";
                            case STRING_LIST -> "array of strings";
                            case OBJECT -> "object";
                            case OBJECT_LIST -> "array of objects";
                        })
                        .collect(Collectors.joining(" or "))
                + (spec.nullable() ? " or null" : "");
    }

    private static String values(AttributeSpec spec) {
        List<String> parts = new ArrayList<>();
        if (!spec.values().isEmpty()) {
            boolean alsoBooleans = spec.types().contains(AttributeSpec.Type.BOOLEAN);
            parts.add(
                    alsoBooleans
                            ? "the strings " + quoted(spec.values()) + " or the booleans"
                            : "one of " + quoted(spec.values()));
        }
        spec.pattern()
                .ifPresent(pattern ->
                        parts.add("matches as a whole `" + pattern.pattern().replace("|", "\\|") + "`"));
        bounds(spec.min(), spec.max()).map(bounds -> bounded(spec, bounds)).ifPresent(parts::add);
        spec.maxLength().ifPresent(length -> parts.add("at most " + length + " characters"));
        spec.maxItems().ifPresent(items -> parts.add("at most " + items + " elements"));
        return String.join(", ", parts);
    }

    /** Bounds are those of an integer; a string has them only where it is the one type, and is a number then. */
    private static String bounded(AttributeSpec spec, String bounds) {
        if (!spec.types().contains(AttributeSpec.Type.STRING)) {
            return bounds;
        }
        return spec.types().contains(AttributeSpec.Type.INTEGER)
                ? "any string, or an integer that is " + bounds
                : "a string of ASCII digits whose number is " + bounds;
    }

    private static Optional<String> bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        if (min.isPresent() && max.isPresent()) {
            return Optional.of("from " + min.get() + " to " + max.get());
        }
        return min.map(bound -> "at least " + bound).or(() -> max.map(bound -> "at most " + bound));
    }

    static Stream<List<String>> pairs() {
        Map<String, TreeSet<String>> pairs = new TreeMap<>();
        ImsAttributes.exclusions()
                .forEach(pair -> pairs.computeIfAbsent(pair.one(), one -> new TreeSet<>())
                        .add(pair.other()));
        return Stream.concat(
                Stream.of(List.of("attribute", "cannot co-exist with"), List.of("---", "---")),
                pairs.entrySet().stream().map(pair -> List.of("`" + pair.getKey() + "`", quoted(pair.getValue()))));
    }

    static Stream<List<String>> glanceNames() {
        return Stream.of(
                List.of("names", "access", "rule"),
                List.of("---", "---", "---"),
                List.of(quoted(GlanceAttributes.READ_ONLY), "no operation", "readonly-1"),
                List.of(quoted(GlanceAttributes.RESERVED), "no operation", "reserved-1"),
                List.of("what begins with `" + GlanceAttributes.NAMESPACE + "`", "no operation", "reserved-2"),
                List.of(quoted(GlanceAttributes.BASE), "patchable, not removable; exists always", "base-1, access-4"),
                List.of("`locations`", "patchable by element", "locations-1 to locations-8"),
                List.of("any other", "patchable and removable", "custom-1"));
    }

    static Stream<List<String>> glanceValues() {
        Stream<String> names = Stream.of(
                        GlanceAttributes.BASE, List.of("locations", "stores"), GlanceAttributes.IN_SCHEMA_FILE)
                .flatMap(List::stream);
        return Stream.concat(
                Stream.of(List.of("attribute", "values", "rule"), List.of("---", "---", "---")),
                names.map(name ->
                        List.of("`" + name + "`", GlanceAttributes.describe(name), GlanceAttributes.valueRule(name))));
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
