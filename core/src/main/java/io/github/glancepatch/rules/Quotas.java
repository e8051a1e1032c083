// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

/**
 * How many of something an image may have; a negative number is no limit.
 *
 * @param properties custom attributes in the final image, judged only when a patch has brought a new name (rule
 *     quota-1)
 * @param tags tags in one operation, counted as sent (rule quota-2)
 * @param locations locations, judged when an operation is applied (rule quota-3)
 */
public record Quotas(int properties, int tags, int locations) {

    /** No limits. */
    public static final Quotas NONE = new Quotas(-1, -1, -1);
}
