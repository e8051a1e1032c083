// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Everything that tells one rule set from another.
 *
 * @param name the rule set's name
 * @param table the lines of the documented attributes by name, in the order of the documentation
 * @param custom the line of all custom attributes
 * @param namespaces the lines of all attributes whose names begin with a prefix, by prefix
 * @param status the status that an image must have to be patched at all
 * @param creating the media types whose add creates only, and is refused when its target exists
 * @param baseAttributesAlwaysExist whether a base attribute exists whatever the image shows
 * @param required the attributes that the final image must have
 * @param quotas how many of something an image may have
 * @param locationsShown whether the service shows the locations of an image, and so lets a patch change them
 * @param answers how a problem of each kind is answered
 */
record RuleData(
        String name,
        Map<String, AttributeRule> table,
        AttributeRule custom,
        Map<String, AttributeRule> namespaces,
        Optional<ImageRules.StatusRule> status,
        Set<String> creating,
        boolean baseAttributesAlwaysExist,
        Set<String> required,
        Quotas quotas,
        boolean locationsShown,
        Map<ProblemKind, Answer> answers) {

    RuleData {
        table = Collections.unmodifiableMap(new LinkedHashMap<>(table));
        namespaces = Collections.unmodifiableMap(new LinkedHashMap<>(namespaces));
        creating = Set.copyOf(creating);
        required = Set.copyOf(required);
        answers = Map.copyOf(answers);
    }

    /** A rule set of a table and of what holds for the custom attributes, with nothing else in it. */
    static RuleData of(
            String name, Collection<AttributeRule> lines, AttributeRule custom, Map<ProblemKind, Answer> answers) {
        Map<String, AttributeRule> table = new LinkedHashMap<>();
        for (AttributeRule line : lines) {
            table.put(line.name(), line);
        }
        return new RuleData(
                name,
                table,
                custom,
                Map.of(),
                Optional.empty(),
                Set.of(),
                false,
                Set.of(),
                Quotas.NONE,
                false,
                answers);
    }

    RuleData onlyWhile(ImageRules.StatusRule rule) {
        return new RuleData(
                name,
                table,
                custom,
                namespaces,
                Optional.of(rule),
                creating,
                baseAttributesAlwaysExist,
                required,
                quotas,
                locationsShown,
                answers);
    }

    /** Glance's ways: namespaces, an add that creates in one media type, base attributes that are always there. */
    RuleData withGlanceSemantics(Map<String, AttributeRule> reserved, Set<String> creatingTypes, Quotas defaults) {
        return new RuleData(
                name,
                table,
                custom,
                reserved,
                status,
                creatingTypes,
                true,
                required,
                defaults,
                locationsShown,
                answers);
    }

    RuleData with(UnaryOperator<Map<String, AttributeRule>> change) {
        return new RuleData(
                name,
                change.apply(new LinkedHashMap<>(table)),
                custom,
                namespaces,
                status,
                creating,
                baseAttributesAlwaysExist,
                required,
                quotas,
                locationsShown,
                answers);
    }

    RuleData with(Quotas other) {
        return new RuleData(
                name,
                table,
                custom,
                namespaces,
                status,
                creating,
                baseAttributesAlwaysExist,
                required,
                other,
                locationsShown,
                answers);
    }

    RuleData withLocationsVisible() {
        return new RuleData(
                name,
                table,
                custom,
                namespaces,
                status,
                creating,
                baseAttributesAlwaysExist,
                required,
                quotas,
                true,
                answers);
    }
}
