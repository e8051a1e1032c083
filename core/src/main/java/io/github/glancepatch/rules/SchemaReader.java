// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaKeywords.*;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.image.JsonType;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.json.OwnedJson;
import io.github.glancepatch.json.ShortText;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A rule set read from the schema document of a server. A native one, which this library wrote, is read back as it was.
 * Of a generic one, the values come from the schema, and from Glance's own rules what its schema does not say (which
 * names are reserved, when a format may be set, how problems are answered).
 */
final class SchemaReader {
    private static final Set<String> TOP_LEVEL = Set.of(NAME, TYPE, PROPERTIES, ADDITIONAL, REQUIRED, EXTENSION);

    private final SchemaObject schema;
    private final SchemaObject extension;
    private final boolean isNative;
    private final AttributeTable glanceTable;
    private final ServiceRules glanceService;

    private SchemaReader(SchemaObject schema, AttributeTable glanceTable, ServiceRules glanceService) {
        this.schema = schema;
        this.extension = schema.object(EXTENSION);
        this.isNative = schema.has(EXTENSION);
        this.glanceTable = glanceTable;
        this.glanceService = glanceService;
    }

    static SchemaReader of(JsonObject document, AttributeTable glanceTable, ServiceRules glanceService) {
        JsonObject owned = OwnedJson.of(document, JsonLimits.DEFAULT).asJsonObject();
        SchemaObject schema = new SchemaObject("image", owned);
        String name = schema.string(NAME).orElse("image");
        if (!name.equals("image")) {
            throw new IllegalArgumentException(
                    "expected the schema of an image, with the name image; found the name " + ShortText.of(name));
        }
        ValueSchemaReader.requireKnown(schema, TOP_LEVEL);
        if (!schema.string(TYPE).orElse("object").equals("object")) {
            throw schema.invalid(TYPE, "object", JsonValues.string(schema.requiredString(TYPE)));
        }
        SchemaReader reader = new SchemaReader(schema, glanceTable, glanceService);
        if (!reader.isNative && !reader.listsBaseAttribute()) {
            throw new IllegalArgumentException("expected the schema of an image, with a base attribute like id or name"
                    + " among its properties; found none");
        }
        return reader;
    }

    private boolean listsBaseAttribute() {
        return schema.object(PROPERTIES).members().stream()
                .map(glanceTable.documented()::get)
                .anyMatch(rule -> rule != null && rule.access() != Access.PATCHABLE);
    }

    String name() {
        return isNative ? extension.requiredString(NAME) : "schema";
    }

    AttributeTable table() {
        return isNative ? nativeTable() : genericTable();
    }

    ServiceRules service() {
        return isNative
                ? nativeService()
                : glanceService.toBuilder()
                        .required(Set.copyOf(schema.strings(REQUIRED)))
                        .build();
    }

    private AttributeTable genericTable() {
        Map<String, AttributeRule> rules = new LinkedHashMap<>();
        SchemaObject properties = schema.object(PROPERTIES);
        for (String name : properties.members()) {
            rules.put(name, genericRule(name, properties.object(name, ShortText.of(name))));
        }
        // reserved and read-only names are rejected whether a schema lists them or not
        glanceTable.documented().values().stream()
                .filter(rule -> rule.access() == Access.RESTRICTED)
                .forEach(rule -> rules.putIfAbsent(rule.name(), rule));
        return new AttributeTable(rules.values(), genericCustom(), glanceTable.namespaces());
    }

    private AttributeRule genericRule(String name, SchemaObject property) {
        AttributeRule known = glanceTable.documented().get(name);
        if (known != null && known.access() == Access.LIST) {
            return known; // its elements are more than a schema says
        }
        boolean custom = property.has(IS_BASE) && !property.bool(IS_BASE);
        ValueRule rule = ValueSchemaReader.read(property, RuleReference.of(custom ? "schema-2" : "schema-1"));
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

    private static boolean isReadOnly(SchemaObject property) {
        return property.bool(READ_ONLY)
                || property.string(DESCRIPTION)
                        .orElse("")
                        .toUpperCase(Locale.ROOT)
                        .contains("READ-ONLY");
    }

    private AttributeRule genericCustom() {
        RuleReference reference = RuleReference.of("custom-1");
        JsonValue additional = schema.value(ADDITIONAL);
        boolean isBoolean = additional != null && JsonType.BOOLEAN.has(additional);
        SchemaObject values = isBoolean
                ? new SchemaObject(ADDITIONAL, JsonValue.EMPTY_JSON_OBJECT)
                : schema.object(ADDITIONAL, ADDITIONAL);
        ValueRule value = ValueSchemaReader.read(values, reference);
        AttributeRuleBuilder custom = new AttributeRuleBuilder("*", Access.PATCHABLE, "access-3", value);
        if (isBoolean && !schema.bool(ADDITIONAL)) {
            custom.propertyNames(ValueRule.of(JsonType.STRING, reference).and(new OneOf(List.of())));
        }
        return custom.build();
    }

    private ServiceRules nativeService() {
        ServiceRules.Builder service = ServiceRules.builder();
        Map<ProblemKind, ErrorResponse> responses = new EnumMap<>(ProblemKind.class);
        SchemaObject written = extension.object(ERROR_RESPONSES);
        for (ProblemKind kind : ProblemKind.values()) {
            SchemaObject response = written.object(kind.jsonName(), kind.jsonName());
            responses.put(kind, new ErrorResponse(response.integer(STATUS), response.string(CODE)));
        }
        SchemaObject status = extension.object(STATUS);
        if (extension.has(STATUS)) {
            RuleReference reference = ValueSchemaReader.reference(status, RuleReference.of("state-1"));
            service.status(new StatusRule(status.requiredString(REQUIRED), reference));
        }
        Map<String, String> mediaTypes = new LinkedHashMap<>();
        SchemaObject types = extension.object(MEDIA_TYPES);
        types.members().forEach(type -> mediaTypes.put(type, types.requiredString(type)));
        SchemaObject quotas = extension.object(QUOTAS);
        return service.addRejectsExisting(Set.copyOf(extension.strings(ADD_REJECTS_EXISTING)))
                .mediaTypes(mediaTypes)
                .baseAttributesAlwaysExist(extension.bool(BASE_ATTRIBUTES_ALWAYS_EXIST))
                .required(Set.copyOf(schema.strings(REQUIRED)))
                .quotas(new Quotas(quotas.integer(PROPERTIES), quotas.integer(TAGS), quotas.integer(LOCATIONS)))
                .locationsVisible(extension.bool(LOCATIONS_VISIBLE))
                .errorResponses(responses)
                .build();
    }

    private AttributeTable nativeTable() {
        List<AttributeRule> rules = new ArrayList<>();
        SchemaObject properties = schema.object(PROPERTIES);
        properties.members().forEach(name -> rules.add(nativeRule(name, properties.object(name, ShortText.of(name)))));
        Map<String, AttributeRule> namespaces = new LinkedHashMap<>();
        SchemaObject written = extension.object(NAMESPACES);
        written.members()
                .forEach(prefix ->
                        namespaces.put(prefix, nativeRule(prefix + "*", written.object(prefix, ShortText.of(prefix)))));
        return new AttributeTable(rules, nativeRule("*", schema.object(ADDITIONAL, ADDITIONAL)), namespaces);
    }

    private static AttributeRule nativeRule(String name, SchemaObject property) {
        SchemaObject extension = property.object(EXTENSION);
        String accessName = extension.requiredString(ACCESS);
        Access access = Arrays.stream(Access.values())
                .filter(one -> one.jsonName().equals(accessName))
                .findFirst()
                .orElseThrow(() -> extension.invalid(ACCESS, "an access", JsonValues.string(accessName)));
        AttributeRuleBuilder rule =
                new AttributeRuleBuilder(name, access, extension.requiredString(ACCESS_RULE), nativeValue(property));
        rule.changedBy(extension.string(CHANGED_BY));
        if (extension.has(ON_APPLY)) {
            rule.onApply(nativeValue(extension.object(ON_APPLY)));
        }
        if (extension.has(ON_FINAL_IMAGE)) {
            rule.onFinalImage(nativeValue(extension.object(ON_FINAL_IMAGE)));
        }
        if (extension.has(PROPERTY_NAMES)) {
            rule.propertyNames(nativeValue(extension.object(PROPERTY_NAMES)));
        }
        return rule.onlyWhile(Set.copyOf(extension.strings(STATUSES)))
                .uniqueItems(extension.bool(UNIQUE_ITEMS))
                .excludes(Set.copyOf(extension.strings(EXCLUDES)))
                .build();
    }

    private static ValueRule nativeValue(SchemaObject schema) {
        return ValueSchemaReader.read(schema, RuleReference.of(""));
    }
}
