// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

/**
 * How much work the patterns of one request may do: patterns from elsewhere can be made to backtrack without end. The
 * work is linear in the length of all texts together; past it, a text does not match. For use by one thread.
 */
public final class MatchBudget {
    private static final int CHARACTERS = 1_000_000;
    private static final int CHARACTERS_OF_EACH = 50;

    private long left = CHARACTERS;

    /** Makes the budget of a request. */
    public MatchBudget() {
        // nothing is used up yet
    }

    /** The text, which a regular expression can look at as long as the budget lasts. */
    CharSequence bounded(String text) {
        left = Math.max(left, 0) + CHARACTERS_OF_EACH * (long) text.length();
        return new BoundedCharSequence(text);
    }

    /** Ends a match that has used up its budget. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("the match budget is used up", null, false, false);
        }
    }

    private final class BoundedCharSequence implements CharSequence {
        private final String text;

        BoundedCharSequence(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left-- <= 0) {
                throw new ExhaustedException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}
