// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.suite.GlanceConformance;

/** The properties of another rule set, run by jqwik. */
public class MyGlancePropertiesTest implements GlanceConformance {
    @Override
    public ImagePatchImplementation implementation() {
        return new NaiveModel();
    }
}
