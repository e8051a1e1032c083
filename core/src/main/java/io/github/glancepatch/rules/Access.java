// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

/** What a patch may do to an attribute. */
public enum Access {
    /** Nothing: any operation on it is rejected, whatever the value. */
    RESTRICTED("restricted"),
    /** It may be set by add and replace, and not be removed. */
    NOT_REMOVABLE("not-removable"),
    /** It may be added, replaced and removed, and its value is checked by its own rule. */
    PATCHABLE("patchable"),
    /** It is documented, and a custom attribute all the same: what holds for those holds for it. */
    CUSTOM("custom"),
    /** It is a list whose elements are added and removed one at a time; replace sets the list as a whole. */
    LIST("list");

    private final String jsonName;

    Access(String jsonName) {
        this.jsonName = jsonName;
    }

    /** {@return the name in a schema document, like {@code restricted}} */
    public String jsonName() {
        return jsonName;
    }
}
