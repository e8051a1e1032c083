// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.ShortText;
import io.github.glancepatch.regex.PythonPattern;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keyword {@code pattern}: a string matches a regular expression. Two ways to match are in use: the service's own
 * documents mean the value as a whole; a schema document means that the pattern is found somewhere. Patterns are those
 * of Python.
 */
final class PatternConstraint implements Constraint {
    private static final String START = "^(?:";
    private static final String END = ")$";

    private final String regex;
    private final boolean whole;
    private final String hint;
    private volatile @Nullable Pattern pattern; // null before the first use: a request needs few patterns of a table

    private PatternConstraint(String regex, boolean whole, String hint) {
        this.regex = Objects.requireNonNull(regex, "regex");
        this.whole = whole;
        this.hint = Objects.requireNonNull(hint, "hint");
    }

    /**
     * {@return the constraint that the string as a whole matches}
     *
     * @param regex a pattern that has an equal in Java; another one is rejected by {@link #compiled()}
     * @param hint the pattern in words, to follow "must"
     */
    static PatternConstraint whole(String regex, String hint) {
        return new PatternConstraint(regex, true, hint);
    }

    /**
     * {@return the constraint that the pattern is found in the string}
     *
     * @param regex a pattern that has an equal in Java; another one is rejected by {@link #compiled()}
     * @param hint the pattern in words, to follow "must"
     */
    static PatternConstraint found(String regex, String hint) {
        return new PatternConstraint(regex, false, hint);
    }

    /** {@return the constraint that the pattern, which says it all, is found in the string} */
    static PatternConstraint found(String regex) {
        return found(regex, "match the pattern " + ShortText.of(regex));
    }

    /** The constraint whose {@link #anchored()} pattern this is, and that means a string as a whole. */
    static PatternConstraint ofAnchored(String anchored, String hint) {
        if (!anchored.startsWith(START) || !anchored.endsWith(END)) {
            throw new IllegalArgumentException("a pattern of a whole value must be in " + START + " " + END);
        }
        return whole(anchored.substring(START.length(), anchored.length() - END.length()), hint);
    }

    /**
     * {@return this constraint, whose pattern has an equal in Java}
     *
     * @throws io.github.glancepatch.regex.UntranslatablePatternException when it has none
     */
    PatternConstraint compiled() {
        pattern();
        return this;
    }

    private Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            known = PythonPattern.compile(regex);
            pattern = known;
        }
        return known;
    }

    /** The pattern as a schema document has it, where it is found in a string. */
    String anchored() {
        return whole ? START + regex + END : regex;
    }

    @Override
    public Optional<String> violation(JsonValue value, MatchBudget budget) {
        return !(value instanceof JsonString string) || matches(string.getString(), budget)
                ? Optional.empty()
                : Optional.of("must " + hint);
    }

    private boolean matches(String text, MatchBudget budget) {
        try {
            var matcher = pattern().matcher(budget.bounded(text));
            return whole ? matcher.matches() : matcher.find();
        } catch (StackOverflowError | RuntimeException e) {
            // Only a pattern from elsewhere can do this. A text that cannot be matched is one that does not match.
            return false;
        }
    }

    @Override
    public String keyword() {
        return SchemaKeywords.PATTERN;
    }

    @Override
    public void write(JsonObjectBuilder schema) {
        schema.add(keyword(), JsonValues.string(anchored()));
    }

    @Override
    public Optional<JsonObject> extension() {
        return Optional.of(extension(hint, whole));
    }

    static JsonObject extension(String hint, boolean whole) {
        return JsonValues.object()
                .add(SchemaKeywords.HINT, JsonValues.string(hint))
                .add(SchemaKeywords.WHOLE, JsonValues.bool(whole))
                .build();
    }

    @Override
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
}
