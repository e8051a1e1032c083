// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchMediaType;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule set as a JSON Schema 2020-12 of patch documents: it accepts what the rules accept, as far as that does not
 * depend on the image. Made from the schema document of the rule set.
 */
final class PatchSchema {
    /** The rules that JSON Schema cannot express, or not exactly, with what the schema does instead. */
    static final Map<String, String> NOT_EXPRESSED = new TreeMap<>(Map.of(
            "limit-1", "the bytes of the body are not limited",
            "limit-3", "the depth of a value is not limited",
            "limit-4", "the digits and the exponent of a number are not limited",
            "schema-1", "a number with a fraction or an exponent is an integer by its exact value, not as a double",
            "custom-3", "upper-case letters other than A to Z are accepted in the names of custom attributes",
            "attr-1", "a range of numbers in strings is not checked",
            "locations-1", "visible locations: the elements and their indexes are not checked"));

    private static final String VALUE = "value";
    private static final String NAME_CLASS_START = "^(?:[^";
    private static final String NAME_CLASS_END = "]*)$";
    private static final List<String> OPS = List.of("add", "replace", "remove");

    private final ImagePatcher patcher;
    private final PatchMediaType type;
    private final JsonObject properties;
    private final JsonObject custom;
    private final Collection<String> namespaces;
    private final List<String> restricted = new ArrayList<>();
    private final List<String> notRemovable = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();
    private final Map<JsonValue, List<String>> namesByValue = new LinkedHashMap<>();

    PatchSchema(ImagePatcher patcher, PatchMediaType type) {
        this.patcher = patcher;
        this.type = type;
        JsonObject schema = patcher.rules().toSchema();
        this.properties = schema.getJsonObject("properties");
        this.custom = schema.getJsonObject("additionalProperties");
        this.namespaces = schema.getJsonObject(ValueSchema.EXTENSION)
                .getJsonObject("namespaces")
                .keySet();
        boolean locationsVisible = patcher.rules().locationsVisible();
        properties.forEach((name, property) -> classify(name, property.asJsonObject(), locationsVisible));
    }

    private void classify(String name, JsonObject property, boolean locationsVisible) {
        String access = property.getJsonObject(ValueSchema.EXTENSION).getString("access");
        switch (access) {
            case "restricted" -> restricted.add(name);
            case "list" -> (locationsVisible ? lists : restricted).add(name);
            case "not-removable", "patchable" -> {
                if (access.equals("not-removable")) {
                    notRemovable.add(name);
                }
                namesByValue
                        .computeIfAbsent(ValueSchema.of(property).build(), key -> new ArrayList<>())
                        .add(name);
            }
            default -> {} // as every custom attribute
        }
    }

    /** {@return the schema} */
    JsonObject write() {
        JsonArrayBuilder forms = JsonValues.array();
        OPS.forEach(op -> forms.add(operation(op)));
        JsonObjectBuilder notExpressed = JsonValues.object();
        NOT_EXPRESSED.forEach((rule, text) -> notExpressed.add(rule, JsonValues.string(text)));
        return JsonValues.object()
                .add("$schema", JsonValues.string("https://json-schema.org/draft/2020-12/schema"))
                .add("title", JsonValues.string(type.value() + " by the rule set " + patcher.rules()))
                .add("type", JsonValues.string("array"))
                .add("maxItems", JsonValues.number(patcher.limits().operations()))
                .add("items", object("type", JsonValues.string("object")).add("oneOf", forms))
                .add(ValueSchema.EXTENSION, JsonValues.object().add("notExpressed", notExpressed))
                .build();
    }

    private JsonObjectBuilder operation(String op) {
        boolean removes = op.equals("remove");
        String path = type == PatchMediaType.V2_1 ? "path" : op;
        JsonArrayBuilder required = JsonValues.array().add(JsonValues.string(path));
        JsonObjectBuilder members = JsonValues.object();
        if (type == PatchMediaType.V2_1) {
            required.add(JsonValues.string("op"));
            members.add("op", object("const", JsonValues.string(op)));
        } else {
            OPS.stream().filter(other -> !other.equals(op)).forEach(other -> members.add(other, JsonValue.FALSE));
        }
        if (!removes) {
            required.add(JsonValues.string(VALUE));
        }
        members.add(path, path(removes, op.equals("replace")));
        JsonArrayBuilder rules = JsonValues.array();
        if (!removes) {
            valueRules(path).forEach(rules::add);
        }
        JsonObjectBuilder operation =
                JsonValues.object().add("properties", members).add("required", required);
        return removes ? operation : operation.add("allOf", rules);
    }

    /** The path: well formed, and of an attribute that the operation may change. */
    private JsonObjectBuilder path(boolean removes, boolean replaces) {
        List<String> rejected = new ArrayList<>(restricted);
        if (removes) {
            rejected.addAll(notRemovable);
        }
        if (!replaces) {
            rejected.addAll(lists);
        }
        JsonArrayBuilder not = JsonValues.array();
        if (!rejected.isEmpty()) {
            not.add(pattern(PathPattern.ofNames(rejected)));
        }
        if (!namespaces.isEmpty()) {
            not.add(unlessDocumented(PathPattern.ofPrefixes(namespaces)));
        }
        JsonArray rejections = not.build();
        JsonObjectBuilder path =
                object("type", JsonValues.string("string")).add("pattern", JsonValues.string(wellFormed(replaces)));
        return rejections.isEmpty() ? path : path.add("not", object("anyOf", rejections));
    }

    private String wellFormed(boolean replaces) {
        return lists.isEmpty() || replaces
                ? PathPattern.ofAnyName()
                : "(?:" + PathPattern.ofAnyName() + "|" + PathPattern.ofElement(lists) + ")";
    }

    private JsonObjectBuilder unlessDocumented(String path) {
        return pattern(path).add("not", pattern(PathPattern.ofNames(properties.keySet())));
    }

    private List<JsonObjectBuilder> valueRules(String path) {
        List<JsonObjectBuilder> rules = new ArrayList<>();
        List<String> own = new ArrayList<>(restricted);
        own.addAll(lists);
        namesByValue.forEach((value, names) -> {
            own.addAll(names);
            rules.add(ifPath(path, PathPattern.ofNames(names)).add("then", members(VALUE, value)));
        });
        JsonObjectBuilder members = JsonValues.object().add(VALUE, ValueSchema.of(custom));
        String names = names();
        if (!names.isEmpty()) {
            members.add(path, pattern(names));
        }
        String others = lists.isEmpty()
                ? PathPattern.ofNames(own)
                : "(?:" + PathPattern.ofNames(own) + "|" + PathPattern.ofElement(lists) + ")";
        rules.add(ifPath(path, others).add("else", object("properties", members)));
        return rules;
    }

    /** The pattern of the names of custom attributes; empty when any name will do. */
    private String names() {
        JsonObject extension = custom.getJsonObject(ValueSchema.EXTENSION);
        if (!(extension.get("propertyNames") instanceof JsonObject names)) {
            return "";
        }
        String excluded = names.get("pattern") instanceof JsonString pattern ? excluded(pattern.getString()) : "";
        if (names.getJsonObject(ValueSchema.EXTENSION).get("references") instanceof JsonObject more
                && more.containsKey("lowerCase")) {
            excluded += "A-Z";
        }
        return PathPattern.ofLength(number(names, "minLength", 0), number(names, "maxLength", 65535), excluded);
    }

    private static int number(JsonObject schema, String keyword, int otherwise) {
        return schema.get(keyword) instanceof JsonNumber number ? number.intValue() : otherwise;
    }

    /** The characters that a pattern excludes, where it excludes characters only. */
    private static String excluded(String pattern) {
        return pattern.startsWith(NAME_CLASS_START) && pattern.endsWith(NAME_CLASS_END)
                ? pattern.substring(NAME_CLASS_START.length(), pattern.length() - NAME_CLASS_END.length())
                : "";
    }

    private static JsonObjectBuilder ifPath(String path, String pattern) {
        return object("if", members(path, pattern(pattern).build()).build());
    }

    private static JsonObjectBuilder members(String name, JsonValue schema) {
        return object("properties", object(name, schema).build());
    }

    private static JsonObjectBuilder pattern(String pattern) {
        return object("pattern", JsonValues.string(pattern));
    }

    private static JsonObjectBuilder object(String name, JsonValue value) {
        return JsonValues.object().add(name, value);
    }

    private static JsonObjectBuilder object(String name, JsonObjectBuilder value) {
        return JsonValues.object().add(name, value);
    }
}
