// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Objects;

/**
 * Two attributes that cannot be in one image.
 *
 * @param attribute the one whose documentation says so
 * @param other the other one
 */
public record Exclusion(String attribute, String other) {

    /** Checks that nothing is null. */
    public Exclusion {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(other, "other");
    }
}
