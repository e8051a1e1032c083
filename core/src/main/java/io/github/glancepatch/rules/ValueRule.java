// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Which values an attribute can have: a type, and constraints that are asked in their order. Each constraint cites the
 * rule it stands for.
 *
 * @param type the JSON type
 * @param nullable whether JSON null is a value too
 * @param citation what a value of the wrong type is answered with, and every constraint that cites nothing else
 * @param constraints what else must hold
 */
public record ValueRule(ValueType type, boolean nullable, Citation citation, List<Cited> constraints) {

    /**
     * A constraint and the rule it stands for.
     *
     * @param constraint the constraint
     * @param citation the rule
     */
    public record Cited(Constraint constraint, Citation citation) {}

    /**
     * Copies the list.
     *
     * @param type the JSON type
     * @param nullable whether JSON null is a value too
     * @param citation what a value of the wrong type is answered with, and every constraint that cites nothing else
     * @param constraints what else must hold
     */
    public ValueRule {
        constraints = List.copyOf(constraints);
    }

    /**
     * {@return a rule that asks for a type only}
     *
     * @param type the type
     * @param citation the rule it stands for
     */
    static ValueRule of(ValueType type, Citation citation) {
        return new ValueRule(type, false, citation, List.of());
    }

    /**
     * {@return the rule that the value breaks; empty when it breaks none}
     *
     * @param value the value
     */
    public Optional<Violation> check(JsonValue value) {
        if (nullable && value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        if (!type.has(value)) {
            String expected = "the value must be " + type.description() + (nullable ? " or null" : "");
            return Optional.of(new Violation(citation, expected));
        }
        for (Cited cited : constraints) {
            Optional<String> fault = cited.constraint().fault(value);
            if (fault.isPresent()) {
                return Optional.of(new Violation(cited.citation(), fault.get()));
            }
        }
        return Optional.empty();
    }

    ValueRule orNull() {
        return new ValueRule(type, true, citation, constraints);
    }

    ValueRule oneOf(String... allowed) {
        return and(new Constraint.OneOf(List.of(allowed)), citation);
    }

    ValueRule least(long least) {
        return and(new Constraint.Range(OptionalLong.of(least), OptionalLong.empty()), citation);
    }

    ValueRule range(long least, long most) {
        return and(new Constraint.Range(OptionalLong.of(least), OptionalLong.of(most)), citation);
    }

    ValueRule minLength(int least, Citation cited) {
        return and(new Constraint.MinLength(least), cited);
    }

    ValueRule maxLength(int most) {
        return maxLength(most, citation);
    }

    ValueRule maxLength(int most, Citation cited) {
        return and(new Constraint.MaxLength(most), cited);
    }

    ValueRule maxItems(int most) {
        return and(new Constraint.MaxItems(most), citation);
    }

    ValueRule matches(String regex, String hint) {
        return matches(regex, hint, citation);
    }

    ValueRule matches(String regex, String hint, Citation cited) {
        return and(new Constraint.Matches(Pattern.compile(regex), hint), cited);
    }

    ValueRule lowerCase(Citation cited) {
        return and(new Constraint.LowerCase(), cited);
    }

    private ValueRule and(Constraint constraint, Citation cited) {
        List<Cited> all = new ArrayList<>(constraints);
        all.add(new Cited(constraint, cited));
        return new ValueRule(type, nullable, citation, all);
    }
}
