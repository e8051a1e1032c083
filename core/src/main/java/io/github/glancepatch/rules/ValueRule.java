// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which values an attribute can have: JSON types, whether JSON null is a value too, and constraints that are checked in
 * their order. Immutable; rules are equal when they say the same.
 */
public final class ValueRule {
    private final List<JsonType> types; // one of which the value has; empty for any
    private final boolean nullable;
    private final RuleReference reference; // of the type, and of every constraint that has no other
    private final List<Cited> constraints;

    /** A constraint and the rule it implements. */
    record Cited(Constraint constraint, RuleReference reference) {}

    private ValueRule(List<JsonType> types, boolean nullable, RuleReference reference, List<Cited> constraints) {
        this.types = List.copyOf(types);
        this.nullable = nullable;
        this.reference = Objects.requireNonNull(reference, "reference");
        this.constraints = List.copyOf(constraints);
    }

    /**
     * A rule that requires one of the types only.
     *
     * @param types the types; none for any value
     * @param reference the rule it implements
     */
    static ValueRule of(List<JsonType> types, RuleReference reference) {
        return new ValueRule(types, false, reference, List.of());
    }

    /** A rule that requires a type only. */
    static ValueRule of(JsonType type, RuleReference reference) {
        return of(List.of(type), reference);
    }

    /** {@return the JSON types, one of which the value has; empty for any} */
    public List<JsonType> types() {
        return types;
    }

    /** {@return whether JSON null is a value too} */
    public boolean nullable() {
        return nullable;
    }

    RuleReference reference() {
        return reference;
    }

    List<Cited> constraints() {
        return constraints;
    }

    /**
     * {@return the rule that the value breaks; empty when it breaks none}
     *
     * @param subject whose value it is, with which the message begins: an attribute's name
     */
    public Optional<Violation> check(String subject, JsonValue value) {
        Optional<Violation> found = firstViolation(read(value));
        return found.isEmpty()
                ? found
                : Optional.of(new Violation(
                        found.get().reference(), subject + ": " + found.get().message()));
    }

    /**
     * {@return the value as the service reads it: itself, but for a number that it reads as a double}
     *
     * @param value a value
     */
    public JsonValue read(JsonValue value) {
        return types.contains(JsonType.DOUBLE_INTEGER) && JsonType.DOUBLE_INTEGER.has(value)
                ? JsonType.DOUBLE_INTEGER.read(value)
                : value;
    }

    private Optional<Violation> firstViolation(JsonValue value) {
        if (nullable && value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        if (!hasType(value)) {
            String clause = "must be " + typesInWords() + SentValue.clause(value);
            return Optional.of(new Violation(reference, clause));
        }
        for (Cited cited : constraints) {
            Optional<String> clause = cited.constraint().violation(value);
            if (clause.isPresent()) {
                return Optional.of(new Violation(cited.reference(), clause.get()));
            }
        }
        return Optional.empty();
    }

    private boolean hasType(JsonValue value) {
        for (JsonType type : types) {
            if (type.has(value)) {
                return true;
            }
        }
        return types.isEmpty();
    }

    private String typesInWords() {
        String words = types.stream().map(JsonType::description).collect(Collectors.joining(" or "));
        return nullable ? words + " or null" : words;
    }

    ValueRule orNull() {
        return new ValueRule(types, true, reference, constraints);
    }

    ValueRule oneOf(String... allowed) {
        List<JsonValue> values = new ArrayList<>();
        if (nullable) {
            values.add(JsonValue.NULL);
        }
        for (String one : allowed) {
            values.add(JsonValues.string(one));
        }
        return and(new OneOf(values));
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
        return and(new Range(min, max, types.contains(JsonType.STRING)));
    }

    ValueRule maxLength(int max) {
        return and(new StringConstraints.MaxLength(max));
    }

    ValueRule maxItems(int max) {
        return and(new MaxItems(max));
    }

    /** Every element of an array keeps to a rule. */
    ValueRule items(ValueRule rule) {
        return and(new Items(rule));
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

    /** The rule in keywords of JSON Schema. */
    JsonObjectBuilder keywords() {
        JsonObjectBuilder schema = JsonValues.object();
        writeType(schema);
        constraints.forEach(cited -> cited.constraint().write(schema));
        return schema;
    }

    private void writeType(JsonObjectBuilder schema) {
        Set<String> names = new LinkedHashSet<>();
        if (nullable) {
            names.add(SchemaKeywords.NULL);
        }
        types.forEach(type -> names.add(type.schemaName()));
        if (types.isEmpty()) {
            return; // any type, and null with them
        }
        if (names.size() == 1) {
            schema.add(SchemaKeywords.TYPE, JsonValues.string(names.iterator().next()));
            return;
        }
        JsonArrayBuilder array = JsonValues.array();
        names.forEach(name -> array.add(JsonValues.string(name)));
        schema.add(SchemaKeywords.TYPE, array);
    }

    @Override
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueRule rule
                && types.equals(rule.types)
                && nullable == rule.nullable
                && reference.equals(rule.reference)
                && constraints.equals(rule.constraints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(types, nullable, reference, constraints);
    }

    /** {@return the rule in keywords of JSON Schema} */
    @Override
    public String toString() {
        return keywords().build().toString();
    }

    /** The keyword {@code items}: every element of an array keeps to a rule. */
    private record Items(ValueRule rule) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value) {
            if (value instanceof JsonArray array) {
                for (JsonValue item : array) {
                    Optional<Violation> found = rule.firstViolation(item);
                    if (found.isPresent()) {
                        return Optional.of("each item " + found.get().message());
                    }
                }
            }
            return Optional.empty();
        }

        @Override
        public String keyword() {
            return SchemaKeywords.ITEMS;
        }

        @Override
        public void write(JsonObjectBuilder schema) {
            schema.add(keyword(), rule.keywords());
        }
    }
}
