// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

/**
 * A text that a regular expression can look at a number of times that is linear in its length: patterns from elsewhere
 * can be made to backtrack without end.
 */
final class BoundedCharSequence implements CharSequence {
    private static final int MATCH_BUDGET = 1_000_000;
    private static final int MATCH_BUDGET_PER_CHARACTER = 50;

    private final String text;
    private long left;

    BoundedCharSequence(String text) {
        this.text = text;
        this.left = MATCH_BUDGET + MATCH_BUDGET_PER_CHARACTER * (long) text.length();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (left-- == 0) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    /** Ends a match that has used up its budget. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
