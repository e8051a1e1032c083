// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.run.ConformanceKit;

/** Corpus and properties, on the model of the kit in the place of a library of one's own. */
public class MyPatchTest implements ConformanceKit {
    @Override
    public ImagePatchImplementation implementation() {
        return new NaiveModel();
    }
}
