// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.CloudimagesConformance;
import io.github.glancepatch.spec.suite.ImsConformance;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The properties on all mutants at once. {@link MutantRun} starts it, so that its name does not end in Test. */
@AddLifecycleHook(MutantHooks.FewTries.class)
@AddLifecycleHook(MutantHooks.OnEveryMutant.class)
class MutantConformance implements ImsConformance, CloudimagesConformance {
    @Override
    public ImagePatchImplementation implementation() {
        return MutantHooks.current();
    }

    @Override
    public Level level() {
        return MutantHooks.level();
    }
}
