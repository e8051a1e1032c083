// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.wire;

/** What an operation does: the member {@code op} of RFC 6902. */
public enum Op {
    /** {@code add}. */
    ADD("add"),
    /** {@code replace}. */
    REPLACE("replace"),
    /** {@code remove}. */
    REMOVE("remove");

    private final String jsonName;

    Op(String jsonName) {
        this.jsonName = jsonName;
    }

    /** {@return the op as it appears in a document} */
    public String jsonName() {
        return jsonName;
    }

    @Override
    public String toString() {
        return jsonName;
    }
}
