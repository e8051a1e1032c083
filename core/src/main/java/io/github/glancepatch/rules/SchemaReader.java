// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import static io.github.glancepatch.rules.SchemaWords.*;
import static io.github.glancepatch.rules.ValueSchemaReader.integer;
import static io.github.glancepatch.rules.ValueSchemaReader.object;
import static io.github.glancepatch.rules.ValueSchemaReader.string;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
 * A rule set read from the schema document of a server. One that this library wrote is read back as it was; of any
 * other the values come from the schema, and from Glance's own rules what its schema does not tell (which names are
 * reserved, when a format may be set, how problems are answered).
 */
final class SchemaReader {
    private final JsonObject schema;
    private final JsonObject extension;
    private final RuleData glance = ImageRules.glance().data();

    private SchemaReader(JsonObject schema) {
        this.schema = schema;
        this.extension = object(schema, EXTENSION);
    }

    static RuleData read(JsonObject schema) {
        if (!(schema.get(PROPERTIES) instanceof JsonObject)) {
            throw new IllegalArgumentException("not the schema of an image: it has no object called properties");
        }
        SchemaReader reader = new SchemaReader(schema);
        return reader.extension.isEmpty() ? reader.readForeign() : reader.readOwn();
    }

    private RuleData readForeign() {
        Map<String, AttributeRule> table = new LinkedHashMap<>();
        object(schema, PROPERTIES).forEach((name, property) -> table.put(name, foreignLine(name, property)));
        // reserved and read-only names are refused whether a schema lists them or not
        glance.table().values().stream()
                .filter(line -> line.access() == Access.RESTRICTED)
                .forEach(line -> table.putIfAbsent(line.name(), line));
        return new RuleData(
                "schema",
                table,
                foreignCustom(),
                glance.namespaces(),
                glance.status(),
                glance.creating(),
                glance.baseAttributesAlwaysExist(),
                Set.copyOf(strings(schema, REQUIRED)),
                glance.quotas(),
                glance.locationsShown(),
                glance.answers());
    }

    private AttributeRule foreignLine(String name, JsonValue value) {
        if (!(value instanceof JsonObject property)) {
            throw new IllegalArgumentException("the schema of " + name + " is not an object");
        }
        boolean custom = property.get(IS_BASE) == JsonValue.FALSE;
        ValueRule rule = ValueSchemaReader.read(property, custom ? "schema-2" : "schema-1");
        AttributeRule known = glance.table().get(name);
        if (known != null && known.access() == Access.LIST) {
            return known; // its elements are more than a schema tells
        }
        if (known != null && (known.access() != Access.NOT_REMOVABLE || !isReadOnly(property))) {
            return known.with(rule);
        }
        if (isReadOnly(property)) {
            return AttributeRule.of(name, Access.RESTRICTED, "readonly-1", rule);
        }
        return custom
                ? AttributeRule.of(name, Access.PATCHABLE, "access-3", rule)
                : AttributeRule.of(name, Access.NOT_REMOVABLE, "access-4", rule);
    }

    private static boolean isReadOnly(JsonObject property) {
        return property.get(READ_ONLY) == JsonValue.TRUE
                || string(property.get(DESCRIPTION)).toUpperCase(Locale.ROOT).contains("READ-ONLY");
    }

    private AttributeRule foreignCustom() {
        JsonValue additional = schema.getOrDefault(ADDITIONAL, JsonValue.TRUE);
        ValueRule value = ValueSchemaReader.read(object(schema, ADDITIONAL), "custom-1");
        AttributeRule custom = AttributeRule.of("*", Access.PATCHABLE, "access-3", value);
        return additional == JsonValue.FALSE
                ? custom.propertyNames(ValueRule.of(ValueType.STRING, RuleReference.of("custom-1"))
                        .and(new Constraint.OneOf(List.of())))
                : custom;
    }

    private RuleData readOwn() {
        Map<ProblemKind, Answer> answers = new EnumMap<>(ProblemKind.class);
        JsonObject written = object(extension, ANSWERS);
        for (ProblemKind kind : ProblemKind.values()) {
            JsonObject answer = object(written, kind.jsonName());
            Optional<String> code = answer.containsKey(CODE) ? Optional.of(string(answer.get(CODE))) : Optional.empty();
            answers.put(kind, new Answer(integer(answer, STATUS), code));
        }
        JsonObject status = object(extension, STATUS);
        JsonObject quotas = object(extension, QUOTAS);
        return new RuleData(
                string(extension.get(NAME)),
                ownLines(object(schema, PROPERTIES)),
                ownLine("*", object(schema, ADDITIONAL)),
                ownNamespaces(),
                status.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ImageRules.StatusRule(
                                string(status.get(REQUIRED)),
                                ValueSchemaReader.reference(status, RuleReference.of("state-1")))),
                Set.copyOf(strings(extension, CREATING)),
                extension.get(BASE_ALWAYS_THERE) == JsonValue.TRUE,
                Set.copyOf(strings(schema, REQUIRED)),
                new Quotas(integer(quotas, PROPERTIES), integer(quotas, TAGS), integer(quotas, LOCATIONS)),
                extension.get(LOCATIONS_SHOWN) == JsonValue.TRUE,
                answers);
    }

    private Map<String, AttributeRule> ownNamespaces() {
        Map<String, AttributeRule> namespaces = new LinkedHashMap<>();
        object(extension, NAMESPACES)
                .keySet()
                .forEach(prefix ->
                        namespaces.put(prefix, ownLine(prefix + "*", object(object(extension, NAMESPACES), prefix))));
        return namespaces;
    }

    private static Map<String, AttributeRule> ownLines(JsonObject properties) {
        Map<String, AttributeRule> lines = new LinkedHashMap<>();
        properties.keySet().forEach(name -> lines.put(name, ownLine(name, object(properties, name))));
        return lines;
    }

    private static AttributeRule ownLine(String name, JsonObject property) {
        JsonObject extension = object(property, EXTENSION);
        String word = string(extension.get(ACCESS));
        Access access = Arrays.stream(Access.values())
                .filter(one -> one.jsonName().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the access of " + name + " is none: " + word));
        return new AttributeRule(
                name,
                access,
                string(extension.get(ACCESS_RULE)),
                ValueSchemaReader.read(property, ""),
                rule(extension, APPLIED),
                rule(extension, STORED),
                Set.copyOf(strings(extension, STATUSES)),
                extension.get(SET) == JsonValue.TRUE,
                Set.copyOf(strings(extension, NOT_WITH)),
                rule(extension, NAMES));
    }

    private static Optional<ValueRule> rule(JsonObject extension, String member) {
        return extension.containsKey(member)
                ? Optional.of(ValueSchemaReader.read(object(extension, member), ""))
                : Optional.empty();
    }

    private static Set<String> strings(JsonObject owner, String member) {
        Set<String> strings = new LinkedHashSet<>();
        if (owner.get(member) instanceof JsonArray array) {
            array.forEach(element -> strings.add(string(element)));
        }
        return strings;
    }
}
