// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

/** The exit codes of all commands. */
final class ExitCode {
    /** Success: the patch is accepted, or the implementation conforms. */
    static final int SUCCESS = 0;

    /** The patch is rejected, or the implementation does not conform. */
    static final int REJECTED = 1;

    /** The command line or a file is invalid, or a result cannot be written. */
    static final int USAGE_ERROR = 2;

    /** An error in this program. */
    static final int INTERNAL_ERROR = 3;

    private ExitCode() {}
}
