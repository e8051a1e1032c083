// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaWords.*;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ValueRule.Cited;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Set;

/** A value rule written in the keywords of JSON Schema, and what these cannot say in an extension. */
final class ValueSchemaWriter {
    private ValueSchemaWriter() {}

    static JsonObject write(ValueRule rule) {
        return keywords(rule).add(EXTENSION, extension(rule)).build();
    }

    static JsonObjectBuilder keywords(ValueRule rule) {
        JsonObjectBuilder schema = JsonValues.object();
        types(rule, schema);
        JsonObjectBuilder items = JsonValues.object();
        if (rule.types().contains(ValueType.STRINGS)) {
            items.add(TYPE, JsonValues.string("string"));
        }
        if (rule.types().contains(ValueType.OBJECTS)) {
            items.add(TYPE, JsonValues.string("object"));
        }
        rule.constraints().forEach(cited -> keyword(cited.constraint(), rule.nullable(), schema, items));
        JsonObject ofItems = items.build();
        if (!ofItems.isEmpty()) {
            schema.add(ITEMS, ofItems);
        }
        return schema;
    }

    private static void types(ValueRule rule, JsonObjectBuilder schema) {
        Set<String> names = new LinkedHashSet<>();
        rule.types().forEach(type -> names.add(type.schemaName()));
        if (names.isEmpty()) {
            return; // any type, and null with them
        }
        if (!rule.nullable() && names.size() == 1) {
            schema.add(TYPE, JsonValues.string(names.iterator().next()));
            return;
        }
        JsonArrayBuilder array = JsonValues.array();
        if (rule.nullable()) {
            array.add(JsonValues.string("null"));
        }
        names.forEach(name -> array.add(JsonValues.string(name)));
        schema.add(TYPE, array);
    }

    private static void keyword(
            Constraint constraint, boolean nullable, JsonObjectBuilder schema, JsonObjectBuilder items) {
        if (constraint instanceof Constraint.OneOf one) {
            JsonArrayBuilder values = JsonValues.array();
            if (nullable) {
                values.add(JsonValue.NULL);
            }
            one.allowed().forEach(values::add);
            schema.add(ENUM, values);
        } else if (constraint instanceof Constraint.MinLength length) {
            schema.add(MIN_LENGTH, JsonValues.number(length.min()));
        } else if (constraint instanceof Constraint.MaxLength length) {
            schema.add(MAX_LENGTH, JsonValues.number(length.max()));
        } else if (constraint instanceof PatternConstraint pattern) {
            schema.add(PATTERN, JsonValues.string(pattern.anchored()));
        } else if (constraint instanceof Constraint.Range range) {
            range.min().ifPresent(min -> schema.add(MINIMUM, JsonValues.number(min)));
            range.max().ifPresent(max -> schema.add(MAXIMUM, JsonValues.number(max)));
        } else if (constraint instanceof Constraint.MaxItems max) {
            schema.add(MAX_ITEMS, JsonValues.number(max.max()));
        } else if (constraint instanceof Constraint.ItemMaxLength each) {
            items.add(MAX_LENGTH, JsonValues.number(each.max()));
        } else if (constraint instanceof LocationConstraint) {
            LocationConstraint.schema().forEach(items::add);
        }
    }

    static JsonObjectBuilder extension(ValueRule rule) {
        JsonObjectBuilder extension = SchemaWriter.reference(rule.reference());
        if (rule.types().contains(ValueType.INTEGER)) {
            extension.add(EXACT, JsonValue.TRUE);
        }
        JsonObjectBuilder cites = JsonValues.object();
        boolean any = false;
        for (Cited cited : rule.constraints()) {
            boolean needed = !cited.reference().equals(rule.reference())
                    || cited.constraint() instanceof PatternConstraint
                    || cited.constraint() instanceof Constraint.LowerCase
                    || (cited.constraint() instanceof Constraint.Range range && range.ofText());
            if (needed) {
                cites.add(word(cited.constraint()), cite(cited));
                any = true;
            }
        }
        return any ? extension.add(CITES, cites) : extension;
    }

    private static JsonObjectBuilder cite(Cited cited) {
        JsonObjectBuilder cite = SchemaWriter.reference(cited.reference());
        if (cited.constraint() instanceof PatternConstraint pattern) {
            cite.add(HINT, JsonValues.string(pattern.hint())).add(WHOLE, JsonValues.bool(pattern.whole()));
        }
        if (cited.constraint() instanceof Constraint.Range range && range.ofText()) {
            cite.add(OF_TEXT, JsonValue.TRUE);
        }
        return cite;
    }

    private static String word(Constraint constraint) {
        if (constraint instanceof Constraint.OneOf) {
            return ENUM;
        } else if (constraint instanceof Constraint.MinLength) {
            return MIN_LENGTH;
        } else if (constraint instanceof Constraint.MaxLength) {
            return MAX_LENGTH;
        } else if (constraint instanceof PatternConstraint) {
            return PATTERN;
        } else if (constraint instanceof Constraint.LowerCase) {
            return LOWER_CASE;
        } else if (constraint instanceof Constraint.Range) {
            return MINIMUM;
        } else if (constraint instanceof Constraint.MaxItems) {
            return MAX_ITEMS;
        }
        return ITEMS;
    }
}
