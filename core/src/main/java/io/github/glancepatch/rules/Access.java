// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

/** What a patch may do to an attribute. */
public enum Access {
    /** Nothing: any operation on it is refused, whatever the value. */
    RESTRICTED,
    /** It may be set by add and replace, and not be removed. */
    BASE,
    /** It may be added, replaced and removed, and its value is checked by its own line. */
    OPEN,
    /** It is documented, and a custom attribute all the same: what holds for those holds for it. */
    CUSTOM
}
