// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of the page that shows how strong the checks are: for every implementation that is broken on purpose, the
 * rules whose checks have caught it.
 *
 * @param caught the rules by what each broken implementation does wrong
 * @param shown the rules that the page shows, in their order
 */
record HtmlStrength(Map<String, ? extends Collection<String>> caught, List<String> shown) {

    /** {@return how many broken implementations the checks of a rule have caught} */
    int caught(String rule) {
        return (int)
                caught.values().stream().filter(rules -> rules.contains(rule)).count();
    }

    String table() {
        String rows = caught.entrySet().stream()
                .map(one -> "<tr><th scope=\"row\">" + Escape.markup(one.getKey()) + "</th><td>"
                        + one.getValue().stream()
                                .sorted(Comparator.comparingInt(shown::indexOf))
                                .map(this::rule)
                                .collect(Collectors.joining(", "))
                        + "</td></tr>\n")
                .collect(Collectors.joining());
        String head = HtmlRules.column("What it does wrong") + HtmlRules.column("Rules that catch it");
        return HtmlRules.table("Implementations that are broken on purpose", "strength", head, rows);
    }

    private String rule(String id) {
        return shown.contains(id) ? HtmlRules.link(id) : Escape.markup(id);
    }
}
