// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

/** What a patch may do to an attribute. */
public enum Access {
    /** Nothing: any operation on it is rejected, whatever the value. */
    RESTRICTED("restricted", "access-2"),
    /** It may be set by add and replace, and not be removed. */
    NOT_REMOVABLE("not-removable", "access-4"),
    /** It may be added, replaced and removed, and its value is checked by its own rule. */
    PATCHABLE("patchable", "access-3"),
    /** It is documented, and a custom attribute all the same: what holds for those holds for it. */
    CUSTOM("custom", "access-3"),
    /** It is a list whose elements are added and removed one at a time; replace sets the list as a whole. */
    LIST("list", "locations-1");

    private final String jsonName;
    private final String ruleId;

    Access(String jsonName, String ruleId) {
        this.jsonName = jsonName;
        this.ruleId = ruleId;
    }

    /** The id of the rule that says so, where a rule set names no other. */
    String ruleId() {
        return ruleId;
    }

    /** {@return the name in a schema document, like {@code restricted}} */
    public String jsonName() {
        return jsonName;
    }
}
