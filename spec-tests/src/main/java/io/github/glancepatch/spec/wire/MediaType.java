// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.wire;

import io.github.glancepatch.spec.RequestBody;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two media types of a patch document, and the form that an operation has in each. */
public enum MediaType {
    /** {@code {"replace": "/name", "value": "test01"}}. */
    V2_0("application/openstack-images-v2.0-json-patch") {
        @Override
        void head(Map<String, JsonValue> members, String op, JsonValue path) {
            members.put(op, path);
        }
    },

    /** {@code {"op": "replace", "path": "/name", "value": "test01"}}. */
    V2_1("application/openstack-images-v2.1-json-patch") {
        @Override
        void head(Map<String, JsonValue> members, String op, JsonValue path) {
            members.put("op", JsonData.string(op));
            members.put("path", path);
        }
    };

    private final String value;

    MediaType(String value) {
        this.value = value;
    }

    abstract void head(Map<String, JsonValue> members, String op, JsonValue path);

    /** {@return the media type as it appears in a header} */
    public String value() {
        return value;
    }

    /** {@return the other one of the two} */
    public MediaType other() {
        return this == V2_0 ? V2_1 : V2_0;
    }

    /**
     * {@return an element of a patch document in this form, right or wrong}
     *
     * @param op the op, whatever it is
     * @param path the path, whatever it is
     * @param value the value; empty for none
     */
    public JsonObject element(String op, JsonValue path, Optional<JsonValue> value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        head(members, op, path);
        value.ifPresent(present -> members.put("value", present));
        return JsonData.object(members);
    }

    /**
     * {@return an operation in this form}
     *
     * @param operation the operation
     */
    public JsonObject element(WireOperation operation) {
        return element(operation.op().jsonName(), JsonData.string(operation.pointer()), operation.value());
    }

    /**
     * {@return operations as the body of a request}
     *
     * @param operations the operations in their order
     */
    public RequestBody body(List<WireOperation> operations) {
        return RequestBody.utf8(JsonTexts.plain(
                JsonData.array(operations.stream().map(this::element).toList())));
    }

    /**
     * {@return operations as the body of a request}
     *
     * @param operations the operations in their order
     */
    public RequestBody body(WireOperation... operations) {
        return body(Arrays.asList(operations));
    }
}
