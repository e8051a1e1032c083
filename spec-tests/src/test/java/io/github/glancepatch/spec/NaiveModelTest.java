// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.suite.ImsConformance;

/** The model conforms to the rules that it is the model of. */
class NaiveModelTest implements ImsConformance {
    @Override
    public ImagePatchImplementation implementation() {
        return new NaiveModel();
    }
}
