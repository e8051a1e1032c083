// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules each mutant must trip, and no others: a table with one row for each mutant: its fault, the ids of the
 * rules, and its level. The run is always the same, so that the table is exact.
 */
final class Tripped {
    private Tripped() {}

    static Map<String, Set<String>> table(String resource) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        lines(resource)
                .map(line -> line.split(" \\| ", -1))
                .forEach(cells -> table.put(cells[0], new TreeSet<>(List.of(cells[1].split(" ")))));
        return table;
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Tripped.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults of the mutants that break nothing that is required. */
    static Set<String> recommended(String resource) {
        return lines(resource)
                .filter(line -> line.endsWith(" | recommended"))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Laws aside, which follow from the rules; unless there is nothing but laws. */
    static Set<String> withoutLaws(Set<String> rules) {
        Set<String> others = new TreeSet<>(rules);
        others.removeIf(rule -> rule.startsWith("law-"));
        return others.isEmpty() ? rules : others;
    }

    /** The line of a mutant as it would be by a run, to compare by eye when the kit was changed on purpose. */
    static String line(Mutant mutant, Set<String> rules) {
        return mutant.fault() + " | " + String.join(" ", rules);
    }
}
