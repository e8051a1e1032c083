// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaKeywords.*;

import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.regex.UntranslatablePatternException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value rule read from the keywords of JSON Schema, and from the extension where there is one. A keyword that is not
 * implemented would make the rule accept what the service rejects, so it is an {@link IllegalArgumentException}; only
 * annotations are ignored.
 */
final class ValueSchemaReader {
    private static final Set<String> IMPLEMENTED = Set.of(
            TYPE,
            ENUM,
            CONST,
            MIN_LENGTH,
            MAX_LENGTH,
            PATTERN,
            MINIMUM,
            MAXIMUM,
            EXCLUSIVE_MINIMUM,
            EXCLUSIVE_MAXIMUM,
            MULTIPLE_OF,
            ITEMS,
            MIN_ITEMS,
            MAX_ITEMS,
            UNIQUE_ITEMS,
            READ_ONLY,
            IS_BASE,
            EXTENSION);

    private final SchemaObject schema;
    private final SchemaObject references;
    private final RuleReference reference;
    private final boolean isExact; // whether a number is read as it is written, unlike Glance does

    private ValueSchemaReader(SchemaObject schema, RuleReference otherwise, boolean isExact) {
        SchemaObject extension = schema.object(EXTENSION);
        this.schema = schema;
        this.references = extension.object(REFERENCES);
        this.isExact = isExact || extension.bool(EXACT);
        this.reference = reference(extension, otherwise);
    }

    /** The value rule that a schema states, with that reference unless the schema's extension has another. */
    static ValueRule read(SchemaObject schema, RuleReference otherwise) {
        return new ValueSchemaReader(schema, otherwise, false).read();
    }

    static RuleReference reference(SchemaObject written, RuleReference otherwise) {
        return written.string(RULE)
                .map(rule -> new RuleReference(rule, written.string(CODE)))
                .orElse(otherwise);
    }

    /** Rejects the members of a schema that are none of these keywords and no annotations. */
    static void requireKnown(SchemaObject schema, Set<String> keywords) {
        for (String member : schema.members()) {
            if (!keywords.contains(member) && !ANNOTATIONS.contains(member)) {
                throw new IllegalArgumentException(schema.subject() + ": the keyword " + member
                        + " is not supported; without it the rule set would" + " accept what the service rejects");
            }
        }
    }

    private ValueRule read() {
        requireKnown(schema, IMPLEMENTED);
        schema.bool(READ_ONLY); // each of these has a type too, whatever it is worth for the value
        schema.bool(IS_BASE);
        schema.string(DESCRIPTION);
        Set<JsonType> types = new LinkedHashSet<>();
        boolean nullable = !schema.has(TYPE);
        for (String name : typeNames()) {
            if (name.equals(NULL)) {
                nullable = true;
            } else {
                types.add(type(name));
            }
        }
        Optional<List<JsonValue>> allowed = allowed();
        if (allowed.isPresent() && !allowed.get().contains(JsonValue.NULL)) {
            nullable = false; // whatever the types are, null is none of the values
        }
        ValueRule rule = ValueRule.of(List.copyOf(types), reference);
        rule = nullable ? rule.orNull() : rule;
        for (Constraint constraint : constraints(allowed)) {
            rule = rule.and(constraint, reference(references.object(constraint.keyword()), reference));
        }
        return withItems(rule);
    }

    private List<Constraint> constraints(Optional<List<JsonValue>> allowed) {
        List<Constraint> constraints = new ArrayList<>();
        allowed.ifPresent(values -> constraints.add(new OneOf(values)));
        if (schema.has(MIN_LENGTH)) {
            constraints.add(SizeLimit.minLength(schema.count(MIN_LENGTH)));
        }
        if (schema.has(MAX_LENGTH)) {
            constraints.add(SizeLimit.maxLength(schema.count(MAX_LENGTH)));
        }
        schema.string(PATTERN).ifPresent(regex -> constraints.add(pattern(regex)));
        if (references.has(LOWER_CASE)) {
            constraints.add(new LowerCase());
        }
        Range range = new Range(
                bound(MINIMUM, EXCLUSIVE_MINIMUM, 1),
                bound(MAXIMUM, EXCLUSIVE_MAXIMUM, -1),
                references.object(MINIMUM).bool(OF_TEXT));
        if (range.min().isPresent() || range.max().isPresent()) {
            constraints.add(range);
        }
        schema.number(MULTIPLE_OF).ifPresent(divisor -> constraints.add(multipleOf(divisor)));
        if (schema.has(MIN_ITEMS)) {
            constraints.add(SizeLimit.minItems(schema.count(MIN_ITEMS)));
        }
        if (schema.has(MAX_ITEMS)) {
            constraints.add(SizeLimit.maxItems(schema.count(MAX_ITEMS)));
        }
        if (schema.bool(UNIQUE_ITEMS)) {
            constraints.add(new UniqueItems());
        }
        return constraints;
    }

    private ValueRule withItems(ValueRule rule) {
        if (!schema.has(ITEMS)) {
            return rule;
        }
        SchemaObject items = schema.object(ITEMS, schema.subject() + ", items");
        RuleReference itemsReference = reference(references.object(ITEMS), reference);
        return references.object(ITEMS).bool(OF_LOCATIONS)
                ? rule.and(new LocationConstraint(), itemsReference)
                : rule.items(new ValueSchemaReader(items, itemsReference, isExact).read(), itemsReference);
    }

    private List<String> typeNames() {
        JsonValue type = schema.value(TYPE);
        if (type == null || type instanceof JsonString) {
            return schema.string(TYPE).stream().toList();
        }
        List<String> names = schema.strings(TYPE);
        if (names.isEmpty()) {
            throw schema.invalid(TYPE, "one type at least", type);
        }
        return names;
    }

    private JsonType type(String name) {
        return switch (name) {
            case "string" -> JsonType.STRING;
            case "integer" -> isExact ? JsonType.INTEGER : JsonType.DOUBLE_INTEGER;
            case "number" -> JsonType.NUMBER;
            case "boolean" -> JsonType.BOOLEAN;
            case "object" -> JsonType.OBJECT;
            case "array" -> JsonType.ARRAY;
            default -> throw schema.invalid(TYPE, "a type of JSON Schema", JsonValues.string(name));
        };
    }

    /** The values of {@code enum} and {@code const}, each once. */
    private Optional<List<JsonValue>> allowed() {
        JsonValue only = schema.value(CONST);
        if (!schema.has(ENUM)) {
            return Optional.ofNullable(only).map(List::of);
        }
        List<JsonValue> values = new ArrayList<>();
        for (JsonValue value : schema.array(ENUM)) {
            if (values.stream().noneMatch(other -> JsonValues.same(other, value))
                    && (only == null || JsonValues.same(only, value))) {
                values.add(value);
            }
        }
        return Optional.of(values);
    }

    private Constraint pattern(String regex) {
        SchemaObject written = references.object(PATTERN);
        Optional<CharacterConstraint> known = CharacterConstraint.ofPattern(regex);
        try {
            if (written.bool(WHOLE)) {
                return known.isPresent()
                        ? known.get()
                        : PatternConstraint.ofAnchored(regex, written.requiredString(HINT))
                                .compiled();
            }
            return written.string(HINT)
                    .map(hint -> PatternConstraint.found(regex, hint))
                    .orElseGet(() -> PatternConstraint.found(regex))
                    .compiled();
        } catch (UntranslatablePatternException e) {
            throw new IllegalArgumentException(schema.subject() + ": " + e.getMessage(), e);
        }
    }

    /** The stricter of two bounds; the sign says which of two numbers is the stricter one. */
    private Optional<Range.Bound> bound(String inclusive, String exclusive, int sign) {
        Optional<Range.Bound> bound = schema.number(inclusive).map(value -> new Range.Bound(value, false));
        Optional<Range.Bound> other = schema.number(exclusive).map(value -> new Range.Bound(value, true));
        return bound.isPresent() && other.isPresent()
                ? other.get().value().compareTo(bound.get().value()) * sign >= 0 ? other : bound
                : bound.or(() -> other);
    }

    private Constraint multipleOf(BigDecimal divisor) {
        if (divisor.signum() <= 0 && schema.value(MULTIPLE_OF) instanceof JsonNumber number) {
            throw schema.invalid(MULTIPLE_OF, "a number above 0", number);
        }
        return new MultipleOf(divisor);
    }
}
