// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

/**
 * Everything that the rule set {@code glance} demands: all families of properties at once. A test class implements this
 * interface and gives it an implementation.
 */
public interface GlanceConformance
        extends GlanceExistenceSpec,
                GlanceAccessSpec,
                GlanceValueSpec,
                GlanceQuotaSpec,
                GlanceLocationSpec,
                GlanceLawsSpec {}
