// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of JSON Schema that say which values there are: types, and constraints, which are checked in the order
 * of their keywords. Each says which rule it implements. Immutable. Every name and value of a patch is checked by one
 * of these: it has arrays, since the iterators of lists took a tenth of the time.
 */
final class ValueKeywords {
    private final JsonType[] types;
    private final boolean readsDoubles;
    private final boolean nullable;
    private final RuleReference reference;
    private final Cited[] constraints;

    /** A constraint and the rule it implements. */
    record Cited(Constraint constraint, RuleReference reference) {
        private int order() {
            return SchemaKeywords.CONSTRAINTS.indexOf(constraint.keyword());
        }
    }

    /**
     * The keywords.
     *
     * @param types one of which a value has; empty for any
     * @param nullable whether JSON null is a value too
     * @param reference the rule of the type, and of every constraint that has no other
     * @param constraints what is checked then, in the order of the keywords
     */
    ValueKeywords(List<JsonType> types, boolean nullable, RuleReference reference, List<Cited> constraints) {
        this.types = List.copyOf(types).toArray(new JsonType[0]);
        this.readsDoubles = types.contains(JsonType.DOUBLE_INTEGER);
        this.nullable = nullable;
        this.reference = Objects.requireNonNull(reference, "reference");
        this.constraints = List.copyOf(constraints).toArray(new Cited[0]);
    }

    List<JsonType> types() {
        return List.of(types);
    }

    boolean nullable() {
        return nullable;
    }

    RuleReference reference() {
        return reference;
    }

    List<Cited> constraints() {
        return List.of(constraints);
    }

    /** The first of the keywords that a value breaks, in a clause without a subject; empty when it breaks none. */
    Optional<Violation> violation(JsonValue value, MatchBudget budget) {
        if (nullable && value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        if (!hasType(value)) {
            String clause = "must be " + typesInWords() + SentValue.clause(value);
            return Optional.of(new Violation(reference, clause));
        }
        for (Cited cited : constraints) {
            Optional<String> clause = cited.constraint().violation(value, budget);
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
        return types.length == 0;
    }

    private String typesInWords() {
        String words = types().stream().map(JsonType::description).collect(Collectors.joining(" or "));
        return nullable ? words + " or null" : words;
    }

    /** The value as the service reads it: itself, but for a number that it reads as a double. */
    JsonValue read(JsonValue value) {
        // for every value: an instanceof that fails is slow when the type is an interface
        boolean isDouble = readsDoubles && value.getValueType() == JsonValue.ValueType.NUMBER;
        return isDouble && JsonType.DOUBLE_INTEGER.has(value) ? JsonType.DOUBLE_INTEGER.read(value) : value;
    }

    /** Whether integers are read as they are written, unlike Glance does. */
    boolean isExact() {
        return types().contains(JsonType.INTEGER)
                || constraints().stream()
                        .anyMatch(cited -> cited.constraint() instanceof Items items && items.keywords.isExact());
    }

    ValueKeywords orNull() {
        return new ValueKeywords(types(), true, reference, constraints());
    }

    /** These keywords with a constraint, in place of the one of the same keyword if there is one. */
    ValueKeywords and(Constraint constraint, RuleReference cited) {
        Cited added = new Cited(constraint, cited);
        List<Cited> all = new ArrayList<>(constraints());
        int place = 0;
        while (place < all.size() && all.get(place).order() < added.order()) {
            place++;
        }
        if (place < all.size() && all.get(place).order() == added.order()) {
            all.set(place, added);
        } else {
            all.add(place, added);
        }
        return new ValueKeywords(types(), nullable, reference, all);
    }

    ValueKeywords withReference(RuleReference other) {
        List<Cited> all = new ArrayList<>();
        for (Cited cited : constraints) {
            boolean same = Objects.equals(cited.reference(), reference); // mostly one object, and not compared
            all.add(same ? new Cited(cited.constraint(), other) : cited);
        }
        return new ValueKeywords(types(), nullable, other, all);
    }

    /** The keywords as members of a schema. */
    JsonObjectBuilder toSchema() {
        JsonObjectBuilder schema = JsonValues.object();
        writeType(schema);
        constraints().forEach(cited -> cited.constraint().write(schema));
        return schema;
    }

    private void writeType(JsonObjectBuilder schema) {
        Set<String> names = new LinkedHashSet<>();
        if (nullable) {
            names.add(SchemaKeywords.NULL);
        }
        types().forEach(type -> names.add(type.schemaName()));
        if (types.length == 0) {
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
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueKeywords keywords
                && Arrays.equals(types, keywords.types)
                && nullable == keywords.nullable
                && reference.equals(keywords.reference)
                && Arrays.equals(constraints, keywords.constraints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(types), nullable, reference, Arrays.hashCode(constraints));
    }

    /** The keyword {@code items}: every element of an array keeps to a rule. */
    record Items(ValueKeywords keywords) implements Constraint {
        @Override
        public Optional<String> violation(JsonValue value, MatchBudget budget) {
            if (value instanceof JsonArray array) {
                for (JsonValue item : array) {
                    Optional<Violation> found = keywords.violation(keywords.read(item), budget);
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
            schema.add(keyword(), keywords.toSchema());
        }
    }
}
