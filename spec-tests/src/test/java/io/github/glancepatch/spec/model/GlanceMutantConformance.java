// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.suite.GlanceConformance;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The same for the properties of Glance. */
@AddLifecycleHook(MutantHooks.FewTries.class)
@AddLifecycleHook(MutantHooks.OnEveryMutant.class)
class GlanceMutantConformance implements GlanceConformance {
    @Override
    public ImagePatchImplementation implementation() {
        return MutantHooks.current();
    }

    @Override
    public Level level() {
        return MutantHooks.level();
    }
}
