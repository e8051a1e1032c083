// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaKeywords.*;
import static io.github.glancepatch.rules.ValueSchemaReader.integer;
import static io.github.glancepatch.rules.ValueSchemaReader.object;
import static io.github.glancepatch.rules.ValueSchemaReader.string;

import io.github.glancepatch.image.JsonType;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule set read from the schema document of a server. A native one, which this library wrote, is read back as it was.
 * Of a generic one, the values come from the schema, and from Glance's own rules what its schema does not say (which
 * names are reserved, when a format may be set, how problems are answered).
 */
final class SchemaReader {
    private final JsonObject schema;
    private final JsonObject extension;
    private final boolean isNative;
    private final AttributeTable glanceTable;
    private final ServiceRules glanceService;

    private SchemaReader(JsonObject schema, AttributeTable glanceTable, ServiceRules glanceService) {
        this.schema = schema;
        this.extension = object(schema, EXTENSION);
        this.isNative = !extension.isEmpty();
        this.glanceTable = glanceTable;
        this.glanceService = glanceService;
    }

    static SchemaReader of(JsonObject schema, AttributeTable glanceTable, ServiceRules glanceService) {
        if (!(schema.get(PROPERTIES) instanceof JsonObject)) {
            throw new IllegalArgumentException("not the schema of an image: it has no object called properties");
        }
        return new SchemaReader(schema, glanceTable, glanceService);
    }

    String name() {
        return isNative ? string(extension.get(NAME)) : "schema";
    }

    AttributeTable table() {
        return isNative ? nativeTable() : genericTable();
    }

    ServiceRules service() {
        return isNative
                ? nativeService()
                : glanceService.toBuilder().required(strings(schema, REQUIRED)).build();
    }

    private AttributeTable genericTable() {
        Map<String, AttributeRule> rules = new LinkedHashMap<>();
        object(schema, PROPERTIES).forEach((name, property) -> rules.put(name, genericRule(name, property)));
        // reserved and read-only names are rejected whether a schema lists them or not
        glanceTable.documented().values().stream()
                .filter(rule -> rule.access() == Access.RESTRICTED)
                .forEach(rule -> rules.putIfAbsent(rule.name(), rule));
        return new AttributeTable(rules.values(), genericCustom(), glanceTable.namespaces());
    }

    private AttributeRule genericRule(String name, JsonValue value) {
        if (!(value instanceof JsonObject property)) {
            throw new IllegalArgumentException("the schema of " + name + " is not an object");
        }
        boolean custom = property.get(IS_BASE) == JsonValue.FALSE;
        ValueRule rule = ValueSchemaReader.read(property, RuleReference.of(custom ? "schema-2" : "schema-1"));
        AttributeRule known = glanceTable.documented().get(name);
        if (known != null && known.access() == Access.LIST) {
            return known; // its elements are more than a schema says
        }
        if (known != null && (known.access() != Access.NOT_REMOVABLE || !isReadOnly(property))) {
            return known.toBuilder().value(rule).build();
        }
        if (isReadOnly(property)) {
            return new AttributeRuleBuilder(name, Access.RESTRICTED, "readonly-1", rule).build();
        }
        return custom
                ? new AttributeRuleBuilder(name, Access.PATCHABLE, "access-3", rule).build()
                : new AttributeRuleBuilder(name, Access.NOT_REMOVABLE, "access-4", rule).build();
    }

    private static boolean isReadOnly(JsonObject property) {
        return property.get(READ_ONLY) == JsonValue.TRUE
                || string(property.get(DESCRIPTION)).toUpperCase(Locale.ROOT).contains("READ-ONLY");
    }

    private AttributeRule genericCustom() {
        RuleReference reference = RuleReference.of("custom-1");
        ValueRule value = ValueSchemaReader.read(object(schema, ADDITIONAL), reference);
        AttributeRuleBuilder custom = new AttributeRuleBuilder("*", Access.PATCHABLE, "access-3", value);
        if (schema.get(ADDITIONAL) == JsonValue.FALSE) {
            custom.propertyNames(ValueRule.of(JsonType.STRING, reference).and(new OneOf(List.of())));
        }
        return custom.build();
    }

    private ServiceRules nativeService() {
        ServiceRules.Builder service = ServiceRules.builder();
        Map<ProblemKind, ErrorResponse> responses = new EnumMap<>(ProblemKind.class);
        JsonObject written = object(extension, ERROR_RESPONSES);
        for (ProblemKind kind : ProblemKind.values()) {
            JsonObject response = object(written, kind.jsonName());
            Optional<String> code =
                    response.containsKey(CODE) ? Optional.of(string(response.get(CODE))) : Optional.empty();
            responses.put(kind, new ErrorResponse(integer(response, STATUS), code));
        }
        JsonObject status = object(extension, STATUS);
        if (!status.isEmpty()) {
            RuleReference reference = ValueSchemaReader.reference(status, RuleReference.of("state-1"));
            service.status(new StatusRule(string(status.get(REQUIRED)), reference));
        }
        JsonObject quotas = object(extension, QUOTAS);
        return service.addRejectsExisting(strings(extension, ADD_REJECTS_EXISTING))
                .baseAttributesAlwaysExist(extension.get(BASE_ATTRIBUTES_ALWAYS_EXIST) == JsonValue.TRUE)
                .required(strings(schema, REQUIRED))
                .quotas(new Quotas(integer(quotas, PROPERTIES), integer(quotas, TAGS), integer(quotas, LOCATIONS)))
                .locationsVisible(extension.get(LOCATIONS_VISIBLE) == JsonValue.TRUE)
                .errorResponses(responses)
                .build();
    }

    private AttributeTable nativeTable() {
        List<AttributeRule> rules = new ArrayList<>();
        JsonObject properties = object(schema, PROPERTIES);
        properties.keySet().forEach(name -> rules.add(nativeRule(name, object(properties, name))));
        Map<String, AttributeRule> namespaces = new LinkedHashMap<>();
        JsonObject written = object(extension, NAMESPACES);
        written.keySet().forEach(prefix -> namespaces.put(prefix, nativeRule(prefix + "*", object(written, prefix))));
        return new AttributeTable(rules, nativeRule("*", object(schema, ADDITIONAL)), namespaces);
    }

    private static AttributeRule nativeRule(String name, JsonObject property) {
        JsonObject extension = object(property, EXTENSION);
        String accessName = string(extension.get(ACCESS));
        Access access = Arrays.stream(Access.values())
                .filter(one -> one.jsonName().equals(accessName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the access of " + name + " is none: " + accessName));
        AttributeRuleBuilder rule =
                new AttributeRuleBuilder(name, access, string(extension.get(ACCESS_RULE)), nativeValue(property));
        if (extension.containsKey(ON_APPLY)) {
            rule.onApply(nativeValue(object(extension, ON_APPLY)));
        }
        if (extension.containsKey(ON_FINAL_IMAGE)) {
            rule.onFinalImage(nativeValue(object(extension, ON_FINAL_IMAGE)));
        }
        if (extension.containsKey(PROPERTY_NAMES)) {
            rule.propertyNames(nativeValue(object(extension, PROPERTY_NAMES)));
        }
        return rule.onlyWhile(strings(extension, STATUSES))
                .uniqueItems(extension.get(UNIQUE_ITEMS) == JsonValue.TRUE)
                .excludes(strings(extension, EXCLUDES))
                .build();
    }

    private static ValueRule nativeValue(JsonObject schema) {
        return ValueSchemaReader.read(schema, RuleReference.of(""));
    }

    private static Set<String> strings(JsonObject owner, String member) {
        Set<String> strings = new LinkedHashSet<>();
        if (owner.get(member) instanceof JsonArray array) {
            array.forEach(element -> strings.add(string(element)));
        }
        return strings;
    }
}
