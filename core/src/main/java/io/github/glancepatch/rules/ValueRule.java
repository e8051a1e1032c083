// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which values an attribute can have: types, and constraints that are asked in their order. Each constraint cites the
 * rule it stands for.
 *
 * @param types the JSON types, one of which the value has; empty for any
 * @param nullable whether JSON null is a value too
 * @param citation what a value of the wrong type is answered with, and every constraint that cites nothing else
 * @param constraints what else must hold
 */
public record ValueRule(List<ValueType> types, boolean nullable, Citation citation, List<Cited> constraints) {

    /**
     * A constraint and the rule it stands for.
     *
     * @param constraint the constraint
     * @param citation the rule
     */
    public record Cited(Constraint constraint, Citation citation) {}

    /**
     * Copies the lists.
     *
     * @param types the JSON types, one of which the value has
     * @param nullable whether JSON null is a value too
     * @param citation what a value of the wrong type is answered with
     * @param constraints what else must hold
     */
    public ValueRule {
        types = List.copyOf(types);
        constraints = List.copyOf(constraints);
    }

    /**
     * {@return a rule that asks for a type only}
     *
     * @param type the type
     * @param citation the rule it stands for
     */
    static ValueRule of(ValueType type, Citation citation) {
        return new ValueRule(List.of(type), false, citation, List.of());
    }

    /**
     * {@return the rule that the value breaks; empty when it breaks none}
     *
     * @param value the value
     */
    public Optional<Violation> check(JsonValue value) {
        return checkRead(read(value));
    }

    /**
     * {@return the value as the service reads it: itself, but for a number that it reads as a double}
     *
     * @param value a value
     */
    public JsonValue read(JsonValue value) {
        return types.contains(ValueType.DOUBLE_INTEGER) && ValueType.DOUBLE_INTEGER.has(value)
                ? ValueType.DOUBLE_INTEGER.read(value)
                : value;
    }

    private Optional<Violation> checkRead(JsonValue value) {
        if (nullable && value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        if (!hasType(value)) {
            return Optional.of(new Violation(citation, "the value must be " + typesInWords()));
        }
        for (int i = 0; i < constraints.size(); i++) {
            Cited cited = constraints.get(i);
            Optional<String> fault = cited.constraint().fault(value);
            if (fault.isPresent()) {
                return Optional.of(new Violation(cited.citation(), fault.get()));
            }
        }
        return Optional.empty();
    }

    private boolean hasType(JsonValue value) {
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).has(value)) {
                return true;
            }
        }
        return types.isEmpty();
    }

    private String typesInWords() {
        String words = types.stream().map(ValueType::description).collect(Collectors.joining(" or "));
        return nullable ? words + " or null" : words;
    }

    ValueRule orNull() {
        return new ValueRule(types, true, citation, constraints);
    }

    ValueRule oneOf(String... allowed) {
        List<JsonValue> values = new ArrayList<>();
        for (String one : allowed) {
            values.add(JsonValues.string(one));
        }
        return and(new Constraint.OneOf(values));
    }

    ValueRule least(long least) {
        return range(Optional.of(BigDecimal.valueOf(least)), Optional.empty());
    }

    ValueRule most(long most) {
        return range(Optional.empty(), Optional.of(BigDecimal.valueOf(most)));
    }

    ValueRule range(long least, long most) {
        return range(Optional.of(BigDecimal.valueOf(least)), Optional.of(BigDecimal.valueOf(most)));
    }

    private ValueRule range(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return and(new Constraint.Range(least, most, types.contains(ValueType.STRING)));
    }

    ValueRule maxLength(int most) {
        return and(new Constraint.MaxLength(most));
    }

    ValueRule maxItems(int most) {
        return and(new Constraint.MaxItems(most));
    }

    ValueRule matches(String regex, String hint) {
        return and(PatternConstraint.whole(regex, hint));
    }

    ValueRule and(Constraint constraint) {
        return and(constraint, citation);
    }

    ValueRule and(Constraint constraint, Citation cited) {
        List<Cited> all = new ArrayList<>(constraints);
        all.add(new Cited(constraint, cited));
        return new ValueRule(types, nullable, citation, all);
    }
}
