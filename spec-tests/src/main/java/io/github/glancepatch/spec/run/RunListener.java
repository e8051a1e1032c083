// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.util.List;

/** Hears how a run goes on. */
@FunctionalInterface
public interface RunListener {
    /** Listens to nothing. */
    RunListener SILENT = (title, results) -> {};

    /**
     * A step of the run is done: one property, or one group of the corpus.
     *
     * @param title what was done
     * @param results its results
     */
    void done(String title, List<CheckResult> results);
}
