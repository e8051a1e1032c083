// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Operations in a form that is unusual and means the same. */
final class Forms {
    private Forms() {}

    /** The same members, the last one first. */
    static JsonObject backwards(JsonObject element) {
        List<String> names = new ArrayList<>(element.keySet());
        Collections.reverse(names);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        names.forEach(name -> members.put(name, element.getOrDefault(name, JsonValue.NULL)));
        return JsonData.object(members);
    }

    /** With members that neither form defines, in front and behind. */
    static JsonObject withUnknownMembers(JsonObject element, JsonValue value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("from", value);
        members.put("test", value);
        members.putAll(element);
        members.put("", value);
        members.put("Value", value);
        members.put("move", value);
        return JsonData.object(members);
    }

    /** With the members that make an operation in the other form. */
    static JsonObject withOtherForm(MediaType type, JsonObject element, JsonValue value) {
        JsonObject with = element;
        if (type == MediaType.V2_0) {
            with = JsonData.with(with, "op", value);
            return JsonData.with(with, "path", value);
        }
        for (Op op : Op.values()) {
            with = JsonData.with(with, op.jsonName(), value);
        }
        return with;
    }

    /** As text, with every member twice: first with the value that does not count. */
    static String withRepeatedMembers(JsonObject element, JsonValue value) {
        List<String> members = new ArrayList<>();
        element.forEach((name, ignored) -> members.add(member(name, value)));
        element.forEach((name, counts) -> members.add(member(name, counts)));
        return "{" + String.join(",", members) + "}";
    }

    private static String member(String name, JsonValue value) {
        return JsonTexts.plain(JsonData.string(name)) + ":" + JsonTexts.plain(value);
    }
}
