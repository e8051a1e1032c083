// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A string matches a pattern. Two ways to match are in use: the service's own documents mean the value as a whole; a
 * schema document means that the pattern is found somewhere, with {@code $} also before a last line feed, as Python
 * reads it.
 */
public final class PatternConstraint implements Constraint {
    // How many characters a match may look at: patterns from elsewhere can be made to backtrack without end.
    private static final int MATCH_BUDGET = 1_000_000;
    private static final int MATCH_BUDGET_PER_CHARACTER = 50;

    private static final String START = "^(?:";
    private static final String END = ")$";

    private final String regex;
    private final boolean whole;
    private final String hint;
    private final AtomicReference<@Nullable Pattern> pattern = new AtomicReference<>();
    private final AtomicReference<@Nullable Optional<QuickMatch>> quick = new AtomicReference<>();

    private PatternConstraint(String regex, boolean whole, String hint) {
        this.regex = Objects.requireNonNull(regex, "regex");
        this.whole = whole;
        this.hint = Objects.requireNonNull(hint, "hint");
    }

    /**
     * {@return the constraint that the string as a whole matches}
     *
     * @param regex the pattern
     * @param hint the pattern in words, to stand behind "it must"
     */
    static PatternConstraint whole(String regex, String hint) {
        return new PatternConstraint(regex, true, hint);
    }

    /**
     * {@return the constraint that the pattern is found in the string}
     *
     * @param regex the pattern
     * @param hint the pattern in words, to stand behind "it must"
     * @throws IllegalArgumentException when it is no pattern
     */
    static PatternConstraint found(String regex, String hint) {
        try {
            PatternConstraint constraint = new PatternConstraint(regex, false, hint);
            constraint.pattern(); // not our own: it may be none
            return constraint;
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a pattern that Java reads: " + regex, e);
        }
    }

    /** The constraint whose {@link #anchored()} pattern this is, and that means a string as a whole. */
    static PatternConstraint ofAnchored(String anchored, String hint) {
        if (!anchored.startsWith(START) || !anchored.endsWith(END)) {
            throw new IllegalArgumentException("a pattern of a whole value must stand in " + START + " " + END);
        }
        PatternConstraint constraint =
                whole(anchored.substring(START.length(), anchored.length() - END.length()), hint);
        constraint.pattern(); // not our own: it may be none
        return constraint;
    }

    /** The pattern as it stands in a schema document, where it is found in a string. */
    String anchored() {
        return whole ? START + regex + END : regex;
    }

    /** {@return the pattern} */
    public String regex() {
        return regex;
    }

    /** {@return whether the string as a whole must match} */
    public boolean whole() {
        return whole;
    }

    /** {@return the pattern in words, to stand behind "it must"} */
    public String hint() {
        return hint;
    }

    @Override
    public Optional<String> violation(JsonValue value) {
        if (!(value instanceof JsonString string) || matches(string.getString())) {
            return Optional.empty();
        }
        return Optional.of("it must " + hint);
    }

    // Made when first needed, which in most programs few of them are.
    private Pattern pattern() {
        Pattern made = pattern.get();
        if (made == null) {
            made = Pattern.compile(regex, Pattern.UNIX_LINES);
            pattern.set(made);
        }
        return made;
    }

    private Optional<QuickMatch> quick() {
        Optional<QuickMatch> made = quick.get();
        if (made == null) {
            made = QuickMatch.of(regex);
            quick.set(made);
        }
        return made;
    }

    private boolean matches(String text) {
        if (quick().isPresent() && quick().get().surelyMatches(text)) {
            return true; // what matches as a whole is found too
        }
        var matcher = pattern().matcher(new BoundedCharSequence(text));
        try {
            return whole ? matcher.matches() : matcher.find();
        } catch (StackOverflowError | OutOfPatienceException e) {
            // Only a pattern from elsewhere can do this. A text that cannot be matched is one that does not match.
            return false;
        }
    }

    @Override
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public boolean equals(@Nullable Object other) {
        return other instanceof PatternConstraint constraint
                && regex.equals(constraint.regex)
                && whole == constraint.whole
                && hint.equals(constraint.hint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(regex, whole, hint);
    }

    @Override
    public String toString() {
        return regex;
    }

    /** Ends a match that backtracks without end. */
    private static final class OutOfPatienceException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A text that can be looked at a number of times that is linear in its length. */
    private static final class BoundedCharSequence implements CharSequence {
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
                throw new OutOfPatienceException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}
