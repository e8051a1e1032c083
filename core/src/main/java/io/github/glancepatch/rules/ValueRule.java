// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.ShortText;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which values an attribute can have: JSON types, whether JSON null is a value too, and constraints that are checked in
 * the order of their keywords. Immutable; rules are equal when they say the same.
 */
public final class ValueRule {
    private static final RuleReference DOCUMENTED = RuleReference.of("attr-1");

    private final ValueKeywords keywords;

    private ValueRule(ValueKeywords keywords) {
        this.keywords = keywords;
    }

    /**
     * A rule that requires one of the types only.
     *
     * @param types the types; none for any value
     * @param reference the rule it implements
     */
    static ValueRule of(List<JsonType> types, RuleReference reference) {
        return new ValueRule(new ValueKeywords(types, false, reference, List.of()));
    }

    /** A rule that requires a type only. */
    static ValueRule of(JsonType type, RuleReference reference) {
        return of(List.of(type), reference);
    }

    /** {@return the rule of a string} */
    public static ValueRule string() {
        return of(JsonType.STRING, DOCUMENTED);
    }

    /** {@return the rule of an integer of any length} */
    public static ValueRule integer() {
        return of(JsonType.INTEGER, DOCUMENTED);
    }

    /** {@return the rule of a number} */
    public static ValueRule number() {
        return of(JsonType.NUMBER, DOCUMENTED);
    }

    /** {@return the rule of true or false} */
    public static ValueRule bool() {
        return of(JsonType.BOOLEAN, DOCUMENTED);
    }

    /** {@return the rule of an object} */
    public static ValueRule object() {
        return of(JsonType.OBJECT, DOCUMENTED);
    }

    /** {@return the rule of an array whose elements each keep to a rule} */
    public static ValueRule arrayOf(ValueRule items) {
        return of(JsonType.ARRAY, DOCUMENTED).items(items);
    }

    /** {@return the JSON types, one of which the value has; empty for any} */
    public List<JsonType> types() {
        return keywords.types();
    }

    /** {@return whether JSON null is a value too} */
    public boolean nullable() {
        return keywords.nullable();
    }

    ValueKeywords keywords() {
        return keywords;
    }

    /**
     * {@return the rule that the value breaks; empty when it breaks none}
     *
     * @param subject whose value it is, with which the message begins: an attribute's name
     */
    public Optional<Violation> check(String subject, JsonValue value) {
        return check(subject, value, new MatchBudget());
    }

    /**
     * {@return the rule that the value breaks; empty when it breaks none}
     *
     * @param subject whose value it is, with which the message begins: an attribute's name
     * @param value the value
     * @param budget how much work patterns may do for all values of a request
     */
    public Optional<Violation> check(String subject, JsonValue value, MatchBudget budget) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(value, "value");
        Optional<Violation> found = keywords.violation(read(value), Objects.requireNonNull(budget, "budget"));
        return found.isEmpty()
                ? found
                : Optional.of(new Violation(
                        found.get().reference(),
                        ShortText.of(subject) + ": " + found.get().message()));
    }

    /**
     * {@return the value as the service reads it: itself, but for a number that it reads as a double}
     *
     * @param value a value
     */
    public JsonValue read(JsonValue value) {
        return keywords.read(value);
    }

    /** {@return this rule, by which JSON null is a value too} */
    public ValueRule orNull() {
        return new ValueRule(keywords.orNull());
    }

    /** {@return this rule for a closed list of strings, and JSON null if it is a value already} */
    public ValueRule oneOf(String... allowed) {
        List<JsonValue> values = new ArrayList<>();
        if (nullable()) {
            values.add(JsonValue.NULL);
        }
        for (String one : allowed) {
            values.add(JsonValues.string(one));
        }
        return and(new OneOf(values));
    }

    /** {@return this rule with a minimum; of a rule of strings, for the integer in their digits} */
    public ValueRule min(long min) {
        return range(Optional.of(min), Optional.empty());
    }

    /** {@return this rule with a maximum; of a rule of strings, for the integer in their digits} */
    public ValueRule max(long max) {
        return range(Optional.empty(), Optional.of(max));
    }

    /** {@return this rule with a minimum and a maximum} */
    public ValueRule range(long min, long max) {
        return range(Optional.of(min), Optional.of(max));
    }

    private ValueRule range(Optional<Long> min, Optional<Long> max) {
        Range range = Range.of(min, max, types().equals(List.of(JsonType.STRING)));
        for (ValueKeywords.Cited cited : keywords.constraints()) {
            if (cited.constraint() instanceof Range known) {
                return and(known.and(range));
            }
        }
        return and(range);
    }

    /** {@return this rule with a maximum number of characters, which are Unicode code points} */
    public ValueRule maxLength(int max) {
        return and(SizeLimit.maxLength(max));
    }

    /** {@return this rule with a maximum number of elements} */
    public ValueRule maxItems(int max) {
        return and(SizeLimit.maxItems(max));
    }

    /** Every element of an array keeps to a rule. */
    ValueRule items(ValueRule rule) {
        return items(rule, keywords.reference());
    }

    ValueRule items(ValueRule rule, RuleReference cited) {
        return and(new ValueKeywords.Items(rule.keywords.withReference(cited)), cited);
    }

    /** {@return this rule with the id and the error code of another rule in place of its own} */
    public ValueRule withReference(RuleReference other) {
        return new ValueRule(keywords.withReference(other));
    }

    /**
     * {@return this rule with a pattern that is found somewhere in a string, like the keyword {@code pattern}}
     *
     * @param regex a regular expression of Python, in which schema documents are written
     * @throws IllegalArgumentException when it has no equal in Java
     */
    public ValueRule pattern(String regex) {
        return and(PatternConstraint.found(regex).compiled());
    }

    ValueRule matches(String regex, String hint) {
        return and(PatternConstraint.whole(regex, hint));
    }

    ValueRule and(Constraint constraint) {
        return and(constraint, keywords.reference());
    }

    /** This rule with a constraint, in place of the one of the same keyword if there is one. */
    ValueRule and(Constraint constraint, RuleReference cited) {
        return new ValueRule(keywords.and(constraint, cited));
    }

    @Override
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueRule rule && keywords.equals(rule.keywords);
    }

    @Override
    public int hashCode() {
        return keywords.hashCode();
    }

    /** {@return the rule in keywords of JSON Schema} */
    @Override
    public String toString() {
        return JsonText.write(keywords.toSchema().build());
    }
}
