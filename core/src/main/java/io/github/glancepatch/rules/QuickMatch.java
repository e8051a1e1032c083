// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Optional;

/**
 * Tells of plain ASCII text, which nearly all is, without a regular expression that it matches one: for patterns of the
 * forms {@code [abc]*} and {@code [ab](?:[abc]*[ab])?}. What it does not know it leaves to the expression.
 */
final class QuickMatch {
    private static final String OPTIONAL_REST = "(?:";

    private final AsciiClass inner;
    private final AsciiClass edge;
    private final boolean emptyMatches;

    private QuickMatch(AsciiClass inner, AsciiClass edge, boolean emptyMatches) {
        this.inner = inner;
        this.edge = edge;
        this.emptyMatches = emptyMatches;
    }

    /** The quick way for a pattern, if its form is one of the two. */
    static Optional<QuickMatch> of(String regex) {
        Optional<AsciiClass> first = AsciiClass.at(regex, 0);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String edge = regex.substring(0, first.get().end());
        String rest = regex.substring(edge.length());
        if (rest.equals("*")) {
            return Optional.of(new QuickMatch(first.get(), first.get(), true));
        }
        Optional<AsciiClass> second =
                rest.startsWith(OPTIONAL_REST) ? AsciiClass.at(rest, OPTIONAL_REST.length()) : Optional.empty();
        return second.isPresent() && rest.substring(second.get().end()).equals("*" + edge + ")?")
                ? Optional.of(new QuickMatch(second.get(), first.get(), false))
                : Optional.empty();
    }

    /** Whether the text certainly matches as a whole. */
    boolean surelyMatches(String text) {
        int length = text.length();
        if (length == 0) {
            return emptyMatches;
        }
        for (int i = 0; i < length; i++) {
            if (!inner.has(text.charAt(i))) {
                return false;
            }
        }
        return edge.has(text.charAt(0)) && edge.has(text.charAt(length - 1));
    }
}
