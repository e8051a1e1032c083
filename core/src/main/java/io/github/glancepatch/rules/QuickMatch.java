// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells of plain ASCII text, which nearly all is, without a regular expression that it matches one: for patterns of the
 * forms {@code [abc]*} and {@code [ab](?:[abc]*[ab])?}. What it does not know it leaves to the expression.
 */
final class QuickMatch {
    private static final int ASCII = 128;
    private static final List<String> NESTED = List.of("[", "&&", "\\Q", "\\]"); // what ends a class elsewhere

    private final boolean[] inner;
    private final boolean[] edge;
    private final boolean emptyMatches;

    private QuickMatch(boolean[] inner, boolean[] edge, boolean emptyMatches) {
        this.inner = inner;
        this.edge = edge;
        this.emptyMatches = emptyMatches;
    }

    /** The quick way for a pattern, if its form is one of the two. */
    static Optional<QuickMatch> of(String regex) {
        int end = endOfClass(regex, 0);
        if (end == 0) {
            return Optional.empty();
        }
        String first = regex.substring(0, end);
        String rest = regex.substring(end);
        if (rest.equals("*")) {
            boolean[] all = characters(first);
            return Optional.of(new QuickMatch(all, all, true));
        }
        int start = "(?:".length();
        int endOfSecond = rest.startsWith("(?:") ? endOfClass(rest, start) : start;
        return rest.substring(Math.min(endOfSecond, rest.length())).equals("*" + first + ")?")
                ? Optional.of(new QuickMatch(characters(rest.substring(start, endOfSecond)), characters(first), false))
                : Optional.empty();
    }

    /** Whether the text certainly matches as a whole. */
    boolean surelyMatches(String text) {
        int length = text.length();
        if (length == 0) {
            return emptyMatches;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ASCII || !inner[c]) {
                return false;
            }
        }
        return edge[text.charAt(0)] && edge[text.charAt(length - 1)];
    }

    /** Where the character class ends that begins at a place; the place itself when none does that this class reads. */
    private static int endOfClass(String regex, int start) {
        int end = regex.indexOf(']', start);
        boolean simple = end > start + 1
                && regex.charAt(start) == '['
                && NESTED.stream()
                        .noneMatch(sign -> regex.substring(start + 1, end).contains(sign));
        return simple ? end + 1 : start;
    }

    private static boolean[] characters(String characterClass) {
        Predicate<String> matches = Pattern.compile(characterClass).asMatchPredicate();
        boolean[] characters = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            characters[c] = matches.test(String.valueOf(c));
        }
        return characters;
    }
}
