// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaWords.*;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;

/** A rule set written as the schema document that Glance serves under {@code /v2/schemas/image}. */
final class SchemaWriter {
    private SchemaWriter() {}

    static JsonObject write(RuleData data) {
        JsonObjectBuilder properties = JsonValues.object();
        data.table().forEach((name, line) -> properties.add(name, line(line)));
        JsonObjectBuilder schema = JsonValues.object()
                .add(NAME, JsonValues.string("image"))
                .add(PROPERTIES, properties)
                .add(ADDITIONAL, line(data.custom()));
        if (!data.required().isEmpty()) {
            schema.add(REQUIRED, strings(data.required().stream().sorted().toList()));
        }
        return schema.add(LINKS, links()).add(EXTENSION, extension(data)).build();
    }

    private static JsonArrayBuilder links() {
        return JsonValues.array()
                .add(link("self", "{self}"))
                .add(link("enclosure", "{file}"))
                .add(link("describedby", "{schema}"));
    }

    private static JsonObjectBuilder link(String rel, String href) {
        return JsonValues.object().add("rel", JsonValues.string(rel)).add("href", JsonValues.string(href));
    }

    private static JsonObject extension(RuleData data) {
        JsonObjectBuilder namespaces = JsonValues.object();
        data.namespaces().forEach((prefix, line) -> namespaces.add(prefix, line(line)));
        JsonObjectBuilder answers = JsonValues.object();
        for (ProblemKind kind : ProblemKind.values()) {
            Answer answer = data.answers().getOrDefault(kind, Answer.of(500));
            JsonObjectBuilder written = JsonValues.object().add(STATUS, JsonValues.number(answer.status()));
            answer.code().ifPresent(code -> written.add(CODE, JsonValues.string(code)));
            answers.add(kind.jsonName(), written);
        }
        JsonObjectBuilder extension =
                JsonValues.object().add(NAME, JsonValues.string(data.name())).add(NAMESPACES, namespaces);
        data.status()
                .ifPresent(rule -> extension.add(
                        STATUS, reference(rule.reference()).add(REQUIRED, JsonValues.string(rule.required()))));
        return extension
                .add(CREATING, strings(data.creating().stream().sorted().toList()))
                .add(BASE_ALWAYS_THERE, JsonValues.bool(data.baseAttributesAlwaysExist()))
                .add(LOCATIONS_SHOWN, JsonValues.bool(data.locationsShown()))
                .add(
                        QUOTAS,
                        JsonValues.object()
                                .add(PROPERTIES, JsonValues.number(data.quotas().properties()))
                                .add(TAGS, JsonValues.number(data.quotas().tags()))
                                .add(LOCATIONS, JsonValues.number(data.quotas().locations())))
                .add(ANSWERS, answers)
                .build();
    }

    private static JsonObject line(AttributeRule line) {
        JsonObjectBuilder extension = ValueSchemaWriter.extension(line.value())
                .add(ACCESS, JsonValues.string(line.access().jsonName()))
                .add(ACCESS_RULE, JsonValues.string(line.accessRule()));
        line.onApply().ifPresent(rule -> extension.add(APPLIED, ValueSchemaWriter.write(rule)));
        line.onFinalImage().ifPresent(rule -> extension.add(STORED, ValueSchemaWriter.write(rule)));
        line.propertyNames().ifPresent(rule -> extension.add(NAMES, ValueSchemaWriter.write(rule)));
        if (!line.statuses().isEmpty()) {
            extension.add(STATUSES, strings(line.statuses().stream().sorted().toList()));
        }
        if (line.uniqueItems()) {
            extension.add(SET, JsonValue.TRUE);
        }
        if (!line.excludes().isEmpty()) {
            extension.add(NOT_WITH, strings(line.excludes().stream().sorted().toList()));
        }
        JsonObjectBuilder property = ValueSchemaWriter.keywords(line.value());
        if (line.access() == Access.RESTRICTED) {
            property.add(READ_ONLY, JsonValue.TRUE);
        }
        if (line.access() == Access.PATCHABLE || line.access() == Access.CUSTOM) {
            property.add(IS_BASE, JsonValue.FALSE);
        }
        return property.add(EXTENSION, extension).build();
    }

    static JsonObjectBuilder reference(RuleReference reference) {
        JsonObjectBuilder written = JsonValues.object().add(RULE, JsonValues.string(reference.rule()));
        reference.code().ifPresent(code -> written.add(CODE, JsonValues.string(code)));
        return written;
    }

    private static JsonArrayBuilder strings(Collection<String> strings) {
        JsonArrayBuilder array = JsonValues.array();
        strings.forEach(string -> array.add(JsonValues.string(string)));
        return array;
    }
}
