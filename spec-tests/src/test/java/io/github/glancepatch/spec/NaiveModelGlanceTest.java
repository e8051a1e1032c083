// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.GlanceConformance;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The model conforms to the rules of Glance that it states. */
@AddLifecycleHook(FewerTries.class)
class NaiveModelGlanceTest implements GlanceConformance {
    @Override
    public ImagePatchImplementation implementation() {
        return new NaiveModel();
    }

    @Override
    public Level level() {
        return Level.RECOMMENDED;
    }
}
