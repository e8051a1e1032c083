// SPDX-License-Identifier: Apache-2.0
/**
 * A run of the kit without a test framework: the cases of the corpus and the properties of
 * {@link io.github.glancepatch.spec.suite}, on any implementation, with a seed, shrinking, and for every failure a
 * token that replays it.
 *
 * <pre>{@code
 * RunReport report = ConformanceRun.of(RuleSet.IMS, 42).run(implementation, "my service", RunListener.SILENT);
 * }</pre>
 *
 * <p>A check is one property or one case of the corpus, and it has one result. A skip is no pass: a run has succeeded
 * when nothing failed and something passed.
 */
@NullMarked
package io.github.glancepatch.spec.run;

import org.jspecify.annotations.NullMarked;
