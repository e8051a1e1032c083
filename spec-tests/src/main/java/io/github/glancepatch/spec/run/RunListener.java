// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.util.List;

/** Is informed of the progress of a run. */
@FunctionalInterface
public interface RunListener {
    /** Ignores the progress. */
    RunListener SILENT = (title, results) -> {};

    /**
     * A step of the run is done: one property, or one group of the corpus.
     *
     * @param title what was done
     * @param results its results
     */
    void done(String title, List<CheckResult> results);
}
