// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.GlanceConformance;

/** Core conforms to the rules of Glance. */
class CoreGlanceConformanceTest implements GlanceConformance {
    @Override
    public ImagePatchImplementation implementation() {
        return new CoreImplementation();
    }

    @Override
    public Level level() {
        return Level.RECOMMENDED;
    }
}
