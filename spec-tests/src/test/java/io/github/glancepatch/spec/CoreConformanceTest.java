// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.CloudimagesConformance;
import io.github.glancepatch.spec.suite.ImsConformance;

/** Core conforms to the rules. */
class CoreConformanceTest implements ImsConformance, CloudimagesConformance {
    @Override
    public ImagePatchImplementation implementation() {
        return new CoreImplementation();
    }

    @Override
    public Level level() {
        return Level.RECOMMENDED;
    }
}
