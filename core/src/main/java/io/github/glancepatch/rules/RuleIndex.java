// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.rules.ImageRules.Exclusion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What every patch asks a rule set for, found once. */
final class RuleIndex {
    private final Map<String, AttributeRule> lines = new HashMap<>();
    private final List<Map.Entry<String, AttributeRule>> namespaces;
    private final AttributeRule custom;
    private final List<AttributeRule> judgedWhenStored;
    private final List<String> uncounted;
    private final List<Exclusion> exclusions;
    private final List<Exclusion> reachableExclusions;

    RuleIndex(RuleData data) {
        this.namespaces = List.copyOf(data.namespaces().entrySet());
        this.custom = data.custom();
        List<AttributeRule> stored = new ArrayList<>();
        List<String> noProperties = new ArrayList<>();
        List<Exclusion> pairs = new ArrayList<>();
        for (AttributeRule line : data.table().values()) {
            lines.put(line.name(), line.access() == Access.CUSTOM ? custom : line);
            if (attribute(line.name()).access() != Access.OPEN) {
                noProperties.add(line.name());
            }
            if (line.stored().isPresent()) {
                stored.add(line);
            }
            for (String other : new TreeSet<>(line.notWith())) {
                pairs.add(new Exclusion(line.name(), other));
            }
        }
        this.uncounted = List.copyOf(noProperties);
        this.judgedWhenStored = List.copyOf(stored);
        this.exclusions = List.copyOf(pairs);
        List<Exclusion> reachable = new ArrayList<>();
        for (Exclusion pair : pairs) {
            if (isReachable(pair)) {
                reachable.add(pair);
            }
        }
        this.reachableExclusions = List.copyOf(reachable);
    }

    private boolean isReachable(Exclusion pair) {
        return attribute(pair.attribute()).access() != Access.RESTRICTED
                || attribute(pair.other()).access() != Access.RESTRICTED;
    }

    AttributeRule attribute(String attribute) {
        AttributeRule line = lines.get(attribute);
        if (line != null) {
            return line;
        }
        for (int i = 0; i < namespaces.size(); i++) {
            if (attribute.startsWith(namespaces.get(i).getKey())) {
                return namespaces.get(i).getValue();
            }
        }
        return custom;
    }

    List<AttributeRule> judgedWhenStored() {
        return judgedWhenStored;
    }

    List<String> uncounted() {
        return uncounted;
    }

    List<Exclusion> exclusions() {
        return exclusions;
    }

    List<Exclusion> reachableExclusions() {
        return reachableExclusions;
    }
}
