// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

/** The seed of this process: a failed test that a build runs again is tried with the same cases. */
final class ProcessSeed {
    static final long VALUE = System.nanoTime();

    private ProcessSeed() {}
}
