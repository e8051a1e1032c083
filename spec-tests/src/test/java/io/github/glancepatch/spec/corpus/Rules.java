// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules as RULES.md lists them. */
final class Rules {
    private static final int ANSWER = 6;
    private static final int TESTS = 7;

    /** Rules of which every case is a rejection: the rule is what is forbidden. */
    private static final Set<String> ONLY_REFUSE = Set.of("access-4", "access-5");

    private Rules() {}

    /**
     * A rule.
     *
     * @param id its id
     * @param answer what is answered when it is broken
     */
    record Row(String id, String answer) {
        boolean canAccept() {
            return !ONLY_REFUSE.contains(id);
        }

        boolean canRefuse() {
            return !answer.isBlank();
        }
    }

    static Stream<Row> all() {
        try {
            List<String> lines = Files.readAllLines(Path.of("RULES.md"));
            return lines.stream()
                    .filter(line -> line.matches("\\| [a-z]+[0-9]*-[0-9]+ \\|.*"))
                    .map(line -> Arrays.asList(line.split("(?<!\\\\)\\|", -1)))
                    .filter(cells -> cells.size() > TESTS) // the laws follow from the rules, and have shorter rows
                    .filter(cells -> cells.get(TESTS).contains("Spec"))
                    .map(cells -> new Row(cells.get(1).strip(), cells.get(ANSWER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
