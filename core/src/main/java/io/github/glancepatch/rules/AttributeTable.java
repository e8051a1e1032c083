// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rule holds for an attribute: its own, that of its namespace, or that of all custom attributes. What every patch
 * needs of the rules is found once.
 */
final class AttributeTable {
    private final Map<String, AttributeRule> documented;
    private final AttributeRule custom;
    private final Map<String, AttributeRule> namespaces;

    private final Map<String, AttributeRule> byName = new HashMap<>();
    private final List<Map.Entry<String, AttributeRule>> prefixes;
    private final List<AttributeRule> finalImageRules;
    private final List<String> quotaExemptNames;
    private final List<Exclusion> exclusions;
    private final List<Exclusion> reachableExclusions;

    /**
     * A table of these rules.
     *
     * @param rules the rules of the documented attributes, in the order of the documentation
     * @param custom the rule of all custom attributes
     * @param namespaces the rules of all attributes whose names begin with a prefix, by prefix
     */
    AttributeTable(Collection<AttributeRule> rules, AttributeRule custom, Map<String, AttributeRule> namespaces) {
        Map<String, AttributeRule> inOrder = new LinkedHashMap<>();
        for (AttributeRule rule : rules) {
            inOrder.put(rule.name(), rule);
            byName.put(rule.name(), rule.access() == Access.CUSTOM ? custom : rule);
        }
        this.documented = Collections.unmodifiableMap(inOrder);
        this.custom = custom;
        this.namespaces = Collections.unmodifiableMap(new LinkedHashMap<>(namespaces));
        this.prefixes = List.copyOf(this.namespaces.entrySet());
        List<AttributeRule> onFinalImage = new ArrayList<>();
        List<String> exempt = new ArrayList<>();
        List<Exclusion> pairs = new ArrayList<>();
        List<Exclusion> reachable = new ArrayList<>();
        for (AttributeRule rule : documented.values()) {
            if (ruleFor(rule.name()).access() != Access.PATCHABLE) {
                exempt.add(rule.name());
            }
            if (rule.onFinalImage().isPresent()) {
                onFinalImage.add(rule);
            }
            for (String other : new TreeSet<>(rule.excludes())) {
                Exclusion pair = new Exclusion(rule.name(), other);
                pairs.add(pair);
                if (isReachable(pair)) {
                    reachable.add(pair);
                }
            }
        }
        this.finalImageRules = List.copyOf(onFinalImage);
        this.quotaExemptNames = List.copyOf(exempt);
        this.exclusions = List.copyOf(pairs);
        this.reachableExclusions = List.copyOf(reachable);
    }

    private boolean isReachable(Exclusion pair) {
        return ruleFor(pair.attribute()).access() != Access.RESTRICTED
                || ruleFor(pair.other()).access() != Access.RESTRICTED;
    }

    /** This table with the attributes of these names permitted; the names of custom attributes are skipped. */
    AttributeTable withPermitted(Collection<String> names) {
        Map<String, AttributeRule> rules = new LinkedHashMap<>(documented);
        for (String name : names) {
            Objects.requireNonNull(name, "attribute");
            if (rules.computeIfPresent(name, (key, rule) -> rule.permitted()) == null
                    && ruleFor(name).access() == Access.RESTRICTED) {
                throw new IllegalArgumentException(name + ": cannot be permitted; all names like "
                        + ruleFor(name).name() + " are reserved for the service");
            }
        }
        return new AttributeTable(rules.values(), custom, namespaces);
    }

    AttributeRule ruleFor(String attribute) {
        AttributeRule own = byName.get(attribute);
        if (own != null) {
            return own;
        }
        for (int i = 0; i < prefixes.size(); i++) { // for every custom attribute of every patch: no iterator
            if (attribute.startsWith(prefixes.get(i).getKey())) {
                return prefixes.get(i).getValue();
            }
        }
        return custom;
    }

    /** The rules of the documented attributes by name, in their order. */
    Map<String, AttributeRule> documented() {
        return documented;
    }

    AttributeRule custom() {
        return custom;
    }

    Map<String, AttributeRule> namespaces() {
        return namespaces;
    }

    List<AttributeRule> finalImageRules() {
        return finalImageRules;
    }

    List<String> quotaExemptNames() {
        return quotaExemptNames;
    }

    List<Exclusion> exclusions() {
        return exclusions;
    }

    List<Exclusion> reachableExclusions() {
        return reachableExclusions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributeTable table
                && documented.equals(table.documented)
                && custom.equals(table.custom)
                && namespaces.equals(table.namespaces);
    }

    @Override
    public int hashCode() {
        return Objects.hash(documented, custom, namespaces);
    }
}
