// SPDX-License-Identifier: Apache-2.0
/**
 * Reports of a run: a summary for the console, JUnit XML for a CI server, JSON for programs, and one page of HTML for
 * people, which needs nothing from elsewhere.
 *
 * <pre>{@code
 * ReportFolder.write(folder, report, ReplayCommand.conform("conform --core --rules ims"));
 * }</pre>
 */
@NullMarked
package io.github.glancepatch.spec.report;

import org.jspecify.annotations.NullMarked;
