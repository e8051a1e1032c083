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
 * @param reference what a value of the wrong type is answered with, and every constraint that cites nothing else
 * @param constraints what else must hold
 */
public record ValueRule(List<ValueType> types, boolean nullable, RuleReference reference, List<Cited> constraints) {

    /**
     * A constraint and the rule it stands for.
     *
     * @param constraint the constraint
     * @param reference the rule
     */
    public record Cited(Constraint constraint, RuleReference reference) {}

    /**
     * Copies the lists.
     *
     * @param types the JSON types, one of which the value has
     * @param nullable whether JSON null is a value too
     * @param reference what a value of the wrong type is answered with
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
     * @param reference the rule it stands for
     */
    static ValueRule of(ValueType type, RuleReference reference) {
        return new ValueRule(List.of(type), false, reference, List.of());
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
            return Optional.of(new Violation(reference, "the value must be " + typesInWords()));
        }
        for (int i = 0; i < constraints.size(); i++) {
            Cited cited = constraints.get(i);
            Optional<String> fault = cited.constraint().violation(value);
            if (fault.isPresent()) {
                return Optional.of(new Violation(cited.reference(), fault.get()));
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
        return new ValueRule(types, true, reference, constraints);
    }

    ValueRule oneOf(String... allowed) {
        List<JsonValue> values = new ArrayList<>();
        for (String one : allowed) {
            values.add(JsonValues.string(one));
        }
        return and(new Constraint.OneOf(values));
    }

    ValueRule min(long min) {
        return range(Optional.of(BigDecimal.valueOf(min)), Optional.empty());
    }

    ValueRule max(long max) {
        return range(Optional.empty(), Optional.of(BigDecimal.valueOf(max)));
    }

    ValueRule range(long min, long max) {
        return range(Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)));
    }

    private ValueRule range(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return and(new Constraint.Range(min, max, types.contains(ValueType.STRING)));
    }

    ValueRule maxLength(int max) {
        return and(new Constraint.MaxLength(max));
    }

    ValueRule maxItems(int max) {
        return and(new Constraint.MaxItems(max));
    }

    ValueRule matches(String regex, String hint) {
        return and(PatternConstraint.whole(regex, hint));
    }

    ValueRule and(Constraint constraint) {
        return and(constraint, reference);
    }

    ValueRule and(Constraint constraint, RuleReference cited) {
        List<Cited> all = new ArrayList<>(constraints);
        all.add(new Cited(constraint, cited));
        return new ValueRule(types, nullable, reference, all);
    }
}
