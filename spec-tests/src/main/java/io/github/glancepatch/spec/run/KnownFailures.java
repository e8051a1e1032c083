// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that may fail: one check id per line; the reason after {@code #}. A blank line, or one that begins with
 * {@code #}, is a remark.
 *
 * <p>A case of the corpus that is listed and passes fails the run, so that the list does not outlive its reasons. A
 * property can pass by chance: it must fail only where the line says with which seed, as in
 * {@code law6_operations_on_different_attributes_commute seed=42 # issue 7}, and the run has that seed. With another
 * seed, or none on its line, it may fail.
 */
public final class KnownFailures {
    /** No known failures. */
    public static final KnownFailures NONE = new KnownFailures(Map.of());

    private static final Pattern LINE = Pattern.compile("(\\S+)(?:\\s+seed=(-?[0-9]{1,18}))?");

    private record Entry(Optional<Long> seed, String reason) {}

    private final Map<String, Entry> entries;

    private KnownFailures(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * {@return the known failures that lines list}
     *
     * @param lines the lines
     * @throws IllegalArgumentException when a line is not of the form
     */
    public static KnownFailures parse(List<String> lines) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split("#", 2);
            if (!parts[0].isBlank()) {
                Matcher matcher = LINE.matcher(parts[0].strip());
                if (!matcher.matches()) {
                    throw new IllegalArgumentException("A line of known failures is a check id, for a property perhaps"
                            + " seed=N, and a reason after #, not: " + line);
                }
                Optional<Long> seed = Optional.ofNullable(matcher.group(2)).map(Long::valueOf);
                entries.put(matcher.group(1), new Entry(seed, parts.length > 1 ? parts[1].strip() : ""));
            }
        }
        return new KnownFailures(entries);
    }

    /** {@return the ids} */
    public Set<String> ids() {
        return entries.keySet();
    }

    CheckResult judge(CheckResult result, long seed) {
        Entry entry = entries.get(result.check().id());
        if (entry == null) {
            return result;
        }
        String why = entry.reason().isEmpty() ? "listed as a known failure" : entry.reason();
        boolean mustFail = result.check().kind() == Check.Kind.CASE
                || entry.seed().filter(listed -> listed == seed).isPresent();
        return switch (result.status()) {
            case FAILED, DIFFERS -> result.with(CheckStatus.KNOWN_FAILURE, why);
            case PASSED ->
                mustFail
                        ? result.with(
                                CheckStatus.UNEXPECTED_PASS, "it passes, and is listed as a known failure: " + why)
                        : result.with(CheckStatus.PASSED, "it may fail, and passed this time: " + why);
            default -> result;
        };
    }
}
