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
    private final List<AttributeRule> finalImageRules;
    private final List<String> quotaExemptNames;
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
            if (ruleFor(line.name()).access() != Access.PATCHABLE) {
                noProperties.add(line.name());
            }
            if (line.onFinalImage().isPresent()) {
                stored.add(line);
            }
            for (String other : new TreeSet<>(line.excludes())) {
                pairs.add(new Exclusion(line.name(), other));
            }
        }
        this.quotaExemptNames = List.copyOf(noProperties);
        this.finalImageRules = List.copyOf(stored);
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
        return ruleFor(pair.attribute()).access() != Access.RESTRICTED
                || ruleFor(pair.other()).access() != Access.RESTRICTED;
    }

    AttributeRule ruleFor(String attribute) {
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
}
