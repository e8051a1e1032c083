// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.CloudimagesConformance;
import io.github.glancepatch.spec.suite.ImsConformance;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The model conforms to the rules that it is the model of. */
@AddLifecycleHook(FewerTries.class)
class NaiveModelTest implements ImsConformance, CloudimagesConformance {
    @Override
    public ImagePatchImplementation implementation() {
        return new NaiveModel();
    }

    @Override
    public Level level() {
        return Level.RECOMMENDED;
    }
}
