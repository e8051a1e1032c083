// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaKeywords.*;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ValueKeywords.Cited;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** A value rule written in the keywords of JSON Schema, and what these cannot say in an extension. */
final class ValueSchemaWriter {
    private ValueSchemaWriter() {}

    static JsonObject write(ValueRule rule) {
        return rule.keywords().toSchema().add(EXTENSION, extension(rule)).build();
    }

    static JsonObjectBuilder extension(ValueRule rule) {
        ValueKeywords keywords = rule.keywords();
        JsonObjectBuilder extension = reference(keywords.reference());
        if (keywords.isExact()) {
            extension.add(EXACT, JsonValue.TRUE);
        }
        JsonObjectBuilder references = JsonValues.object();
        boolean any = false;
        for (Cited cited : keywords.constraints()) {
            Constraint constraint = cited.constraint();
            if (constraint.extension().isPresent() || !cited.reference().equals(keywords.reference())) {
                JsonObjectBuilder reference = reference(cited.reference());
                constraint.extension().ifPresent(members -> members.forEach(reference::add));
                references.add(constraint.keyword(), reference);
                any = true;
            }
        }
        return any ? extension.add(REFERENCES, references) : extension;
    }

    static JsonObjectBuilder reference(RuleReference reference) {
        JsonObjectBuilder written = JsonValues.object().add(RULE, JsonValues.string(reference.ruleId()));
        reference.errorCode().ifPresent(code -> written.add(CODE, JsonValues.string(code)));
        return written;
    }
}
