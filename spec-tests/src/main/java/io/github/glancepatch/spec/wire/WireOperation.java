// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.wire;

import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * An operation whose form is right, in no media type yet.
 *
 * @param op what it does
 * @param attribute the name of its target attribute
 * @param value the value that it sends; empty for none
 */
public record WireOperation(Op op, String attribute, Optional<JsonValue> value) {

    /**
     * {@return an add}
     *
     * @param attribute the name of the target attribute
     * @param value the value
     */
    public static WireOperation add(String attribute, JsonValue value) {
        return new WireOperation(Op.ADD, attribute, Optional.of(value));
    }

    /**
     * {@return a replace}
     *
     * @param attribute the name of the target attribute
     * @param value the value
     */
    public static WireOperation replace(String attribute, JsonValue value) {
        return new WireOperation(Op.REPLACE, attribute, Optional.of(value));
    }

    /**
     * {@return a remove}
     *
     * @param attribute the name of the target attribute
     */
    public static WireOperation remove(String attribute) {
        return new WireOperation(Op.REMOVE, attribute, Optional.empty());
    }

    /**
     * {@return an operation with the value that its op requires: none for a remove}
     *
     * @param op what it does
     * @param attribute the name of the target attribute
     * @param value the value for an add or a replace
     */
    public static WireOperation of(Op op, String attribute, JsonValue value) {
        return op == Op.REMOVE ? remove(attribute) : new WireOperation(op, attribute, Optional.of(value));
    }

    /** {@return the pointer to the target attribute} */
    public String pointer() {
        return pointer(attribute);
    }

    /**
     * {@return the pointer to an attribute (RFC 6901)}
     *
     * @param attribute the attribute's name
     */
    public static String pointer(String attribute) {
        return "/" + attribute.replace("~", "~0").replace("/", "~1");
    }
}
