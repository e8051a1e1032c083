// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaKeywords.*;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;

/** A rule set written as the schema document that Glance serves under {@code /v2/schemas/image}. */
final class SchemaWriter {
    private SchemaWriter() {}

    static JsonObject write(String name, AttributeTable table, ServiceRules service) {
        JsonObjectBuilder properties = JsonValues.object();
        table.documented().forEach((attribute, rule) -> properties.add(attribute, property(rule)));
        JsonObjectBuilder schema = JsonValues.object()
                .add(NAME, JsonValues.string("image"))
                .add(PROPERTIES, properties)
                .add(ADDITIONAL, property(table.custom()));
        if (!service.required().isEmpty()) {
            schema.add(REQUIRED, sorted(service.required()));
        }
        JsonObjectBuilder namespaces = JsonValues.object();
        table.namespaces().forEach((prefix, rule) -> namespaces.add(prefix, property(rule)));
        JsonObjectBuilder extension =
                JsonValues.object().add(NAME, JsonValues.string(name)).add(NAMESPACES, namespaces);
        write(service, extension);
        return schema.add(LINKS, links()).add(EXTENSION, extension).build();
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

    private static void write(ServiceRules service, JsonObjectBuilder extension) {
        JsonObjectBuilder responses = JsonValues.object();
        for (ProblemKind kind : ProblemKind.values()) {
            ErrorResponse response = service.errorResponse(kind);
            JsonObjectBuilder written = JsonValues.object().add(STATUS, JsonValues.number(response.status()));
            response.errorCode().ifPresent(code -> written.add(CODE, JsonValues.string(code)));
            responses.add(kind.jsonName(), written);
        }
        service.status()
                .ifPresent(rule -> extension.add(
                        STATUS,
                        ValueSchemaWriter.reference(rule.reference())
                                .add(REQUIRED, JsonValues.string(rule.required()))));
        if (!service.mediaTypes().isEmpty()) {
            JsonObjectBuilder mediaTypes = JsonValues.object();
            service.mediaTypes().forEach((type, form) -> mediaTypes.add(type, JsonValues.string(form)));
            extension.add(MEDIA_TYPES, mediaTypes);
        }
        extension
                .add(ADD_REJECTS_EXISTING, sorted(service.addRejectsExisting()))
                .add(BASE_ATTRIBUTES_ALWAYS_EXIST, JsonValues.bool(service.baseAttributesAlwaysExist()))
                .add(LOCATIONS_VISIBLE, JsonValues.bool(service.locationsVisible()))
                .add(
                        QUOTAS,
                        JsonValues.object()
                                .add(
                                        PROPERTIES,
                                        JsonValues.number(service.quotas().properties()))
                                .add(TAGS, JsonValues.number(service.quotas().tags()))
                                .add(
                                        LOCATIONS,
                                        JsonValues.number(service.quotas().locations())))
                .add(ERROR_RESPONSES, responses);
    }

    private static JsonObject property(AttributeRule rule) {
        JsonObjectBuilder extension = ValueSchemaWriter.extension(rule.value())
                .add(ACCESS, JsonValues.string(rule.access().jsonName()))
                .add(ACCESS_RULE, JsonValues.string(rule.accessRuleId()));
        rule.changedBy().ifPresent(other -> extension.add(CHANGED_BY, JsonValues.string(other)));
        rule.onApply().ifPresent(more -> extension.add(ON_APPLY, ValueSchemaWriter.write(more)));
        rule.onFinalImage().ifPresent(more -> extension.add(ON_FINAL_IMAGE, ValueSchemaWriter.write(more)));
        rule.propertyNames().ifPresent(names -> extension.add(PROPERTY_NAMES, ValueSchemaWriter.write(names)));
        if (!rule.statuses().isEmpty()) {
            extension.add(STATUSES, sorted(rule.statuses()));
        }
        if (rule.uniqueItems()) {
            extension.add(UNIQUE_ITEMS, JsonValue.TRUE);
        }
        if (!rule.excludes().isEmpty()) {
            extension.add(EXCLUDES, sorted(rule.excludes()));
        }
        JsonObjectBuilder property = rule.value().keywords().toSchema();
        if (rule.access() == Access.RESTRICTED) {
            property.add(READ_ONLY, JsonValue.TRUE);
        }
        if (rule.access() == Access.PATCHABLE || rule.access() == Access.CUSTOM) {
            property.add(IS_BASE, JsonValue.FALSE);
        }
        return property.add(EXTENSION, extension).build();
    }

    private static JsonArrayBuilder sorted(Collection<String> strings) {
        JsonArrayBuilder array = JsonValues.array();
        strings.stream().sorted().map(JsonValues::string).forEach(array::add);
        return array;
    }
}
