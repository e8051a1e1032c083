// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes. Text goes out in UTF-8 whatever the locale is, for it is JSON or talks of JSON.
 *
 * @param in standard input, in bytes
 * @param out standard output
 * @param err standard error
 */
record Console(InputStream in, PrintStream out, PrintStream err) {
    /** The usage error of every command whose output is lost: a full device, a closed pipe. */
    static final String LOST_OUTPUT = "The output cannot be written.";

    /** {@return the streams of this process} */
    static Console system() {
        return of(System.in, System.out, System.err);
    }

    static Console of(InputStream in, OutputStream out, OutputStream err) {
        return new Console(in, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
    }

    /** Flushes both streams. {@return whether all that was written has arrived} */
    boolean flush() {
        boolean lostOutput = out.checkError();
        return !err.checkError() && !lostOutput;
    }
}
