// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

/** How a command ends, in one number. */
final class ExitCode {
    /** The patch is accepted, or nothing was to be judged. */
    static final int OK = 0;

    /** The patch is refused. */
    static final int REFUSED = 1;

    /** The command line or a file is at fault. */
    static final int USAGE = 2;

    /** The program is at fault. */
    static final int PROGRAM = 3;

    private ExitCode() {}
}
